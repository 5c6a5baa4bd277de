package org.catchlight.models.internal.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.catchlight.models.ModelException;

/** Names of models: they are names of files too, on every system. */
final class ModelIds {
    private static final int LONGEST = 64;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (LONGEST - 1) + "}");
    /** Names of devices on Windows, with any ending. */
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    /** Folders that say nothing of the model in them. */
    private static final Pattern MEANINGLESS = Pattern.compile("(?i)onnx|models?|main|snapshots?|fp16|fp32|diffusers|[0-9a-f]{40}");
    private static final Pattern CACHE = Pattern.compile("models--(?:.*--)?(.+)");
    private static final String USUAL = "model";
    private static final int UP = 3;

    private ModelIds() {
    }

    /** Whether it may be the name of a model. */
    static boolean valid(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        return PLAIN.matcher(id).matches() && !lower.endsWith(".") && !lower.endsWith(EntryFile.ENDING) && !RESERVED.matcher(lower).matches();
    }

    static void check(String id) throws ModelException {
        if (!valid(id)) {
            throw new ModelException("'" + id.replaceAll("\\p{Cntrl}", " ") + "' cannot be the name of a model.",
                    "Use up to " + LONGEST + " letters, digits, dots, hyphens and underscores, as in portrait-xl.");
        }
    }

    /** A free name for a folder. */
    static String suggest(Path folder, Predicate<String> taken) {
        String base = plain(meaningful(folder.toAbsolutePath().normalize()));
        String id = base;
        for (int number = 2; taken.test(id); number++) {
            String ending = "-" + number;
            id = base.substring(0, Math.min(base.length(), LONGEST - ending.length())) + ending;
        }
        return id;
    }

    private static String meaningful(Path folder) {
        Path at = folder;
        for (int level = 0; level <= UP && at != null && at.getFileName() != null; level++) {
            String name = at.getFileName().toString();
            var cached = CACHE.matcher(name);
            if (cached.matches()) {
                return cached.group(1);
            }
            if (!MEANINGLESS.matcher(name).matches()) {
                return name;
            }
            at = at.getParent();
        }
        return folder.getFileName() == null ? USUAL : folder.getFileName().toString();
    }

    private static String plain(String name) {
        String text = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[._-]+", "").replaceAll("-{2,}", "-");
        text = text.substring(0, Math.min(text.length(), LONGEST)).replaceAll("[._-]+$", "");
        if (valid(text)) {
            return text;
        }
        String other = USUAL + "-" + text.replace('.', '-');
        return !text.isEmpty() && valid(other) ? other : USUAL;
    }
}
