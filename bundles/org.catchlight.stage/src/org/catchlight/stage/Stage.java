package org.catchlight.stage;

import java.util.List;
import java.util.Set;
import org.catchlight.image.Applied;
import org.catchlight.image.Frame;
import org.catchlight.stage.settings.Choice;

/**
 * One step of a recipe: takes a frame, answers a frame. Provided as an OSGi declarative service that is marked with
 * {@link StageType}. A stage keeps no state between calls and may be called from several threads at once. It must not change
 * the frame it is given. It should ask {@link StageContext#monitor()} often whether it is cancelled.
 *
 * @param <S> its settings: a record whose components, annotated as in {@code org.catchlight.stage.settings}, make the settings page
 */
public interface Stage<S extends Record> {
    /** The record that holds the settings. */
    Class<S> settingsType();

    /**
     * Does the work.
     *
     * @param in       the frame so far; an engine ignores its picture, which has the size to make
     * @param settings checked against their ranges
     * @param context  the shot, seed, monitor and where to show previews
     * @return the new frame
     * @throws StageException     if it cannot be done; the message says what failed and what to try
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    Frame run(Frame in, S settings, StageContext context) throws StageException;

    /**
     * What else a result depends on, beside the frame, the settings, the shot and the version of the bundle: for instance the hash
     * of a model, the execution provider, or the content of a file that the settings name. Asked before each run; a kept result is used
     * again only while this stays the same.
     */
    default String cacheKey(S settings) {
        return "";
    }

    /**
     * Values to offer for a setting that is text and whose values are not known before the program runs, such as what other bundles bring.
     * Others stay allowed. Asked whenever the settings are shown; must answer at once.
     *
     * @param key dotted name of the setting
     * @return what to offer; empty to let the user type
     */
    default List<Choice> choices(String key) {
        return List.of();
    }

    /**
     * What a run leaves in the picture for good, whatever its settings, so that an engine before it is not told to paint the same thing.
     * Must answer at once.
     */
    default Set<Applied> applies() {
        return Set.of();
    }

    /** What an engine can do; asked of stages of the kind {@link StageKind#ENGINE} only. */
    default EngineAbilities abilities() {
        return EngineAbilities.STILL;
    }
}
