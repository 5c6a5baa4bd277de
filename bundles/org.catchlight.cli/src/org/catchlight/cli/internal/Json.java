package org.catchlight.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;

/** Writes results as JSON. Numbers are rounded to what a reader can use; what is not a number is null, which JSON can say. */
final class Json {
    private static final double ROUNDING = 1e4;

    private Json() {
    }

    /** Writes one document. */
    @FunctionalInterface
    interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** The text of a document. */
    static String text(Content content) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withArrayIndenter(new com.fasterxml.jackson.core.util.DefaultIndenter()));
            content.writeTo(json);
        }
        return text.toString();
    }

    /** Writes a number to four decimal places, or null. */
    static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            double rounded = Math.round(value * ROUNDING) / ROUNDING;
            json.writeNumberField(name, rounded == 0 ? 0.0 : rounded);
        } else {
            json.writeNullField(name);
        }
    }

    /** Writes a text unless it is empty. */
    static void textUnlessEmpty(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
