package org.catchlight.standin.internal.render;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.image.FloatImage;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Renders a whole picture in overlapping bands, so that memory stays bounded at any size. Each band is made wide enough that blur never
 * sees its borders, hence the picture does not depend on how it was cut.
 */
final class PictureRenderer {
    private static final int TICKS = 1000;
    /** Bytes per pixel that a band holds at its worst: points and planes, and each light's layer. */
    private static final long BYTES_PER_PIXEL = 420;
    private static final long BYTES_PER_LAYER = 32;
    /** Half depth of head and shoulders, cm. */
    private static final double SUBJECT_DEPTH = 22;
    /** How far the smooth blur of the backdrop reaches, in radii of the disc that it stands for. */
    private static final double SMOOTH_REACH = 1.5;
    private static final int NARROWEST = 64;
    /** Largest blur of the subject, as a share of the picture's height. */
    private static final double WIDEST_BLUR = 0.03;

    private final RenderScene scene;
    private final Sampling sampling;
    private final int band;

    PictureRenderer(RenderScene scene, Sampling sampling) {
        this(scene, sampling, bandRows(scene));
    }

    /** Renders in bands of {@code band} rows. */
    PictureRenderer(RenderScene scene, Sampling sampling, int band) {
        this.scene = scene;
        this.sampling = sampling;
        this.band = band;
    }

    /** Rows beyond a band that its blurs reach. */
    private static int margin(RenderScene scene) {
        ViewCamera camera = scene.camera();
        double middle = camera.depth(0, -2.5, 5);
        double near = Math.abs(camera.lens().blurRadius(Math.max(5, middle - SUBJECT_DEPTH)));
        double far = Math.abs(camera.lens().blurRadius(middle + SUBJECT_DEPTH));
        double wall = Math.abs(camera.lens().blurRadius(Math.max(5, camera.depth(scene.backdrop().point().x(), scene.backdrop().point().y(),
                scene.backdrop().point().z())))) * SMOOTH_REACH;
        int blur = (int) Math.ceil(Math.min(blurLimit(camera.height()), Math.max(wall, Math.max(near, far))));
        return new SubsurfaceDiffusion(scene.pixelOnFace()).radius() + blur + 2;
    }

    /** Renders; {@code passes} is filled if not null. */
    FloatImage render(Passes passes, IProgressMonitor monitor) {
        ViewCamera camera = scene.camera();
        int width = camera.width();
        int height = camera.height();
        FloatImage out = FloatImage.create(width, height, 3);
        SubsurfaceDiffusion diffusion = new SubsurfaceDiffusion(scene.pixelOnFace());
        BounceField.Patches patches = new BounceField.Patches(scene.scene(), scene.look());
        int margin = margin(scene);
        int bands = (height + band - 1) / band;
        SubMonitor progress = SubMonitor.convert(monitor, "Rendering the stand-in", bands * TICKS);
        for (int n = 0; n < bands; n++) {
            int from = n * band;
            int to = Math.min(height, from + band);
            // Bands begin where a step of the work does, since neighbours within a step share what they found.
            int low = Math.max(0, from - margin) / Bands.ROWS * Bands.ROWS;
            int high = Math.min(height, to + margin);
            band(low, high, from, to, out, passes, patches, diffusion, progress);
        }
        return out;
    }

    static int blurLimit(int height) {
        return Math.max(2, (int) (height * WIDEST_BLUR));
    }

    private static int bandRows(RenderScene scene) {
        int height = scene.camera().height();
        long bytes = BYTES_PER_PIXEL + BYTES_PER_LAYER * (scene.lights().lights().size() + 1);
        long rows = Runtime.getRuntime().maxMemory() / 3 / (bytes * scene.camera().width()) - 2L * margin(scene);
        return (int) Math.clamp(rows, Math.min(NARROWEST, height), height);
    }

    private void band(int low, int high, int from, int to, FloatImage out, Passes passes, BounceField.Patches patches,
            SubsurfaceDiffusion diffusion, IProgressMonitor monitor) {
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
        DepthOfField lens = new DepthOfField(scene.camera().lens(), blurLimit(scene.camera().height()), pixels);
        LayerSum sum = new LayerSum(layers, pixels, scene.look(), lens);
        sum.diffuse(skin -> diffusion.apply(skin, pixels.skinShare, pixels.skinDepth, width, pixels.rows));
        if (passes != null) {
            passes.fill(surface, pixels, layers, sum, scene, from, to);
        }
        Bands.check(monitor);
        float[] picture = lens.apply(sum.direct, sum.backdrop);
        float[] line = new float[width * 3];
        for (int row = from; row < to; row++) {
            System.arraycopy(picture, (row - low) * width * 3, line, 0, line.length);
            out.writeRow(0, row, width, line);
        }
        monitor.worked(TICKS - TICKS * 3 / 10 - share * lights);
    }
}
