package org.catchlight.prompt.ui.internal.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.CompiledPrompt;
import org.catchlight.prompt.TokenCounter;
import org.catchlight.prompt.recognise.Change;
import org.catchlight.shot.Shot;

/**
 * What is known about the brief of a shot.
 *
 * @param words   the words that were judged
 * @param prompt  the shot in the words of a dialect; empty if it cannot be made
 * @param dialect name of the dialect for the reader
 * @param engine  id of the engine that paints; empty if there is none
 * @param tokens  how the engine counts the prompt, if it does
 * @param remarks advice, and words that the shot disagrees with, in the order of the brief
 * @param wishes  what the words ask of rig, camera and film that is not so yet
 */
public record Judgement(Map<BriefPart, String> words, Optional<CompiledPrompt> prompt, String dialect, String engine,
        Optional<TokenCounter.Count> tokens, List<Remark> remarks, List<Change> wishes) {
    /** Nothing is known. */
    public static final Judgement NONE = new Judgement(Map.of(), Optional.empty(), "", "", Optional.empty(), List.of(), List.of());

    public Judgement {
        words = Map.copyOf(words);
        remarks = List.copyOf(remarks);
        wishes = List.copyOf(wishes);
    }

    /** The words of a shot, part by part. */
    static Map<BriefPart, String> wordsOf(Shot shot) {
        Map<BriefPart, String> words = new EnumMap<>(BriefPart.class);
        for (BriefPart part : BriefPart.values()) {
            words.put(part, part.in(shot));
        }
        return words;
    }

    /** How many remarks matter more than a hint. */
    public long faults() {
        return remarks.stream().filter(remark -> remark.severity() != org.catchlight.prompt.advice.Severity.HINT).count();
    }
}
