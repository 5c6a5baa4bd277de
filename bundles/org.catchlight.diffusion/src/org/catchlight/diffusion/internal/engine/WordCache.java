package org.catchlight.diffusion.internal.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.catchlight.diffusion.family.Conditioning;
import org.catchlight.diffusion.family.Words;
import org.catchlight.stage.StageException;

/** What text encoders made of the last words, so that takes of one brief read it once. */
final class WordCache {
    private static final int MOST = 8;

    /** Makes what is not kept. */
    interface Maker {
        Conditioning make() throws StageException;
    }

    private final Map<Words, Conditioning> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Words, Conditioning> eldest) {
            return size() > MOST;
        }
    };

    /** Kept, or made now; two threads may make the same. */
    Conditioning get(Words words, Maker maker) throws StageException {
        synchronized (kept) {
            Conditioning known = kept.get(words);
            if (known != null) {
                return known;
            }
        }
        Conditioning made = maker.make();
        synchronized (kept) {
            kept.put(words, made);
        }
        return made;
    }
}
