package org.catchlight.prompt.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts by the documented formats of other programs, written for these tests. */
final class Samples {
    static final List<String> COMFY = List.of("comfy-basic", "comfy-sdxl-refined", "comfy-flux", "comfy-workflow", "comfy-extensions");
    static final String A1111 = """
            old fisherman, (weathered skin:1.2), harbour quay, <lora:grain:0.5>
            Negative prompt: airbrushed, doll-like
            Steps: 24, Sampler: DPM++ 2M SDE Karras, CFG scale: 6, Seed: 99, Size: 640x832, Model: realisticVision, Version: v1.6.0""";

    private Samples() {
    }

    static String json(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("samples/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
