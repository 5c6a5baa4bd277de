package org.catchlight.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.settings.SettingsSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the stages that are installed. */
@Command(name = "stages", description = "Lists the stages that are installed, with the bundle each comes from.",
        optionListHeading = "%nOptions:%n", sortOptions = false,
        footer = {"", "Examples:", "  catchlight stages", "  catchlight stages --settings", "  catchlight stages --json"})
final class StagesCommand extends SessionCommand {
    @Option(names = "--settings", description = "Show the settings of each stage, as --set of 'catchlight render' takes them.")
    private boolean showSettings;
    @Option(names = "--json", description = "Write JSON for other programs, settings included.")
    private boolean json;

    StagesCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure, IOException {
        StageCatalog catalog = session.services().get(StageCatalog.class);
        session.console().result(json ? json(catalog) : table(catalog));
        return Failure.DONE;
    }

    private String table(StageCatalog catalog) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "KIND", "LABEL", "BUNDLE", "STATE"));
        for (StageDescriptor stage : catalog.stages()) {
            rows.add(List.of(stage.id(), word(stage), stage.label(), stage.bundle() + " " + stage.version(), state(catalog, stage)));
            if (showSettings) {
                for (SettingsSchema.Field field : SettingsSchema.of(stage.settingsType()).fields()) {
                    rows.add(List.of("    " + field.key() + " = " + field.defaultValue(), "", explain(field), "", ""));
                }
            }
        }
        return TextTable.of(rows);
    }

    private static String explain(SettingsSchema.Field field) {
        StringBuilder text = new StringBuilder(field.label());
        if (field.type().isEnum()) {
            List<String> words = new ArrayList<>();
            for (Object constant : field.type().getEnumConstants()) {
                words.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
            }
            text.append(": ").append(String.join(" | ", words));
        } else if (!Double.isNaN(field.min()) && !Double.isNaN(field.max())) {
            text.append(": ").append(plain(field.min())).append(" to ").append(plain(field.max()));
        }
        return text + (field.unit().isEmpty() ? "" : " " + field.unit());
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
    }

    private static String state(StageCatalog catalog, StageDescriptor stage) {
        String disabled = catalog.disabled().get(stage.id());
        if (disabled != null) {
            return "disabled: " + disabled;
        }
        String answers = catalog.find(stage.id()).map(StageDescriptor::id).orElse("");
        return answers.isEmpty() || answers.equals(stage.id()) ? "" : "replaced by " + answers;
    }

    private static String word(StageDescriptor stage) {
        return stage.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String json(StageCatalog catalog) throws IOException {
        return Json.text(json -> {
            json.writeStartArray();
            for (StageDescriptor stage : catalog.stages()) {
                json.writeStartObject();
                json.writeStringField("id", stage.id());
                json.writeStringField("kind", word(stage));
                json.writeStringField("label", stage.label());
                Json.textUnlessEmpty(json, "description", stage.description());
                json.writeStringField("bundle", stage.bundle());
                json.writeStringField("version", stage.version());
                Json.textUnlessEmpty(json, "replaces", stage.replaces());
                Json.textUnlessEmpty(json, "state", state(catalog, stage));
                json.writeArrayFieldStart("settings");
                for (SettingsSchema.Field field : SettingsSchema.of(stage.settingsType()).fields()) {
                    json.writeStartObject();
                    json.writeStringField("key", field.key());
                    json.writeStringField("label", field.label());
                    Json.textUnlessEmpty(json, "help", field.help());
                    Json.textUnlessEmpty(json, "unit", field.unit());
                    json.writeStringField("type", field.type().isEnum() ? "enum" : field.type().getSimpleName().toLowerCase(Locale.ROOT));
                    Json.number(json, "min", field.min());
                    Json.number(json, "max", field.max());
                    json.writeStringField("default", field.defaultValue());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
