package org.catchlight.prompt.internal.advice;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.light.Fix;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.internal.vocabulary.Rule.Mend;
import org.catchlight.shot.Shot;

/** Makes the mends of a rule into changes of a shot. */
final class Mends {
    private Mends() {
    }

    /** Mends about words that were found. */
    static List<Fix> at(List<Mend> mends, Source.Words range, String words) {
        List<Fix> fixes = new ArrayList<>();
        for (Mend mend : mends) {
            fixes.add(new Fix(mend.label().replace("{words}", words), shot -> {
                if (edit(shot, mend, range, words)) {
                    rest(shot, mend);
                }
            }));
        }
        return fixes;
    }

    /** Mends that are not about words. */
    static List<Fix> whole(List<Mend> mends) {
        return mends.stream().map(mend -> new Fix(mend.label(), shot -> rest(shot, mend))).toList();
    }

    /** A change of words in a brief; nothing happens if they are no longer there. */
    static Fix replace(String label, Source.Words range, String words, String replacement) {
        return new Fix(label, shot -> change(shot, range, words, replacement));
    }

    private static boolean edit(Shot shot, Mend mend, Source.Words range, String words) {
        boolean inPlace = mend.replace().isPresent() || mend.remove();
        String own = mend.add().get(range.part());
        if (mend.remove() && own != null && standsAlone(shot, range, words)) {
            return change(shot, range, words, own);
        }
        return !inPlace || change(shot, range, words, mend.replace().orElse(""));
    }

    private static boolean standsAlone(Shot shot, Source.Words range, String words) {
        String text = range.part().in(shot);
        int start = text.startsWith(words, range.start()) ? range.start() : text.indexOf(words);
        return start >= 0 && TextEdits.wholePhrase(text, start, start + words.length());
    }

    private static boolean change(Shot shot, Source.Words range, String words, String replacement) {
        String text = range.part().in(shot);
        int start = text.startsWith(words, range.start()) ? range.start() : text.indexOf(words);
        if (start < 0) {
            return false;
        }
        int end = start + words.length();
        range.part().set(shot, replacement.isEmpty() ? TextEdits.remove(text, start, end)
                : TextEdits.replace(text, start, end, replacement));
        return true;
    }

    private static void rest(Shot shot, Mend mend) {
        mend.add().forEach((part, words) -> add(shot, part, words));
        mend.set().forEach((path, value) -> ShotPath.set(shot, path, value));
    }

    private static void add(Shot shot, BriefPart part, String words) {
        part.set(shot, TextEdits.append(part.in(shot), words));
    }
}
