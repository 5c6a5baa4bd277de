package org.catchlight.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.catchlight.light.Fix;
import org.catchlight.prompt.CompiledPrompt;
import org.catchlight.prompt.CompiledPrompt.Span;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.recognise.Contradiction;

/**
 * The words of a shot and what there is to say about them.
 *
 * @param engine  id of the engine that they are for; empty for none
 * @param dialect name of the dialect
 */
record PromptReport(String engine, String dialect, CompiledPrompt compiled, List<Advice> advice, List<Contradiction> contradictions) {
    /** For people. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Prompt (" + dialect + (engine.isEmpty() ? "" : ", for " + engine) + "):");
        lines.add(compiled.prompt());
        if (!compiled.negative().isEmpty()) {
            lines.add("");
            lines.add("Negative prompt:");
            lines.add(compiled.negative());
        }
        section(lines, "Left out:", compiled.leftOut());
        section(lines, "Words against the shot:", contradictions.stream()
                .map(one -> one.message() + " " + one.shotLabel() + ", or: " + one.wordsLabel() + ".").toList());
        section(lines, "Advice:", advice.stream().map(PromptReport::line).toList());
        return String.join(System.lineSeparator(), lines);
    }

    private static void section(List<String> lines, String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(heading);
            items.forEach(item -> lines.add("  " + item));
        }
    }

    private static String line(Advice one) {
        String where = one.range().map(range -> " [" + range.part().label() + "]").orElse("");
        String mends = one.fixes().isEmpty() ? "" : " Mend: " + String.join("; ", one.fixes().stream().map(Fix::label).toList()) + ".";
        return one.severity().id() + where + ": " + one.message() + " " + one.why() + mends + " (" + one.rule() + ")";
    }

    /** For other programs. Ranges count UTF-16 units. */
    String json() throws IOException {
        return Json.text(json -> {
            json.writeStartObject();
            Json.textUnlessEmpty(json, "engine", engine);
            json.writeStringField("dialect", compiled.dialect());
            json.writeStringField("prompt", compiled.prompt());
            Json.textUnlessEmpty(json, "second", compiled.second());
            json.writeStringField("negative", compiled.negative());
            writeSpans(json, "sources", compiled.promptSpans());
            writeSpans(json, "negativeSources", compiled.negativeSpans());
            writeTexts(json, "leftOut", compiled.leftOut());
            json.writeArrayFieldStart("contradictions");
            for (Contradiction one : contradictions) {
                json.writeStartObject();
                json.writeStringField("message", one.message());
                writeRange(json, new Source.Words(one.recognition().part(), one.recognition().start(), one.recognition().end()));
                writeTexts(json, "mends", List.of(one.shotLabel(), one.wordsLabel()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("advice");
            for (Advice one : advice) {
                writeAdvice(json, one);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeAdvice(JsonGenerator json, Advice one) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", one.rule());
        json.writeStringField("severity", one.severity().id());
        json.writeStringField("message", one.message());
        json.writeStringField("why", one.why());
        if (one.range().isPresent()) {
            writeRange(json, one.range().get());
        }
        writeTexts(json, "mends", one.fixes().stream().map(Fix::label).toList());
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void writeSpans(JsonGenerator json, String name, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(name);
        for (Span span : spans) {
            json.writeStartObject();
            json.writeNumberField("from", span.start());
            json.writeNumberField("to", span.end());
            switch (span.source()) {
                case Source.Words words -> writeRange(json, words);
                case Source.Made made -> {
                    json.writeStringField("origin", made.origin().name().toLowerCase(Locale.ROOT));
                    json.writeStringField("what", made.what());
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeRange(JsonGenerator json, Source.Words words) throws IOException {
        json.writeStringField("part", words.part().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("start", words.start());
        json.writeNumberField("end", words.end());
    }
}
