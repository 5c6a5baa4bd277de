package org.catchlight.standin.internal.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The reference mode against pictures by Blender Cycles. Its main writes the table of results; see {@code releng/cycles/compare}.
 *
 * @param scene   name of the scene
 * @param pixels  pixels that were compared
 * @param mean    mean relative error
 * @param bias    mean signed relative difference, + where the reference mode is brighter
 * @param most    relative error that 99 of 100 pixels keep
 */
record CyclesComparison(String scene, int pixels, double mean, double bias, double most) {
    /** Relative to the brightest pixel: differences where it is darker than this are taken relative to this. */
    private static final double DARKEST = 0.02;
    /** Points along each side of a pixel. */
    private static final int POINTS = 4;

    /** Compares one pixel in {@code every} of a scene with its picture, which holds a line per row of pixels. */
    static CyclesComparison of(CyclesScene scene, Path pictures, int every, Sampling sampling) throws IOException {
        List<double[]> picture = Files.readAllLines(pictures.resolve(scene.file())).stream()
                .map(line -> Stream.of(line.split(",")).mapToDouble(Double::parseDouble).toArray()).toList();
        double brightest = picture.stream().flatMapToDouble(Arrays::stream).max().orElseThrow();
        List<Double> errors = new ArrayList<>();
        double bias = 0;
        for (int row = 0; row < CyclesScene.SIZE; row++) {
            for (int column = 0; column < CyclesScene.SIZE; column++) {
                if (CyclesScene.onSphere(column, row) && (column + 3 * row) % every == 0) {
                    double theirs = picture.get(row)[column];
                    double error = (scene.radiance(column, row, POINTS, sampling) - theirs) / Math.max(theirs, DARKEST * brightest);
                    bias += error;
                    errors.add(Math.abs(error));
                }
            }
        }
        errors.sort(null);
        return new CyclesComparison(scene.name(), errors.size(), errors.stream().mapToDouble(e -> e).average().orElseThrow(),
                bias / errors.size(), errors.get(errors.size() * 99 / 100));
    }

    private String row() {
        return String.format(Locale.ROOT, "| %s | %d | %.2f %% | %+.2f %% | %.2f %% |", scene, pixels, mean * 100, bias * 100, most * 100);
    }

    /** Writes the table: scenes, folder of the pictures, the file to write. */
    public static void main(String[] arguments) throws IOException {
        Path pictures = Path.of(arguments[1]);
        List<String> lines = new ArrayList<>(List.of("# The reference mode against Blender Cycles", "",
                "Made by `releng/cycles/compare`: " + Files.readString(pictures.resolve("version")).strip()
                        + "; 1024 samples at each of 16 points a pixel of ours.",
                "", "| scene | pixels | mean relative error | of it bias | 99 % of the pixels within |",
                "| --- | --: | --: | --: | --: |"));
        for (CyclesScene scene : CyclesScene.read(Path.of(arguments[0]))) {
            CyclesComparison result = of(scene, pictures, 1, Sampling.reference(1024));
            lines.add(result.row());
            System.out.println(result.row());
        }
        Files.write(Path.of(arguments[2]), lines);
    }
}
