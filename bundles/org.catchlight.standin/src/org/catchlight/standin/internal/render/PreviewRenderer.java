package org.catchlight.standin.internal.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catchlight.image.FloatImage;
import org.catchlight.shot.Shot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Renders again and again, keeping the surface while camera and subject stay and the layers of lights that stay. Not thread-safe. */
public final class PreviewRenderer {
    private static final int HEADS = 2;
    /** Surfaces that are kept: one of each size that a view shows, and a rough one. */
    private static final int SURFACES = 4;
    /** Pixels of the longer side of a glance. */
    private static final int GLANCE = 144;
    /** Beyond this many pixels a preview is rendered in bands and nothing is kept. */
    private static final int MOST_PIXELS = 2_000_000;
    private static final int TICKS = 100;

    private final HeadScenes heads;
    private final Deque<Kept> surfaces = new ArrayDeque<>();
    private Kept kept;

    /** A renderer that has nothing yet. */
    public PreviewRenderer() {
        this(new HeadScenes(HEADS));
    }

    /** Another renderer with the same heads, for another thread. */
    public PreviewRenderer sibling() {
        return new PreviewRenderer(heads);
    }

    PreviewRenderer(HeadScenes heads) {
        this.heads = heads;
    }

    /** All that stays while only lights change. */
    private static final class Kept {
        final View view;
        final SurfaceBuffer surface;
        final PixelSurface pixels;
        final BounceField.Patches patches;
        Map<SceneLights.Shape, Made> layers = new HashMap<>();
        LightLayer ambient;
        DraftPoints points;
        StillPicture still;
        private ViewCamera.Lens lens;
        private DepthOfField blur;
        private KeptDiffusion diffusion;

        Kept(View view, SurfaceBuffer surface, PixelSurface pixels, BounceField.Patches patches) {
            this.view = view;
            this.surface = surface;
            this.pixels = pixels;
            this.patches = patches;
        }

        /** How light spreads under the skin in drafts. */
        KeptDiffusion diffusion(RenderScene scene) {
            if (diffusion == null) {
                diffusion = new KeptDiffusion(new SubsurfaceDiffusion(scene.pixelOnFace(), SubsurfaceDiffusion.DRAFT_TAPS), pixels);
            }
            return diffusion;
        }

        /** The blur of a lens, kept until the lens changes. */
        DepthOfField blur(ViewCamera.Lens wanted, int limit) {
            if (!wanted.equals(lens)) {
                lens = wanted;
                blur = new DepthOfField(lens, limit, pixels);
            }
            return blur;
        }
    }

    /** A layer and how finely it was made. */
    private record Made(LightLayer layer, boolean draft) {
    }

    /** What a surface buffer depends on. */
    private record View(HeadScene scene, ViewCamera camera, Backdrop backdrop, List<Object> look, boolean rough) {
        static View of(RenderScene scene, Shot shot, boolean rough) {
            var person = shot.getStandIn();
            Look look = scene.look();
            // Focus and aperture act after the surface: they stay out.
            ViewCamera camera = scene.camera();
            ViewCamera sharp = new ViewCamera(camera.position(), camera.forward(), camera.right(), camera.up(), camera.width(),
                    camera.height(),
                    camera.pitch(), null);
            return new View(scene.scene(), sharp, scene.backdrop(), List.of(person.getSkinTone(), floats(look.hair()), floats(look.iris()),
                    floats(look.cloth()), look.age(), look.pupil(), person.getGazeYaw(), person.getGazePitch()), rough);
        }

        boolean sameSubject(View other) {
            return scene == other.scene && look.equals(other.look);
        }

        private static List<Float> floats(float[] values) {
            return List.of(values[0], values[1], values[2]);
        }
    }

    /** Renders the shot as it is now, as a draft or as a preview: scene-linear RGB. */
    public FloatImage render(Shot shot, int width, int height, boolean draft, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, "Previewing", TICKS);
        HeadScene head = heads.of(shot.getStandIn(), progress.split(TICKS / 5));
        RenderScene scene = RenderScene.of(shot, head, width, height);
        if ((long) width * height > MOST_PIXELS) {
            return new PictureRenderer(scene, Sampling.PREVIEW).render(null, progress.split(TICKS * 4 / 5));
        }
        return picture(shot, scene, draft, false, progress);
    }

    /**
     * A picture of the same shape for while the camera or the subject turns: a draft where its surface is known, else a small, rough one.
     */
    public FloatImage glance(Shot shot, int width, int height, IProgressMonitor monitor) {
        if (knows(shot, width, height)) {
            return render(shot, width, height, true, monitor);
        }
        SubMonitor progress = SubMonitor.convert(monitor, "Previewing", TICKS);
        HeadScene head = heads.of(shot.getStandIn(), progress.split(TICKS / 5));
        double smaller = Math.min(1, (double) GLANCE / Math.max(width, height));
        RenderScene scene = RenderScene.of(shot, head, Math.max(1, (int) Math.round(width * smaller)),
                Math.max(1, (int) Math.round(height * smaller)));
        return picture(shot, scene, true, true, progress);
    }

    /** Whether a draft of this size needs no new surface, since neither camera nor subject changed after a picture of that size. */
    public boolean knows(Shot shot, int width, int height) {
        HeadScene head = heads.known(shot.getStandIn());
        return head != null && surface(View.of(RenderScene.of(shot, head, width, height), shot, false)) != null;
    }

    private Kept surface(View view) {
        return surfaces.stream().filter(known -> known.view.equals(view)).findFirst().orElse(null);
    }

    private FloatImage picture(Shot shot, RenderScene scene, boolean draft, boolean rough, SubMonitor progress) {
        int width = scene.camera().width();
        int height = scene.camera().height();
        View view = View.of(scene, shot, rough);
        kept = surface(view);
        if (kept == null) {
            SurfaceBuilder builder = rough ? scene.roughSurfaceBuilder() : scene.surfaceBuilder();
            SurfaceBuffer surface = builder.build(0, height, progress, TICKS * 2 / 5);
            BounceField.Patches patches = surfaces.stream().filter(other -> other.view.sameSubject(view)).map(other -> other.patches)
                    .findFirst().orElseGet(() -> new BounceField.Patches(scene.scene(), scene.look()));
            kept = new Kept(view, surface, new PixelSurface(surface, scene.camera()), patches);
        }
        surfaces.remove(kept);
        surfaces.addFirst(kept);
        while (surfaces.size() > SURFACES) {
            surfaces.removeLast();
        }
        List<LayerSum.Weighted> layers = new ArrayList<>();
        List<LayerSum.Weighted> made = new ArrayList<>();
        layers(scene, draft, progress, layers, made);
        float[] picture = draft && !made.isEmpty() ? drafted(scene, layers, made, progress) : finished(scene, layers, draft, progress);
        FloatImage out = FloatImage.create(width, height, 3);
        float[] line = new float[width * 3];
        for (int row = 0; row < height; row++) {
            System.arraycopy(picture, row * width * 3, line, 0, line.length);
            out.writeRow(0, row, width, line);
        }
        return out;
    }

    /** Light, the lens and what happens under the skin are linear: what stays is finished once, what is new is added. */
    private float[] drafted(RenderScene scene, List<LayerSum.Weighted> layers, List<LayerSum.Weighted> made, IProgressMonitor monitor) {
        List<LayerSum.Weighted> stays = new ArrayList<>(layers);
        stays.removeAll(made);
        DepthOfField lens = blur(scene);
        if (kept.still == null || !kept.still.holds(stays, lens)) {
            kept.still = new StillPicture(stays, lens, finished(scene, stays, true, monitor));
        }
        float[] picture = finished(scene, made, true, monitor);
        kept.still.addTo(picture, stays);
        return picture;
    }

    private float[] finished(RenderScene scene, List<LayerSum.Weighted> layers, boolean draft, IProgressMonitor monitor) {
        DepthOfField lens = blur(scene);
        LayerSum sum = new LayerSum(layers, kept.pixels, scene.look(), lens);
        Bands.check(monitor);
        sum.diffuse(draft ? kept.diffusion(scene)::apply : skin -> new SubsurfaceDiffusion(scene.pixelOnFace()).apply(skin,
                kept.pixels.skinShare, kept.pixels.skinDepth, kept.pixels.width, kept.pixels.rows));
        Bands.check(monitor);
        return draft ? lens.draft(sum.direct, sum.backdrop) : lens.apply(sum.direct, sum.backdrop);
    }

    private DepthOfField blur(RenderScene scene) {
        return kept.blur(scene.camera().lens(), PictureRenderer.blurLimit(scene.camera().height()));
    }

    /** Adds all layers to {@code layers}, and those that had to be made to {@code fresh} too. */
    private void layers(RenderScene scene, boolean draft, IProgressMonitor monitor, List<LayerSum.Weighted> layers,
            List<LayerSum.Weighted> fresh) {
        LayerShader shader = new LayerShader(kept.surface, scene, kept.patches);
        Map<SceneLights.Shape, Made> used = new HashMap<>();
        int share = TICKS * 2 / 5 / (scene.lights().lights().size() + 1);
        for (SceneLights.Lit lit : scene.lights().lights()) {
            Made known = used.getOrDefault(lit.shape(), kept.layers.get(lit.shape()));
            Made made = known;
            if (made == null || made.draft && !draft) {
                boolean spread = draft && !(lit.source() instanceof DomeSource);
                Sampling sampling = kept.view.rough ? Sampling.GLANCE : Sampling.PREVIEW;
                made = new Made(spread ? drafts(scene).layer(lit.source(), monitor, share)
                        : shader.layer(lit.source(), sampling, monitor, share), spread);
            }
            used.put(lit.shape(), made);
            LayerSum.Weighted weighted = new LayerSum.Weighted(made.layer, lit.source().radiance());
            layers.add(weighted);
            if (made != known) {
                fresh.add(weighted);
            }
        }
        kept.layers = used;
        if (kept.ambient == null) {
            kept.ambient = shader.ambient(monitor, share);
        }
        layers.add(new LayerSum.Weighted(kept.ambient, scene.lights().ambient()));
    }

    private DraftShader drafts(RenderScene scene) {
        if (kept.points == null) {
            kept.points = new DraftPoints(kept.surface, scene);
        }
        return new DraftShader(kept.surface, scene, kept.patches, kept.points);
    }
}
