package org.catchlight.diffusion.internal.family;

import java.io.IOException;
import java.nio.file.Path;
import org.catchlight.diffusion.text.Tokenizer;
import org.catchlight.diffusion.text.Tokenizers;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFolder;

/** A tokenizer that is read when it is first needed, and then kept. */
final class LazyTokenizer {
    /** Reads one. */
    private interface Opening {
        Tokenizer open(Path folder) throws IOException;
    }

    private final Path folder;
    private final Opening opening;
    private Tokenizer tokenizer;

    private LazyTokenizer(Path folder, Opening opening) {
        this.folder = folder;
        this.opening = opening;
    }

    static LazyTokenizer clip(ModelFolder folder, String name) {
        return new LazyTokenizer(folder.root().resolve(name), Tokenizers::clip);
    }

    static LazyTokenizer t5(ModelFolder folder, String name) {
        return new LazyTokenizer(folder.root().resolve(name), Tokenizers::t5);
    }

    synchronized Tokenizer get() throws ModelException {
        if (tokenizer == null) {
            try {
                tokenizer = opening.open(folder);
            } catch (IOException unfit) {
                throw new ModelException(unfit.getMessage(), "Export the model again, or copy its tokenizer's folder from the original.",
                        unfit);
            }
        }
        return tokenizer;
    }
}
