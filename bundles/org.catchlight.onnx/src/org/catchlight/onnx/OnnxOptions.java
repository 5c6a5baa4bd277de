package org.catchlight.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a model is opened. Equal options of the same file share one loaded model.
 *
 * @param optimization    how much the graph is rewritten before it runs
 * @param fixedDimensions sizes for dimensions that the graph leaves free, by name; every run must then use them
 * @param memoryPattern   whether the layout of one run is kept for the next of the same sizes: faster, more memory; off where sizes change
 *                        from run to run
 * @param keepMemory      whether what a run took is kept for the next: faster; off, it goes back at the end of each run, which is right
 *                        for models that take much and run once a picture, such as a VAE
 * @param parallelBranches branches of the graph that may run side by side; 1: one operator after the other, which is best for nearly all
 * @param fullPrecision   whether float16 and bfloat16 become float32, weights, inputs and outputs too: for graphs whose numbers grow too
 *                        large for them. The model is made anew in memory, so this is for parts of up to some hundred megabytes
 * @param providers       in place of the user's order; empty: the user's
 * @param threads         in place of the user's number; 0: the user's
 * @param entries         further entries of the session's configuration, as ONNX Runtime names them
 */
public record OnnxOptions(Optimization optimization, Map<String, Long> fixedDimensions, boolean memoryPattern,
        boolean keepMemory, int parallelBranches, boolean fullPrecision, List<Provider> providers, int threads,
        Map<String, String> entries) {
    /** Fully optimised, nothing fixed, fast rather than small. */
    public static final OnnxOptions DEFAULT = new OnnxOptions(Optimization.ALL, Map.of(), true, true, 1, false, List.of(), 0, Map.of());

    /** How much a graph is rewritten before it runs. */
    public enum Optimization {
        /** Not at all: for graphs that were optimised before. */
        NONE,
        /** What changes no number: constants folded, the superfluous left out. */
        BASIC,
        /** Operators fused as well. */
        EXTENDED,
        /** Layouts changed to what the processor likes as well. */
        ALL
    }

    /** Keeps copies. */
    public OnnxOptions {
        fixedDimensions = Map.copyOf(new TreeMap<>(fixedDimensions));
        providers = List.copyOf(providers);
        entries = Map.copyOf(entries);
        if (parallelBranches < 1 || threads < 0) {
            throw new IllegalArgumentException(parallelBranches + " branches, " + threads + " threads");
        }
        fixedDimensions.forEach((name, size) -> {
            if (size < 1) {
                throw new IllegalArgumentException("The dimension '" + name + "' cannot be " + size);
            }
        });
    }

    /** With one more dimension fixed. */
    public OnnxOptions fixing(String dimension, long size) {
        Map<String, Long> fixed = new HashMap<>(fixedDimensions);
        fixed.put(dimension, size);
        return new OnnxOptions(optimization, fixed, memoryPattern, keepMemory, parallelBranches,
                fullPrecision, providers, threads, entries);
    }

    /** With another optimisation. */
    public OnnxOptions optimized(Optimization level) {
        return new OnnxOptions(level, fixedDimensions, memoryPattern, keepMemory, parallelBranches,
                fullPrecision, providers, threads, entries);
    }

    /** Small rather than fast: gives back after each run what it took. */
    public OnnxOptions shrinking() {
        return new OnnxOptions(optimization, fixedDimensions, memoryPattern, false, parallelBranches,
                fullPrecision, providers, threads, entries);
    }

    /** In float32 throughout. */
    public OnnxOptions inFullPrecision() {
        return new OnnxOptions(optimization, fixedDimensions, memoryPattern, keepMemory, parallelBranches, true, providers,
                threads, entries);
    }

    /** With or without the memory pattern. */
    public OnnxOptions withMemoryPattern(boolean on) {
        return new OnnxOptions(optimization, fixedDimensions, on, keepMemory, parallelBranches, fullPrecision, providers, threads, entries);
    }

    /** On these providers, whatever the user prefers. */
    public OnnxOptions on(Provider... order) {
        return new OnnxOptions(optimization, fixedDimensions, memoryPattern, keepMemory, parallelBranches,
                fullPrecision, List.of(order), threads, entries);
    }

    /** With so many threads, whatever the user prefers. */
    public OnnxOptions withThreads(int number) {
        return new OnnxOptions(optimization, fixedDimensions, memoryPattern, keepMemory, parallelBranches,
                fullPrecision, providers, number, entries);
    }

    /** With one more entry of the session's configuration. */
    public OnnxOptions with(String key, String value) {
        Map<String, String> more = new HashMap<>(entries);
        more.put(key, value);
        return new OnnxOptions(optimization, fixedDimensions, memoryPattern, keepMemory, parallelBranches,
                fullPrecision, providers, threads, more);
    }
}
