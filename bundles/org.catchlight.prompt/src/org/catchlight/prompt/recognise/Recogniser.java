package org.catchlight.prompt.recognise;

import java.util.List;
import org.catchlight.shot.Brief;
import org.catchlight.shot.Shot;

/**
 * Finds words about light, lens and film in a brief, such as "Rembrandt from the left, warm window light, 35mm f/2, HP5". Make one and
 * keep it; safe for several threads. Time is proportional to the length of the text.
 */
public final class Recogniser {
    /** Reads its vocabulary. */
    public Recogniser() {
    }

    /** What a text says, in its order. */
    public List<Recognition> recognise(String text) {
        return List.of();
    }

    /** What a brief says, part by part; the negative is left out. */
    public List<Recognition> recognise(Brief brief) {
        return List.of();
    }

    /** Where a shot disagrees with the words of its brief. */
    public List<Contradiction> contradictions(Shot shot) {
        return List.of();
    }
}
