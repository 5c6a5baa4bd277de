package org.catchlight.diffusion.internal.goldens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.catchlight.image.FloatImage;

/** A family's tiny model and what diffusers' pipeline did with it, as {@code releng/goldens/pipelines} made them. */
public final class PipelineGolden {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonNode content;
    private final ByteBuffer tensors;

    /** Of a family. */
    public PipelineGolden(String family) throws IOException {
        content = JSON.readTree(resource(family + ".golden.json"));
        tensors = ByteBuffer.wrap(resource(family + ".golden.bin")).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PipelineGolden.class.getResourceAsStream("pipelines/" + name)) {
            if (in == null) {
                throw new IOException("The golden " + name + " is missing; run releng/goldens/pipelines/make.py");
            }
            return in.readAllBytes();
        }
    }

    /** The families whose goldens there are: those with cases, and models that only lend a part. */
    public static List<String> models() throws IOException {
        List<String> names = new ArrayList<>();
        JSON.readTree(resource("index.json")).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The models with cases of their own. */
    public static List<String> families() throws IOException {
        return models().stream().filter(name -> PipelineGolden.class.getResource("pipelines/" + name + ".golden.json") != null).toList();
    }

    /** Puts a model into a folder, as a user has it; files that models share lie with the first of them. */
    public static Path unpack(String model, Path target) throws IOException {
        Path folder = target.resolve(model);
        for (Map.Entry<String, JsonNode> file : JSON.readTree(resource("index.json")).get(model).properties()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path)) {
                Files.createDirectories(path.getParent());
                Files.write(path, resource(file.getValue().asText()));
            }
        }
        return folder;
    }

    /** All renders. */
    public List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        content.get("cases").forEach(json -> cases.add(new Case(this, json)));
        return cases;
    }

    /** The render of that name. */
    public Case named(String name) {
        return cases().stream().filter(golden -> golden.name().equals(name)).findFirst().orElseThrow();
    }

    private ByteBuffer bytes(JsonNode tensor, int each) {
        int elements = each;
        for (JsonNode size : tensor.get("shape")) {
            elements *= size.asInt();
        }
        return tensors.slice(tensor.get("offset").asInt(), elements).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** One render. */
    public record Case(PipelineGolden golden, JsonNode json) {
        /** Its name within the family. */
        public String name() {
            return json.get("name").asText();
        }

        /** An argument of the pipeline, if it was given. */
        public Optional<JsonNode> call(String argument) {
            return Optional.ofNullable(json.get("call").get(argument)).filter(value -> !value.isNull());
        }

        /** A number among the arguments. */
        public double number(String argument, double fallback) {
            return call(argument).map(JsonNode::asDouble).orElse(fallback);
        }

        /** A text among the arguments. */
        public String text(String argument) {
            return call(argument).map(JsonNode::asText).orElse("");
        }

        /** A list of whole numbers among the arguments. */
        public Optional<int[]> wholes(String argument) {
            return call(argument).map(list -> {
                int[] values = new int[list.size()];
                Arrays.setAll(values, i -> list.get(i).asInt());
                return values;
            });
        }

        /** Timesteps of the evaluations. */
        public double[] timesteps() {
            double[] times = new double[json.get("timesteps").size()];
            Arrays.setAll(times, i -> json.get("timesteps").get(i).asDouble());
            return times;
        }

        /** Whether there is a tensor of that name. */
        public boolean has(String tensor) {
            return json.get("tensors").has(tensor);
        }

        /** A tensor of numbers. */
        public float[] floats(String tensor) {
            ByteBuffer bytes = golden.bytes(json.get("tensors").get(tensor), Float.BYTES);
            float[] values = new float[bytes.remaining() / Float.BYTES];
            bytes.asFloatBuffer().get(values);
            return values;
        }

        /** A tensor of bytes. */
        public int[] bytes(String tensor) {
            ByteBuffer bytes = golden.bytes(json.get("tensors").get(tensor), 1);
            int[] values = new int[bytes.remaining()];
            Arrays.setAll(values, i -> bytes.get(i) & 0xFF);
            return values;
        }

        /** A picture of planes of 8 bits. */
        public FloatImage picture(String tensor) {
            JsonNode shape = json.get("tensors").get(tensor).get("shape");
            int[] values = bytes(tensor);
            int channels = shape.get(1).asInt();
            int height = shape.get(2).asInt();
            int width = shape.get(3).asInt();
            FloatImage picture = FloatImage.create(width, height, channels);
            for (int i = 0; i < values.length; i++) {
                picture.set(i % width, i / width % height, i / (width * height), values[i] / 255f);
            }
            return picture;
        }

        @Override
        public String toString() {
            return golden.content.get("family").asText() + " " + name();
        }
    }

    /** All model names, for messages. */
    @Override
    public String toString() {
        return new TreeSet<>(List.of(content.get("family").asText())).toString();
    }
}
