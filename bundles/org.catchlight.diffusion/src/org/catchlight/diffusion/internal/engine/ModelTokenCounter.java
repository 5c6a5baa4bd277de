package org.catchlight.diffusion.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catchlight.diffusion.engine.PaintingModels;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.diffusion.family.TokenCount;
import org.catchlight.diffusion.text.PromptToken;
import org.catchlight.prompt.TokenCounter;
import org.catchlight.stage.StageException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts tokens with the tokenizers of the library's models. */
@Component
public final class ModelTokenCounter implements TokenCounter {
    private final PaintingModels models;

    /** Made by declarative services. */
    @Activate
    public ModelTokenCounter(@Reference PaintingModels models) {
        this.models = models;
    }

    @Override
    public Optional<Count> count(String engine, String prompt) {
        try {
            Optional<DiffusionModel> model = models.find(engine);
            return model.isEmpty() ? Optional.empty() : Optional.of(count(model.get().count(prompt), prompt.length()));
        } catch (StageException unusable) {
            // the library's own page says what is wrong with the model
            return Optional.empty();
        }
    }

    private static Count count(TokenCount counted, int length) {
        int cutOff = counted.tokens().stream().filter(token -> token.chunk() == PromptToken.CUT_OFF).mapToInt(PromptToken::start).min()
                .orElse(length);
        List<Chunk> chunks = new ArrayList<>();
        for (int number = 0; number < Math.max(1, counted.chunks()); number++) {
            int chunk = number;
            List<PromptToken> tokens = counted.tokens().stream().filter(token -> token.chunk() == chunk).toList();
            int start = tokens.stream().mapToInt(PromptToken::start).min().orElse(chunks.isEmpty() ? 0 : chunks.getLast().end());
            chunks.add(new Chunk(tokens.size(), start, tokens.stream().mapToInt(PromptToken::end).max().orElse(start)));
        }
        return new Count(chunks, counted.room(), cutOff);
    }
}
