package org.catchlight.ui.engine;

import java.util.List;
import java.util.Optional;
import org.catchlight.ui.Subscription;

/**
 * Says more of engines than the catalogue of stages knows, above all why one is not there. An OSGi service of a bundle that lets the user
 * bring engines, such as models; the recipe asks all there are. Every method answers at once; UI thread.
 */
public interface EngineGuide {
    /** What is known of an engine, whether it can be used or not; empty if it is none of this guide's. */
    Optional<EngineNote> note(String engineId);

    /** All engines of this guide, those that cannot be used now included. */
    List<EngineNote> engines();

    /** What its engines are called, for a button that leads to them, such as <em>Models</em>. */
    String label();

    /** Brings the place to the front where the user adds and mends engines, with that engine selected if it is known; may be empty. */
    void show(String engineId);

    /** Calls {@code changed} on any thread after anything above has changed. */
    Subscription onChange(Runnable changed);
}
