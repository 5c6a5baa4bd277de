package org.catchlight.stage.internal.run;

import java.util.Map;
import org.catchlight.image.Frame;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.StageException;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.internal.catalog.InstalledStage;
import org.catchlight.stage.settings.SettingsException;
import org.catchlight.stage.settings.SettingsSchema;

/**
 * A step of a recipe with the stage that does it; the job keeps that stage even if it leaves the catalogue.
 *
 * @param stage    the stage
 * @param settings its settings
 * @param text     all its settings as text
 */
record PlannedStep(InstalledStage stage, Record settings, Map<String, String> text) {
    static PlannedStep of(InstalledStage stage, Map<String, String> values) throws SettingsException {
        return read(stage, stage.schema(), values);
    }

    private static <S extends Record> PlannedStep read(InstalledStage stage, SettingsSchema<S> schema, Map<String, String> values)
            throws SettingsException {
        S settings = schema.parse(values);
        return new PlannedStep(stage, settings, schema.formatAll(settings));
    }

    String id() {
        return stage.id();
    }

    String label() {
        return stage.descriptor().label();
    }

    boolean isEngine() {
        return stage.descriptor().kind() == StageKind.ENGINE;
    }

    /** Runs the stage on this thread. */
    Frame run(Frame in, StageContext context) throws StageException {
        return run(stage.service(), in, context);
    }

    private <S extends Record> Frame run(Stage<S> service, Frame in, StageContext context) throws StageException {
        return service.run(in, service.settingsType().cast(settings), context);
    }

    /** What else its result depends on. */
    String cacheKey() {
        return cacheKey(stage.service());
    }

    private <S extends Record> String cacheKey(Stage<S> service) {
        return service.cacheKey(service.settingsType().cast(settings));
    }
}
