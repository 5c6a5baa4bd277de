package org.catchlight.standin.internal.render;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.image.FloatImage;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Renders a whole picture in overlapping bands, so that memory stays bounded at any size. Each band is made wide enough that blur never sees its
 * borders, hence the picture does not depend on how it was cut.
 */
final class PictureRenderer {
    private static final int TICKS = 1000;
    /** Bytes per pixel that a band holds at its worst: points, layers and planes. */
    private static final long BYTES_PER_PIXEL = 420;
    private static final int NARROWEST = 64;
    /** Largest blur of the subject, as a share of the picture's height. */
    private static final double WIDEST_BLUR = 0.03;

    private final RenderScene scene;
    private final Sampling sampling;
    private final int band;

    PictureRenderer(RenderScene scene, Sampling sampling) {
        this(scene, sampling, bandRows(scene.camera().width(), scene.camera().height(), margin(scene)));
    }

    /** Renders in bands of {@code band} rows. */
    PictureRenderer(RenderScene scene, Sampling sampling, int band) {
        this.scene = scene;
        this.sampling = sampling;
        this.band = band;
    }

    /** Rows beyond a band that its blurs reach. */
    private static int margin(RenderScene scene) {
        return new SubsurfaceDiffusion(scene.pixelOnFace()).radius() + blurLimit(scene.camera().height()) + 2;
    }

    /** Renders; {@code passes} is filled if not null. */
    FloatImage render(Passes passes, IProgressMonitor monitor) {
        ViewCamera camera = scene.camera();
        int width = camera.width();
        int height = camera.height();
        FloatImage out = FloatImage.create(width, height, 3);
        SubsurfaceDiffusion diffusion = new SubsurfaceDiffusion(scene.pixelOnFace());
        DepthOfField lens = new DepthOfField(camera.lens(), blurLimit(height));
        BounceField.Patches patches = new BounceField.Patches(scene.scene(), scene.look());
        int margin = margin(scene);
        int bands = (height + band - 1) / band;
        SubMonitor progress = SubMonitor.convert(monitor, "Rendering the stand-in", bands * TICKS);
        for (int n = 0; n < bands; n++) {
            int from = n * band;
            int to = Math.min(height, from + band);
            int low = Math.max(0, from - margin);
            int high = Math.min(height, to + margin);
            band(low, high, from, to, out, passes, patches, diffusion, lens, progress);
        }
        return out;
    }

    static int blurLimit(int height) {
        return Math.max(2, (int) (height * WIDEST_BLUR));
    }

    private static int bandRows(int width, int height, int margin) {
        long budget = Runtime.getRuntime().maxMemory() / 4;
        long rows = budget / (BYTES_PER_PIXEL * width) - 2L * margin;
        return (int) Math.clamp(rows, Math.min(NARROWEST, height), height);
    }

    private void band(int low, int high, int from, int to, FloatImage out, Passes passes, BounceField.Patches patches, SubsurfaceDiffusion diffusion,
            DepthOfField lens, IProgressMonitor monitor) {
        int width = scene.camera().width();
        int lights = scene.lights().lights().size() + 1;
        int share = TICKS * 6 / 10 / lights;
        SurfaceBuffer surface = scene.surfaceBuilder().build(low, high - low, monitor, TICKS * 3 / 10);
        PixelSurface pixels = new PixelSurface(surface, scene.camera());
        LayerShader shader = new LayerShader(surface, scene, patches);
        List<LayerSum.Weighted> layers = new ArrayList<>();
        for (SceneLights.Lit lit : scene.lights().lights()) {
            layers.add(new LayerSum.Weighted(shader.layer(lit.source(), sampling, monitor, share), lit.source().radiance()));
        }
        layers.add(new LayerSum.Weighted(shader.ambient(monitor, share), scene.lights().ambient()));
        Bands.check(monitor);
        LayerSum sum = new LayerSum(layers, pixels, scene.look());
        sum.diffuse(diffusion);
        if (passes != null) {
            passes.fill(surface, pixels, layers, sum, scene, from, to);
        }
        Bands.check(monitor);
        float[] picture = lens.apply(sum.direct, sum.backdrop, pixels);
        float[] line = new float[width * 3];
        for (int row = from; row < to; row++) {
            System.arraycopy(picture, (row - low) * width * 3, line, 0, line.length);
            out.writeRow(0, row, width, line);
        }
        monitor.worked(TICKS - TICKS * 3 / 10 - share * lights);
    }
}
