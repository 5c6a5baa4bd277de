package org.catchlight.prompt;

import java.util.List;
import java.util.Map;
import org.catchlight.prompt.internal.read.BriefReaderService;
import org.catchlight.prompt.lexicon.Lexicon;
import org.catchlight.shot.Shot;

/**
 * Splits free text, such as a prompt of any dialect or one pasted from elsewhere, into the parts of a brief, by the lexicon and by the way
 * dialects join phrases. Loses no word: what fits nowhere goes to the extras. An OSGi service.
 */
public interface BriefReader {
    /** A reader by the lexicon that ships, for programs without a service registry. */
    static BriefReader shipped() {
        Lexicon lexicon = Lexicon.shipped();
        return new BriefReaderService(() -> lexicon);
    }

    /**
     * Reads a prompt.
     *
     * @param negative what shall not be in the picture, as it is; may be empty
     */
    ReadBrief read(String prompt, String negative);

    /**
     * A prompt, split.
     *
     * @param parts   words of each part that has any
     * @param shotWords phrases about light, lens, film and framing, which a shot says by itself rather than in its brief, in order
     */
    record ReadBrief(Map<BriefPart, String> parts, List<String> shotWords) {
        /** Keeps copies. */
        public ReadBrief {
            parts = Map.copyOf(parts);
            shotWords = List.copyOf(shotWords);
        }

        /** Words of a part; empty if it has none. */
        public String part(BriefPart part) {
            return parts.getOrDefault(part, "");
        }

        /**
         * Writes the parts into a shot's brief in place of what is there. Phrases about light, lens and film are appended to the extras
         * on request, so that nothing is lost where nobody makes them into changes of the shot.
         */
        public void applyTo(Shot shot, boolean withShotWords) {
            for (BriefPart part : BriefPart.values()) {
                part.set(shot, part(part));
            }
            if (withShotWords && !shotWords.isEmpty()) {
                String extras = part(BriefPart.EXTRAS);
                BriefPart.EXTRAS.set(shot, (extras.isEmpty() ? "" : extras + ", ") + String.join(", ", shotWords));
            }
        }
    }
}
