package org.catchlight.prompt.internal.metadata;

import java.util.List;
import java.util.stream.Collectors;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.PromptFormatException;
import org.catchlight.prompt.metadata.PromptTool;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.io.ShotFormatException;

/** A take of Catchlight: the shot in it says everything. */
final class TakeSource {
    private TakeSource() {
    }

    static ImportedPrompt read(String xmi, String name) throws PromptFormatException {
        Shot shot;
        try {
            shot = ShotFiles.fromXmi(xmi, name);
        } catch (ShotFormatException damaged) {
            throw new PromptFormatException(damaged.getMessage(), damaged);
        }
        Draft draft = new Draft(name, PromptTool.CATCHLIGHT);
        draft.prompt(List.of(BriefPart.values()).stream().filter(part -> part != BriefPart.NEGATIVE).map(part -> part.in(shot).strip())
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", ")));
        draft.negative(BriefPart.NEGATIVE.in(shot));
        draft.seed(Long.toString(shot.getSeed()));
        if (shot.getFraming() != null) {
            draft.size(Integer.toString(shot.getFraming().getWidth()), Integer.toString(shot.getFraming().getHeight()));
        }
        return draft.finish(xmi);
    }
}
