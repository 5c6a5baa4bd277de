package org.catchlight.stage.run;

import java.util.Map;
import java.util.Optional;
import org.catchlight.image.Frame;
import org.catchlight.stage.StageException;

/** A run that failed in one stage: which, with what settings, and the frame before it. */
public final class StageFailure extends StageException {
    private static final long serialVersionUID = 1L;
    private final String stage;
    private final transient Map<String, String> settings;
    private final transient Frame before;

    /** Creates the failure; {@code before} is null if the first stage failed. */
    public StageFailure(String stage, Map<String, String> settings, Frame before, String message, String mend, Throwable cause) {
        super(message, mend, cause);
        this.stage = stage;
        this.settings = Map.copyOf(settings);
        this.before = before;
    }

    /** Id of the stage that failed. */
    public String stage() {
        return stage;
    }

    /** Its settings as text. */
    public Map<String, String> settings() {
        return settings;
    }

    /** The frame that went into it. */
    public Optional<Frame> before() {
        return Optional.ofNullable(before);
    }
}
