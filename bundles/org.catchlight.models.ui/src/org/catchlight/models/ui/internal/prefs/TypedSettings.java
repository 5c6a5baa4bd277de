package org.catchlight.models.ui.internal.prefs;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.catchlight.onnx.Provider;
import org.catchlight.onnx.RuntimeSettings;

/**
 * The user's choices as they are typed.
 *
 * @param threads    whole; 0 or empty: the processor's own number
 * @param memory     GB of 1024³ bytes; 0 or empty: three quarters of what there is
 * @param keep       minutes
 * @param gpuLibrary path of a jar or a folder, or empty
 */
record TypedSettings(String threads, String memory, String keep, String gpuLibrary) {
    private static final int MOST_THREADS = 1024;
    private static final double MOST_GB = 1 << 14;
    private static final double MOST_MINUTES = 7 * 24 * 60;
    private static final double GB = 1L << 30;

    /** As they are typed back. */
    static TypedSettings of(RuntimeSettings settings) {
        return new TypedSettings(Integer.toString(settings.threads()), plain(settings.memoryLimit() / GB),
                plain(settings.keepIdle().toMillis() / 60_000.0), settings.gpuLibrary().map(Path::toString).orElse(""));
    }

    private static String plain(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    /** What is wrong with them, one sentence; empty if nothing is. */
    String problem() {
        if (number(threads, value -> value <= MOST_THREADS && value == Math.rint(value)).isEmpty()) {
            return "Threads: give a whole number of 0–" + MOST_THREADS + "; 0 is one for each core.";
        }
        if (number(memory, value -> value <= MOST_GB).isEmpty()) {
            return "Memory: give a number of GB, 0–" + (int) MOST_GB + "; 0 is three quarters of what there is.";
        }
        if (number(keep, value -> value <= MOST_MINUTES).isEmpty()) {
            return "Keep loaded: give a number of minutes, 0–" + (int) MOST_MINUTES + ".";
        }
        return gpuProblem();
    }

    private String gpuProblem() {
        if (gpuLibrary.isBlank()) {
            return "";
        }
        try {
            Path path = Path.of(gpuLibrary.strip());
            if (!path.isAbsolute() || !Files.exists(path)) {
                return "GPU library: there is no " + path + "; choose your onnxruntime_gpu jar, or a folder with its libraries.";
            }
            boolean jar = Files.isRegularFile(path) && path.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
            return jar || Files.isDirectory(path) ? "" : "GPU library: " + path.getFileName() + " is neither a jar nor a folder.";
        } catch (InvalidPathException noPath) {
            return "GPU library: “" + gpuLibrary + "” is no path.";
        }
    }

    private static Optional<Double> number(String typed, DoublePredicate allowed) {
        try {
            double value = typed.isBlank() ? 0 : Double.parseDouble(typed.strip().replace(',', '.'));
            return value >= 0 && allowed.test(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** What they mean; only without a {@link #problem}. */
    RuntimeSettings settings(List<Provider> providers) {
        double gb = number(memory, value -> true).orElseThrow();
        double minutes = number(keep, value -> true).orElseThrow();
        return new RuntimeSettings(providers, number(threads, value -> true).orElseThrow().intValue(), Math.round(gb * GB),
                Duration.ofSeconds(Math.round(minutes * 60)),
                gpuLibrary.isBlank() ? Optional.empty() : Optional.of(Path.of(gpuLibrary.strip())));
    }
}
