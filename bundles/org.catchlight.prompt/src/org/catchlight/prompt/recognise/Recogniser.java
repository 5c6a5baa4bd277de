package org.catchlight.prompt.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.internal.recognise.Describe;
import org.catchlight.prompt.internal.recognise.Reading;
import org.catchlight.shot.Brief;
import org.catchlight.shot.Shot;

/**
 * Finds words about light, lens and film in a brief, such as "Rembrandt from the left, warm window light, 35mm f/2, HP5". Make one and
 * keep it; safe for several threads. Time is proportional to the length of the text.
 */
public final class Recogniser {
    private static final List<BriefPart> PARTS = Arrays.stream(BriefPart.values()).filter(part -> part != BriefPart.NEGATIVE).toList();

    private final Reading reading = new Reading();

    /** What a text says, in its order. */
    public List<Recognition> recognise(String text) {
        return reading.of(BriefPart.EXTRAS, text);
    }

    /** What a brief says, part by part; the negative is left out. */
    public List<Recognition> recognise(Brief brief) {
        return reading.of(PARTS, part -> part.in(brief));
    }

    /** Where a shot disagrees with the words of its brief. */
    public List<Contradiction> contradictions(Shot shot) {
        List<Contradiction> all = new ArrayList<>();
        for (Recognition one : recognise(shot.getBrief())) {
            if (!Changes.holds(shot, one.change())) {
                String has = Changes.words(shot, one.change());
                String instead = has.equalsIgnoreCase(one.words()) ? "" : has;
                all.add(new Contradiction(one, "The words say “%s”, but %s.".formatted(one.words(), Describe.butHas(shot, one.change())),
                        "Change the shot: " + Changes.label(one.change()),
                        instead.isEmpty() ? "Take “" + one.words() + "” out of the words" : "Write “" + instead + "” instead", instead));
            }
        }
        return all;
    }
}
