package org.catchlight.cli.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.catchlight.models.InstalledModel;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.settings.SettingsSchema;

/** Checks the names of stages and settings that a user gives, and suggests better ones. */
final class StageNames {
    private final StageCatalog catalog;

    StageNames(StageCatalog catalog) {
        this.catalog = catalog;
    }

    /** Throws if there is no engine of that id. */
    void checkEngine(String id) throws Failure {
        StageDescriptor found = catalog.find(id).orElse(null);
        if (found != null && found.kind() == StageKind.ENGINE) {
            return;
        }
        List<String> engines = catalog.stages().stream().filter(stage -> stage.kind() == StageKind.ENGINE).map(StageDescriptor::id).toList();
        boolean model = id.startsWith(InstalledModel.ENGINE_PREFIX);
        throw Failure.badInput("--engine %s: %s; %s%s", id,
                model ? "there is no such model in the library" : found == null ? "there is no such engine"
                        : "is not an engine but for " + found.kind().label().toLowerCase(java.util.Locale.ROOT),
                engines.isEmpty() ? "no engine is installed" : "choose " + String.join(" or ", engines),
                model ? ", or add it with 'catchlight models add FOLDER'" : "");
    }

    /** Throws if {@code name}, as in {@code stage.id.key}, does not name a setting of an installed stage. */
    void checkSetting(String name) throws Failure {
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            StageDescriptor stage = catalog.find(name.substring(0, dot)).orElse(null);
            if (stage != null) {
                checkKey(stage, name, name.substring(dot + 1));
                return;
            }
        }
        throw Failure.badInput("--set %s: no stage is installed by that name; write STAGE.KEY=VALUE with one of %s", name,
                catalog.stages().stream().map(StageDescriptor::id).collect(Collectors.joining(", ")));
    }

    private static void checkKey(StageDescriptor stage, String name, String key) throws Failure {
        List<String> keys = SettingsSchema.of(stage.settingsType()).fields().stream().map(SettingsSchema.Field::key).toList();
        // Items of lists carry an index and are not among the fields; the stage's own parser judges those.
        if (keys.contains(key) || key.matches(".*\\.\\d+(\\..*)?")) {
            return;
        }
        if (keys.isEmpty()) {
            throw Failure.badInput("--set %s: %s has no settings", name, stage.id());
        }
        String nearest = keys.stream().min(Comparator.comparingInt(other -> distance(key, other))).orElseThrow();
        throw Failure.badInput("--set %s: %s has no setting '%s'; did you mean '%s'? It has %s", name, stage.id(), key, nearest,
                String.join(", ", keys));
    }

    /** Edits that make one word of the other. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= left.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= right.length(); column++) {
                int above = row[column];
                int change = Character.toLowerCase(left.charAt(line - 1)) == Character.toLowerCase(right.charAt(column - 1)) ? 0 : 1;
                row[column] = Math.min(Math.min(above, row[column - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[right.length()];
    }
}
