package org.catchlight.stage;

import java.util.List;

/**
 * What the catalogue knows of a stage without running it.
 *
 * @param id           stable id
 * @param kind         what it is for
 * @param label        name for the user
 * @param description  one sentence, or empty
 * @param replaces     id of the stage it stands in for, or empty
 * @param formerIds    ids it had before
 * @param bundle       symbolic name of the bundle it comes from
 * @param version      version of that bundle
 * @param settingsType the record of its settings
 */
public record StageDescriptor(String id, StageKind kind, String label, String description, String replaces, List<String> formerIds,
        String bundle, String version, Class<? extends Record> settingsType) {
    public StageDescriptor {
        formerIds = List.copyOf(formerIds);
    }
}
