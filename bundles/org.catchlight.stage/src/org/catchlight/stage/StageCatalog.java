package org.catchlight.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The stages that are installed now. An OSGi service; stages come and go at run time. */
public interface StageCatalog {
    /** All stages by kind, then label. */
    List<StageDescriptor> stages();

    /** The stage that answers to {@code id}: its own or a former id, as the user's preference and {@code replaces} decide. */
    Optional<StageDescriptor> find(String id);

    /** The service behind a descriptor, if it is still there. A caller that holds it may go on using it after it left. */
    Optional<Stage<?>> service(StageDescriptor stage);

    /** Stages that were disabled because they did not answer, by id, with the reason. */
    java.util.Map<String, String> disabled();

    /** Lets a disabled stage run again. */
    void enable(String id);

    /**
     * Makes {@code chosen} stand in for {@code id} wherever a recipe names it; null takes the choice back. Kept in the user's
     * preferences.
     */
    void prefer(String id, String chosen);

    /** Calls {@code listener} after any change, on any thread. Close the answer to stop. */
    AutoCloseable onChange(Consumer<StageCatalog> listener);
}
