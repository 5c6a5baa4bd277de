package org.catchlight.prompt.internal.dialect;

import java.util.List;
import org.catchlight.prompt.Dialect;

/** The dialects that ship. */
public final class BuiltInDialects {
    private static final List<Dialect> ALL = List.of(new TagDialect(), new SentenceDialect(false), new SentenceDialect(true),
            new MidjourneyDialect());

    private BuiltInDialects() {
    }

    /** In the order to show. */
    public static List<Dialect> all() {
        return ALL;
    }
}
