package org.catchlight.prompt.recognise;

import java.util.List;
import java.util.Optional;
import org.catchlight.light.rig.RigSolver;
import org.catchlight.light.rig.Solution;
import org.catchlight.shot.Shot;

/**
 * Words of a brief that the shot disagrees with. Either side can give way.
 *
 * @param recognition the words and what they ask for
 * @param message     one sentence: what the words say and what the shot has
 * @param shotLabel   what {@link #followWords} does, such as "Set the lens to 35 mm"
 * @param wordsLabel  what {@link #followShot} does, such as "Write “105 mm” instead"
 * @param instead     words in place of those recognised; empty to take them out
 */
public record Contradiction(Recognition recognition, String message, String shotLabel, String wordsLabel, String instead) {
    /** Changes the shot to what the words say. With a solver for the shot's head, patterns are true to its shadows. */
    public Solution followWords(Shot shot, Optional<RigSolver> solver) {
        return Changes.apply(shot, List.of(recognition.change()), solver).getFirst();
    }

    /** Changes the words to what the shot has. Does nothing if the words are no longer where they were. */
    public void followShot(Shot shot) {
        String text = recognition.part().in(shot);
        int end = recognition.end();
        if (end <= text.length() && text.substring(recognition.start(), end).equals(recognition.words())) {
            recognition.part().set(shot, Rewriting.replaced(text, recognition.start(), end, instead));
        }
    }
}
