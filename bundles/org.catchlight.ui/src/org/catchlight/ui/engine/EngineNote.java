package org.catchlight.ui.engine;

/**
 * What a guide knows of an engine.
 *
 * @param id      id of the engine's stage
 * @param label   name for the user
 * @param summary what it is, one line; may be empty
 * @param problem why it cannot be used now, one sentence; empty if it can
 * @param mend    what the user can do, one sentence; may be empty
 */
public record EngineNote(String id, String label, String summary, String problem, String mend) {
    /** Whether it can be used now. */
    public boolean usable() {
        return problem.isEmpty();
    }
}
