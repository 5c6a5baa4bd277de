package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.catchlight.diffusion.family.LatentFormat;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.ElementType;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxOptions;
import org.catchlight.onnx.OnnxRuntime;
import org.catchlight.onnx.OnnxSession;
import org.catchlight.onnx.Outputs;
import org.catchlight.onnx.Tensor;
import org.catchlight.onnx.TensorSpec;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.SubMonitor;

/** Between pictures and latents. Large pictures go through in tiles, and all do where memory is short. */
final class Autoencoder {
    /** Longest side that is not cut into tiles, in pixels. */
    static final int WHOLE = 1024;
    /** About what the autoencoders of Stable Diffusion take for each pixel, with room for others. */
    private static final long BYTES_OF_A_PIXEL = 8_000;
    private static final int LONGEST_TILE = 512;
    private static final int PICTURE_CHANNELS = 3;
    private static final String DECODER = "vae_decoder";
    private static final String ENCODER = "vae_encoder";
    private final ModelFolder folder;
    private final LatentFormat format;
    private final OnnxRuntime runtime;
    /** Parts whose numbers were once too large for float16. */
    private final Set<String> inFullPrecision = ConcurrentHashMap.newKeySet();

    Autoencoder(ModelFolder folder, LatentFormat format, OnnxRuntime runtime) {
        this.folder = folder;
        this.format = format;
        this.runtime = runtime;
    }

    /** Whether the model came with what makes latents of pictures. */
    boolean encodes() {
        return folder.graphFile(ENCODER).isPresent();
    }

    /**
     * Whether the encoder answers a latent, and not what one is to be drawn from, as older exports do.
     *
     * @throws OnnxException if the encoder cannot be read
     */
    boolean draws() throws OnnxException {
        return folder.graph(ENCODER).filter(this::draws).isPresent();
    }

    private boolean draws(GraphSummary encoder) {
        TensorSpec answer = encoder.outputs().getFirst();
        return answer.name().equals("latent_sample")
                || answer.ranked() && answer.shape().size() == 4 && answer.shape().get(1).size() == format.channels();
    }

    /**
     * Decodes.
     *
     * @param latent scaled as the denoising graph has it
     * @return planes of −1 to 1, and beyond where the decoder overshoots
     */
    FloatBuffer decode(FloatBuffer latent, LatentShape shape, SubMonitor monitor) throws StageException {
        FloatBuffer encoded = Buffers.floats(shape.elements());
        for (int i = 0; i < shape.elements(); i++) {
            encoded.put(i, latent.get(latent.position() + i) / format.scale() + format.shift());
        }
        return finite(DECODER, monitor, session -> {
            TiledRun.Work work = (planes, width, height) -> only(session, planes, shape.channels(), width, height, monitor);
            return inTiles(shape.width(), shape.height(), format.factor(), work, encoded,
                    new TiledRun(shape.channels(), PICTURE_CHANNELS, format.factor()), monitor);
        });
    }

    /** What is done with an open part. */
    private interface Use {
        FloatBuffer with(OnnxSession session) throws StageException;
    }

    /** Repeats in float32 where numbers were too large for the float16 of the model, and begins there the next time. */
    private FloatBuffer finite(String part, SubMonitor monitor, Use use) throws StageException {
        if (!inFullPrecision.contains(part)) {
            try (OnnxSession session = open(part, OnnxOptions.DEFAULT, monitor)) {
                FloatBuffer answer = use.with(session);
                if (Buffers.areFinite(answer) || !computesInHalf(session)) {
                    return answer;
                }
            }
            inFullPrecision.add(part);
        }
        try (OnnxSession session = open(part, OnnxOptions.DEFAULT.inFullPrecision(), monitor)) {
            return use.with(session);
        }
    }

    private static boolean computesInHalf(OnnxSession session) {
        return session.graph().weights().stream().anyMatch(weight -> weight.type() == ElementType.FLOAT16);
    }

    /**
     * Encodes.
     *
     * @param picture planes of −1 to 1
     * @param noise   of as many numbers as the latent, for a draw from what the encoder answers; null takes its mean
     * @return scaled as the denoising graph has it
     */
    FloatBuffer encode(FloatBuffer picture, LatentShape shape, FloatBuffer noise, SubMonitor monitor) throws StageException {
        return finite(ENCODER, monitor, session -> {
            boolean drawn = draws(session.graph());
            int channels = drawn ? shape.channels() : 2 * shape.channels();
            int factor = format.factor();
            TiledRun.Work work = (planes, width, height) -> only(session, planes, PICTURE_CHANNELS, width, height, monitor);
            FloatBuffer encoded = inTiles(shape.width() * factor, shape.height() * factor, 1, work, picture,
                    new TiledRun(PICTURE_CHANNELS, channels, 1.0 / factor), monitor);
            FloatBuffer latent = Buffers.floats(shape.elements());
            for (int i = 0; i < shape.elements(); i++) {
                float mean = encoded.get(i);
                float value = drawn || noise == null ? mean
                        : mean + (float) Math.exp(0.5f * Math.clamp(encoded.get(shape.elements() + i), -30f, 20f)) * noise.get(i);
                latent.put(i, (value - format.shift()) * format.scale());
            }
            return latent;
        });
    }

    private FloatBuffer inTiles(int width, int height, int pixelsPerPlace, TiledRun.Work work, FloatBuffer planes, TiledRun tiled,
            SubMonitor monitor) throws StageException {
        int step = pixelsPerPlace == 1 ? format.factor() : 1;
        long pixels = (long) width * height * pixelsPerPlace * pixelsPerPlace;
        if (Math.max(width, height) * pixelsPerPlace <= WHOLE && pixels * BYTES_OF_A_PIXEL < runtime.freeMemory()) {
            try {
                return work.run(planes, width, height);
            } catch (OnnxException failed) {
                if (failed.reason() != OnnxException.Reason.MEMORY) {
                    throw failed;
                }
            }
        }
        return tiled.run(planes, width, height, step, LONGEST_TILE / pixelsPerPlace, work, monitor);
    }

    private OnnxSession open(String part, OnnxOptions options, SubMonitor monitor) throws StageException {
        Path file = folder.graphFile(part).orElseThrow(() -> new ModelException(folder.root().resolve(part) + " is missing.",
                part.equals(ENCODER) ? "This model cannot begin with a picture; export it again with its encoder."
                        : "Export the model again with all its parts."));
        return runtime.open(file, options.shrinking().withMemoryPattern(false), monitor);
    }

    private static FloatBuffer only(OnnxSession session, FloatBuffer planes, int channels, int width, int height, SubMonitor monitor)
            throws StageException {
        TensorSpec input = session.inputs().getFirst();
        String output = session.outputs().getFirst().name();
        try (Tensor tensor = Tensor.allocate(input.type(), 1, channels, height, width)) {
            tensor.setFloats(planes.duplicate());
            try (Outputs outputs = session.run(Map.of(input.name(), tensor), Set.of(output), monitor)) {
                Tensor answer = outputs.get(output);
                FloatBuffer values = Buffers.floats(answer.elements());
                answer.getFloats(values);
                return values.flip();
            }
        }
    }
}
