package org.catchlight.stage.internal.catalog;

import java.util.Optional;
import org.catchlight.stage.StageType;
import org.catchlight.stage.internal.Log;

/** A registered stage, looked over when it is first asked for, so that a stage that nobody needs does not load its classes. */
final class StageEntry {
    private final StageSource source;
    private final Log log;
    private Optional<InstalledStage> stage;
    private boolean inspecting;
    private boolean released;

    StageEntry(StageSource source, Log log) {
        this.source = source;
        this.log = log;
    }

    StageSource source() {
        return source;
    }

    /** The stage, or empty if it is not fit. A stage that asks the catalogue while it is being made does not see itself. */
    synchronized Optional<InstalledStage> stage() {
        if (stage == null && !inspecting && !released) {
            inspecting = true;
            try {
                stage = Optional.of(StageInspection.inspect(source));
            } catch (Throwable unfit) { // NOSONAR a stranger's code may throw anything, a missing class included
                stage = Optional.empty();
                log.accept("The stage '" + source.properties().get(StageType.PREFIX_ + "id") + "' of the bundle " + source.bundle() + " "
                        + source.version()
                        + " is left out: " + (unfit instanceof IllegalArgumentException ? unfit.getMessage() : unfit), unfit);
            } finally {
                inspecting = false;
            }
        }
        return stage == null ? Optional.empty() : stage;
    }

    synchronized void release() {
        released = true;
        if (stage != null) {
            source.release();
        }
    }
}
