package org.catchlight.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.catchlight.models.DataSize;
import org.catchlight.models.Finding;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ModelReport;

/** What the library and its models look like as text and as JSON. */
record ModelTexts(ModelLibrary library) {
    static ModelTexts of(Session session) throws Failure {
        return new ModelTexts(session.services().get(ModelLibrary.class));
    }

    /** All models for people. */
    String list() {
        List<InstalledModel> models = library.models();
        if (models.isEmpty()) {
            return "There are no models in " + library.place() + ". Add one: catchlight models add FOLDER";
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("NAME", "MODEL", "SIZE", "STATE", "FOLDER"));
        for (InstalledModel model : models) {
            rows.add(List.of(model.id(), model.summary(), DataSize.text(model.bytes()), state(model), model.folder().toString()));
        }
        return TextTable.of(rows);
    }

    /** All models for programs. */
    String listJson() throws IOException {
        return Json.text(json -> {
            json.writeStartArray();
            for (InstalledModel model : library.models()) {
                json.writeStartObject();
                write(json, model);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static String state(InstalledModel model) {
        String word = word(model);
        return model.message().isEmpty() ? word : word + ": " + model.message();
    }

    private static String word(InstalledModel model) {
        return model.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * One model for people.
     *
     * @param model  null if it is not in the library
     * @param report null if its folder cannot be looked into
     */
    static String info(InstalledModel model, ModelReport report) {
        List<List<String>> rows = new ArrayList<>();
        if (model != null) {
            rows.add(List.of("Name", model.id()));
            rows.add(List.of("Engine", model.engineId()));
        }
        rows.add(List.of("Model", report == null ? model.summary() : report.summary()));
        if (model != null) {
            rows.add(List.of("State", state(model)));
            rows.add(List.of("Folder", model.folder() + (model.copied() ? " (a copy of the library's own)" : "")));
            rows.add(List.of("Size", DataSize.text(model.bytes())));
            rows.add(List.of("Added", model.added().toString()));
            rows.add(List.of("SHA-256", model.hash()));
        }
        if (report != null) {
            report.facts().forEach((name, value) -> rows.add(List.of(name, value)));
            for (Finding finding : report.findings()) {
                rows.add(List.of(word(finding), sentence(finding)));
            }
        }
        return TextTable.of(rows);
    }

    /** One model for programs; as above. */
    static String infoJson(InstalledModel model, ModelReport report) throws IOException {
        return Json.text(json -> {
            json.writeStartObject();
            if (model != null) {
                write(json, model);
            }
            if (report != null) {
                json.writeObjectFieldStart("report");
                write(json, report);
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, InstalledModel model) throws IOException {
        json.writeStringField("id", model.id());
        json.writeStringField("engine", model.engineId());
        json.writeStringField("family", model.family());
        json.writeStringField("summary", model.summary());
        json.writeStringField("precision", model.precision());
        json.writeStringField("folder", model.folder().toString());
        json.writeBooleanField("copied", model.copied());
        json.writeNumberField("bytes", model.bytes());
        json.writeStringField("hash", model.hash());
        json.writeStringField("added", model.added().toString());
        json.writeStringField("state", word(model));
        Json.textUnlessEmpty(json, "message", model.message());
    }

    private static void write(JsonGenerator json, ModelReport report) throws IOException {
        json.writeStringField("family", report.family());
        json.writeStringField("summary", report.summary());
        json.writeStringField("precision", report.precision());
        json.writeBooleanField("usable", report.usable());
        json.writeObjectFieldStart("facts");
        for (Map.Entry<String, String> fact : report.facts().entrySet()) {
            json.writeStringField(fact.getKey(), fact.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            json.writeStartObject();
            json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            Json.textUnlessEmpty(json, "file", finding.file());
            json.writeStringField("message", finding.message());
            Json.textUnlessEmpty(json, "mend", finding.mend());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String word(Finding finding) {
        String word = finding.severity().name();
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** A finding with its mend. */
    static String sentence(Finding finding) {
        return finding.mend().isEmpty() ? finding.message() : finding.message() + " " + finding.mend();
    }
}
