package org.catchlight.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.catchlight.light.LightReport;
import org.catchlight.light.LightReport.Catchlight;
import org.catchlight.light.LightReport.Key;

/** A light report as JSON and as a table. */
final class LightText {
    private LightText() {
    }

    /** The report for other programs; angles in degrees, positions in iris radii. */
    static String json(LightReport report) throws IOException {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("pattern", word(report.pattern()));
            json.writeStringField("reason", report.reason());
            Json.textUnlessEmpty(json, "fill", report.fill());
            Json.textUnlessEmpty(json, "setting", report.setting());
            json.writeBooleanField("rim", report.rim());
            json.writeStringField("side", report.side());
            Json.textUnlessEmpty(json, "coverage", report.coverage());
            Json.number(json, "ratioStops", report.ratioStops());
            json.writeStringField("ratioMethod", report.ratioMethod());
            writeKey(json, report.key().orElse(null));
            Json.number(json, "ev100", report.ev100());
            Json.number(json, "suggestedFNumber", report.suggestedFNumber());
            json.writeArrayFieldStart("catchlights");
            for (Catchlight catchlight : report.catchlights()) {
                writeCatchlight(json, catchlight);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("warnings");
            for (String warning : report.warnings()) {
                json.writeString(warning);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeKey(JsonGenerator json, Key key) throws IOException {
        if (key == null) {
            json.writeNullField("key");
            return;
        }
        json.writeObjectFieldStart("key");
        json.writeStringField("name", key.name());
        Json.number(json, "azimuth", key.azimuth());
        Json.number(json, "elevation", key.elevation());
        Json.number(json, "faceAzimuth", key.faceAzimuth());
        Json.number(json, "faceElevation", key.faceElevation());
        Json.number(json, "kelvin", key.kelvin());
        json.writeEndObject();
    }

    private static void writeCatchlight(JsonGenerator json, Catchlight catchlight) throws IOException {
        json.writeStartObject();
        json.writeStringField("eye", word(catchlight.eye()));
        json.writeStringField("light", catchlight.light());
        Json.number(json, "x", catchlight.x());
        Json.number(json, "y", catchlight.y());
        Json.number(json, "size", catchlight.size());
        json.writeBooleanField("covered", catchlight.covered());
        json.writeEndObject();
    }

    /** The report for people. */
    static String table(LightReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(row("Pattern", word(report.pattern()) + (report.fill().isEmpty() ? "" : " with " + report.fill() + " fill")
                + (report.rim() ? ", rim-lit" : "") + ": " + report.reason()));
        if (!report.setting().isEmpty()) {
            lines.add(row("Setting", report.setting()));
        }
        lines.add(row("Side", report.side() + (report.coverage().isEmpty() ? "" : ", " + report.coverage())));
        lines.add(row("Ratio", Double.isFinite(report.ratioStops())
                ? format("%.1f stops, key over fill (%s)", report.ratioStops(), report.ratioMethod()) : "no fill at all"));
        report.key().ifPresent(key -> lines.add(row("Key", format("%s at azimuth %.0f°, elevation %.0f° (from the face %.0f°, %.0f°), %.0f K",
                key.name(), key.azimuth(), key.elevation(), key.faceAzimuth(), key.faceElevation(), key.kelvin()))));
        lines.add(row("Exposure", format("EV %.1f at ISO 100 at the subject, f/%.1f with the camera's shutter and ISO", report.ev100(),
                report.suggestedFNumber())));
        for (Catchlight catchlight : report.catchlights()) {
            lines.add(row("Catchlight", format("%s eye, %s: x %+.2f, y %+.2f, size %.2f iris radii%s", word(catchlight.eye()),
                    catchlight.light(), catchlight.x(), catchlight.y(), catchlight.size(), catchlight.covered() ? ", under a lid" : "")));
        }
        report.warnings().forEach(warning -> lines.add(row("Warning", warning)));
        return String.join(System.lineSeparator(), lines);
    }

    private static String row(String name, String value) {
        return format("%-11s %s", name, value);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
