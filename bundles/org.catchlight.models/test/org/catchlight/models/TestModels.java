package org.catchlight.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Small folders of models for tests. */
public final class TestModels {
    private TestModels() {
    }

    /** A sound model of the test family with its weights inside of the graph. */
    public static Path create(Path folder) throws IOException {
        return create(folder, new TinyGraph());
    }

    /** With another graph; its external data is written beside it. */
    public static Path create(Path folder, TinyGraph graph) throws IOException {
        write(folder, ModelFolder.INDEX, "{\"_class_name\": \"TestPipeline\", \"unet\": [\"diffusers\", \"UNet2DConditionModel\"]}");
        write(folder, "scheduler/scheduler_config.json", "{\"_class_name\": \"PNDMScheduler\"}");
        write(folder, "unet/config.json", "{\"in_channels\": 4}");
        Files.write(folder.resolve("unet/model.onnx"), graph.bytes());
        return folder;
    }

    /** With external data of so many bytes, all of them 0.5. */
    public static Path createLarge(Path folder, int megabytes) throws IOException {
        float[] values = new float[megabytes << 18];
        Arrays.fill(values, 0.5f);
        TinyGraph graph = new TinyGraph().weight(values).external("model.onnx_data");
        create(folder, graph);
        Files.write(folder.resolve("unet/model.onnx_data"), graph.weightBytes());
        return folder;
    }

    /** A file of text in a folder. */
    public static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** A folder as the cache of Hugging Face has it: links to blobs. Answers the snapshot. */
    public static Path cached(Path folder, Path repository) throws IOException {
        Path snapshot = repository.resolve("snapshots").resolve("0123456789abcdef0123456789abcdef01234567");
        Path blobs = Files.createDirectories(repository.resolve("blobs"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path blob = blobs.resolve("blob" + Integer.toHexString(folder.relativize(file).hashCode()));
                Files.copy(file, blob);
                Path link = snapshot.resolve(folder.relativize(file).toString());
                Files.createDirectories(link.getParent());
                Files.createSymbolicLink(link, link.getParent().relativize(blob));
            }
        }
        return snapshot;
    }
}
