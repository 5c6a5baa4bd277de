package org.catchlight.prompt.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.internal.words.Importance;
import org.catchlight.shot.Brief;

/** The brief's words as phrases. */
final class BriefWords {
    private static final Pattern ADD_ON = Pattern.compile("<(?:lora|lyco|hypernet|ti):[^<>\\n]{1,200}>", Pattern.CASE_INSENSITIVE);

    private BriefWords() {
    }

    /** What shall be in the picture, part by part. */
    static List<Fragment> wanted(Brief brief) {
        List<Fragment> phrases = new ArrayList<>();
        for (BriefPart part : BriefPart.values()) {
            if (part != BriefPart.NEGATIVE) {
                phrases.addAll(of(brief, part));
            }
        }
        return phrases;
    }

    /** The phrases of one part. */
    static List<Fragment> of(Brief brief, BriefPart part) {
        return Phrases.of(part.in(brief), Importance.of(part), (start, end) -> new Source.Words(part, start, end));
    }

    /** One sentence on each add-on that the brief names, since words are all that a prompt can hold. */
    static List<String> addOns(Brief brief) {
        List<String> sentences = new ArrayList<>();
        for (BriefPart part : BriefPart.values()) {
            Matcher matcher = ADD_ON.matcher(part.in(brief));
            while (matcher.find()) {
                sentences.add("%s in '%s' names an add-on of another program; it is no word and was left out."
                        .formatted(matcher.group(), part.label()));
            }
        }
        return sentences;
    }
}
