package org.catchlight.prompt.metadata;

import java.util.List;
import java.util.Map;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.BriefReader;

/** A reader that splits nothing, so that tests of the import do not depend on the lexicon. */
final class WholeReader implements BriefReader {
    static final WholeReader INSTANCE = new WholeReader();

    @Override
    public ReadBrief read(String prompt, String negative) {
        return new ReadBrief(Map.of(BriefPart.SUBJECT, prompt, BriefPart.NEGATIVE, negative), List.of());
    }
}
