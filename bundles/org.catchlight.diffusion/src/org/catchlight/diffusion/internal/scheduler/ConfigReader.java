package org.catchlight.diffusion.internal.scheduler;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catchlight.diffusion.scheduler.SchedulerConfig;
import org.catchlight.diffusion.scheduler.SchedulerFormatException;
import org.catchlight.diffusion.scheduler.SchedulerKey;

/** Reads {@code scheduler_config.json}: known settings are checked, others noted, nothing is trusted. */
public final class ConfigReader {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_VALUES = 10_000;
    private static final String MEND = "Restore the file from the model's publisher";
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxStringLength(10_000).maxNameLength(1_000)
                    .maxNumberLength(100).build())
            .build();

    private final String source;
    private final Map<SchedulerKey<?>, Object> values = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private String schedulerClass;

    private ConfigReader(String source) {
        this.source = source;
    }

    /** See {@link SchedulerConfig#read}. */
    public static SchedulerConfig read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new SchedulerFormatException(file + " is a folder, not the configuration of a scheduler. Choose the file "
                    + "scheduler_config.json in it.", null);
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException missing) {
            throw new NoSuchFileException(file.toString(), null, "the model has no configuration of a scheduler. " + MEND);
        }
        if (bytes.length > MOST_BYTES) {
            throw new SchedulerFormatException(file + " is larger than 1 MB, which no configuration of a scheduler is. " + MEND + ".",
                    null);
        }
        return parse(new String(bytes, StandardCharsets.UTF_8), file.toString());
    }

    /** See {@link SchedulerConfig#parse}. */
    public static SchedulerConfig parse(String json, String source) throws SchedulerFormatException {
        ConfigReader reader = new ConfigReader(source);
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw reader.notOne(null);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                reader.take(key, reader.value(parser));
            }
            if (parser.nextToken() != null) {
                throw reader.notOne(null);
            }
        } catch (JsonProcessingException e) {
            throw new SchedulerFormatException(source + " is damaged at line " + Math.max(1, e.getLocation() == null ? 1
                    : e.getLocation().getLineNr()) + ": it is not valid JSON. " + MEND + ".", e);
        } catch (SchedulerFormatException e) {
            throw e;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return reader.result();
    }

    private SchedulerConfig result() throws SchedulerFormatException {
        if (schedulerClass == null || !schedulerClass.endsWith("Scheduler")) {
            throw notOne(schedulerClass);
        }
        List<String> notes = ignored.isEmpty() ? List.of()
                : List.of(source + " has settings that no scheduler here knows; they are ignored: " + String.join(", ", ignored) + ".");
        return new SchedulerConfig(source, schedulerClass, values, notes);
    }

    private SchedulerFormatException notOne(String found) {
        String what = found == null ? "it names no scheduler under \"_class_name\"" : "it describes " + quoted(found);
        return new SchedulerFormatException(source + " is not the configuration of a scheduler: " + what + ". " + MEND + ".", null);
    }

    private void take(String key, Object value) throws SchedulerFormatException {
        if (key.equals("_class_name")) {
            if (value instanceof String name) {
                schedulerClass = name;
            }
            return;
        }
        if (value == null || key.startsWith("_")) {
            return;
        }
        Optional<SchedulerKey<?>> known = SchedulerKey.named(key);
        if (known.isEmpty()) {
            if (ignored.size() < 20) {
                ignored.add(shortened(key));
            }
            return;
        }
        Optional<?> checked = known.get().parse(value);
        if (checked.isEmpty()) {
            throw new SchedulerFormatException(source + " has " + key + " = " + quoted(value) + ", but it must be "
                    + known.get().expectation() + ". Correct that line, or restore the file from the model's publisher.", null);
        }
        values.put(known.get(), checked.get());
    }

    /** Null for what no setting can be: null itself and nested objects. */
    private Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_NUMBER_INT -> parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                    ? (Object) parser.getDoubleValue() : (Object) parser.getLongValue();
            case START_ARRAY -> array(parser);
            case START_OBJECT -> {
                parser.skipChildren();
                yield null;
            }
            case null, default -> null;
        };
    }

    private List<Object> array(JsonParser parser) throws IOException {
        List<Object> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object entry = value(parser);
            if (entries.size() > MOST_VALUES) {
                throw new SchedulerFormatException(source + " has a list of more than " + MOST_VALUES + " values. " + MEND + ".", null);
            }
            entries.add(entry == null ? "null" : entry);
        }
        return entries;
    }

    private static String quoted(Object value) {
        return value instanceof String text ? "'" + shortened(text) + "'" : shortened(String.valueOf(value));
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= 60 ? plain : plain.substring(0, 57) + "…";
    }
}
