package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import org.catchlight.diffusion.family.Conditioning;
import org.catchlight.diffusion.family.DiffusionModel;
import org.catchlight.diffusion.family.LatentFormat;
import org.catchlight.diffusion.family.Words;
import org.catchlight.diffusion.scheduler.SamplingPlan;
import org.catchlight.diffusion.scheduler.Trajectory;
import org.catchlight.image.FloatImage;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFolder;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.OnnxOptions;
import org.catchlight.onnx.OnnxRuntime;
import org.catchlight.onnx.OnnxSession;
import org.catchlight.onnx.Provider;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.SubMonitor;

/** Paints with one model: words to conditioning, noise to latent, latent to picture. Stateless; may be used from several threads. */
public final class Painter {
    private static final double LIGHT_SHARE = 1 / 16.0;
    private final ModelFolder folder;
    private final DiffusionModel model;
    private final OnnxRuntime runtime;
    private final Autoencoder autoencoder;
    private LatentPreview fitted;

    /** Paints with the model of a folder. */
    public Painter(ModelFolder folder, DiffusionModel model, OnnxRuntime runtime) {
        this.folder = folder;
        this.model = model;
        this.runtime = runtime;
        autoencoder = new Autoencoder(folder, model.latents(), runtime);
    }

    /** The model. */
    public DiffusionModel model() {
        return model;
    }

    Autoencoder autoencoder() {
        return autoencoder;
    }

    /** Runs the text encoders. */
    public Conditioning condition(Words words, SubMonitor monitor) throws StageException {
        monitor.subTask("Reading the prompt");
        return model.condition(words, new SessionGraphs(folder, runtime, monitor));
    }

    /**
     * Paints the latent of a picture.
     *
     * @param conditioning of the request's words
     * @param observer     sees every step
     */
    FloatBuffer latent(PaintRequest request, Conditioning conditioning, Denoising.Observer observer, SubMonitor monitor)
            throws StageException {
        LatentFormat format = model.latents();
        LatentShape shape = LatentShape.of(format, request.words().width(), request.words().height());
        SubMonitor progress = SubMonitor.convert(monitor, 20);
        SamplingPlan plan = model.plan(request.steps(), strength(request.start()), request.words().width(), request.words().height())
                .withRange(request.from(), request.to());
        Trajectory trajectory = request.scheduler().prepare(request.schedule(), plan);
        StartLatent begun = new StartMaker(autoencoder, format, shape, model.traits().maskInputs(), LIGHT_SHARE)
                .make(request.start(), trajectory, request.noise(), progress.split(1));
        progress.subTask("Opening the model");
        try (OnnxSession session = open(progress.split(1));
                Predictor predictor = new Predictor(session, model.denoiser(), shape, conditioning, request.guidance(),
                        begun.maskPlanes(), hasRoomForBoth(session, request.words()))) {
            new Denoising(trajectory, begun.blend(), observer).run(begun.latent(), predictor, request.noise(), progress.split(18));
        }
        return begun.latent();
    }

    /** On the processor: a graphics card has memory of its own, and tells when it is full. */
    private boolean hasRoomForBoth(OnnxSession session, Words words) throws OnnxException {
        if (session.provider() != Provider.CPU) {
            return true;
        }
        Room room = new Room(model.attentionBytes(words.width(), words.height()), runtime.freeMemory());
        room.check(words.width(), words.height(), model.traits().sizeStep());
        return room.forBoth();
    }

    private static double strength(Start start) {
        return switch (start) {
            case Start.Picture picture -> picture.strength();
            case Start.Masked masked -> masked.strength();
            default -> 1;
        };
    }

    private OnnxSession open(SubMonitor monitor) throws StageException {
        String part = model.denoiser().part();
        Path file = folder.graphFile(part).orElseThrow(() ->
                new ModelException(folder.root().resolve(part) + " is missing.", "Export the model again with all its parts."));
        return runtime.open(file, OnnxOptions.DEFAULT, monitor);
    }

    /** Shows what is being painted. */
    public interface Previews {
        /** A small display-referred picture. */
        void show(FloatImage picture);
    }

    /**
     * Paints a latent and shows every step.
     *
     * @param conditioning of the request's words
     * @return the latent as this model left it
     */
    public FloatBuffer latent(PaintRequest request, Conditioning conditioning, Previews previews, SubMonitor monitor)
            throws StageException {
        SubMonitor progress = SubMonitor.convert(monitor, 20);
        Words words = request.words();
        LatentShape shape = LatentShape.of(model.latents(), words.width(), words.height());
        LatentPreview preview = preview(progress.split(1));
        return latent(request, conditioning, (_, _, clean, _) -> previews.show(preview.picture(clean, shape)), progress.split(19));
    }

    private synchronized LatentPreview preview(SubMonitor monitor) throws StageException {
        if (fitted == null) {
            fitted = LatentPreview.fit(autoencoder, model.latents().channels(), model.latents().factor(), monitor);
        }
        return fitted;
    }

    /**
     * Makes a picture of a latent.
     *
     * @return display-referred RGB
     */
    public FloatImage picture(FloatBuffer latent, int width, int height, SubMonitor monitor) throws StageException {
        FloatBuffer planes = decode(latent, width, height, monitor);
        if (!Buffers.areFinite(planes)) {
            throw new StageException("The decoder of " + folder.root() + " answered with numbers that are not finite.",
                    "Export the model's vae_decoder in float32.");
        }
        return Planes.picture(planes, width, height);
    }

    /** Decodes a latent into planes of −1 to 1. */
    FloatBuffer decode(FloatBuffer latent, int width, int height, SubMonitor monitor) throws StageException {
        monitor.subTask("Decoding the picture");
        return autoencoder.decode(latent, LatentShape.of(model.latents(), width, height), monitor);
    }

}
