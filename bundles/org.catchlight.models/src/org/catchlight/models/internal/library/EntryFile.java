package org.catchlight.models.internal.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.models.internal.folder.FolderScan;
import org.catchlight.models.internal.folder.JsonFiles;

/** The file of one model in the library: {@code ID.json}. Whatever is in it, reading it ends soon and trusts nothing. */
final class EntryFile {
    static final String ENDING = ".json";
    private static final int VERSION = 1;
    private static final int LONGEST_TEXT = 4096;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private EntryFile() {
    }

    /** Where the entry of a model lies. */
    static Path of(Path place, String id) {
        return place.resolve(id + ENDING);
    }

    /** Where the library's own copy of a model lies. No entry can name another place, so that nothing else is ever deleted. */
    static Path copyOf(Path place, String id) {
        return place.resolve(id);
    }

    /** Writes it, whole or not at all. */
    static void write(Path place, Entry entry) throws IOException {
        ObjectNode json = JsonFiles.object();
        json.put("version", VERSION).put("family", entry.family()).put("summary", entry.summary()).put("precision", entry.precision());
        json.put("copied", entry.copied());
        if (!entry.copied()) {
            json.put("folder", entry.folder().toString());
        }
        json.put("hash", entry.hash()).put("added", entry.added().toString());
        if (!entry.problem().isEmpty()) {
            json.put("problem", entry.problem());
        }
        ArrayNode files = json.putArray("files");
        for (Entry.Stamp stamp : entry.files()) {
            files.addObject().put("name", stamp.name()).put("bytes", stamp.bytes()).put("modified", stamp.modified());
        }
        byte[] text = JsonFiles.write(json);
        AtomicFile.write(of(place, entry.id()), out -> out.write(text));
    }

    /**
     * Reads it.
     *
     * @throws IOException if it is not what {@link #write} writes
     */
    static Entry read(Path place, String id) throws IOException {
        JsonNode json = JsonFiles.read(of(place, id));
        if (number(json, "version") != VERSION) {
            throw new IOException("is of another version of the program");
        }
        JsonNode copied = json.path("copied");
        if (!copied.isBoolean()) {
            throw malformed("copied");
        }
        String hash = text(json, "hash");
        if (!HASH.matcher(hash).matches()) {
            throw malformed("hash");
        }
        try {
            Path folder = copied.asBoolean() ? copyOf(place, id) : Path.of(plain(json, "folder"));
            if (!folder.isAbsolute()) {
                throw malformed("folder");
            }
            return new Entry(id, text(json, "family"), text(json, "summary"), text(json, "precision"), folder.normalize(),
                    copied.asBoolean(), hash, Instant.parse(text(json, "added")), json.has("problem") ? text(json, "problem") : "",
                    stamps(json.path("files")));
        } catch (InvalidPathException | DateTimeException wrong) {
            throw new IOException("is damaged: " + wrong.getMessage(), wrong);
        }
    }

    private static List<Entry.Stamp> stamps(JsonNode files) throws IOException {
        if (!files.isArray() || files.isEmpty() || files.size() > FolderScan.MOST_FILES) {
            throw malformed("files");
        }
        List<Entry.Stamp> stamps = new ArrayList<>();
        for (JsonNode file : files) {
            String name = plain(file, "name");
            Path relative = Path.of(name);
            if (name.isEmpty() || relative.isAbsolute() || !relative.equals(relative.normalize()) || relative.startsWith("..")) {
                throw malformed("files");
            }
            stamps.add(new Entry.Stamp(name, Math.max(0, number(file, "bytes")), number(file, "modified")));
        }
        return stamps;
    }

    /** To be shown to people. */
    private static String text(JsonNode json, String name) throws IOException {
        return plain(json, name).replaceAll("\\p{Cntrl}", " ");
    }

    private static String plain(JsonNode json, String name) throws IOException {
        JsonNode value = json.path(name);
        if (!value.isTextual() || value.asText().length() > LONGEST_TEXT) {
            throw malformed(name);
        }
        return value.asText();
    }

    private static long number(JsonNode json, String name) throws IOException {
        JsonNode value = json.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw malformed(name);
        }
        return value.asLong();
    }

    private static IOException malformed(String name) {
        return new IOException("is damaged: '" + name + "' is not there or not right");
    }
}
