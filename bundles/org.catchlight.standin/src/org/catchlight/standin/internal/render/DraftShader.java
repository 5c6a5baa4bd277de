package org.catchlight.standin.internal.render;

import java.util.Arrays;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Makes the layer of a light while something is being dragged: shadows and light thrown back at the points that {@link DraftPoints} lets
 * lead; skin and eyes are shaded at each point in that light, all else looks like its leaders in its own colour.
 */
final class DraftShader {
    /** Values of a leading point: of skin the share of light that arrives and the irradiance thrown back, of others their brightness. */
    private static final int VALUES = Leans.VALUES;
    private static final double DARKEST = 1e-3;
    /** Points that differ by less than this share of the light agree. */
    private static final double AGREED = 0.08;
    private static final double STRIDE = 2.5;
    /** Skin that faces away this far is in its own shadow. */
    private static final double AWAY = -0.3;

    private final SurfaceBuffer surface;
    private final RenderScene whole;
    private final DraftPoints points;
    private final Leans leans;
    private final BounceField.Patches patches;
    private final LayerShader shader;

    DraftShader(SurfaceBuffer surface, RenderScene whole, BounceField.Patches patches, DraftPoints points) {
        this.surface = surface;
        this.whole = whole;
        this.points = points;
        leans = points.leans();
        this.patches = patches;
        shader = new LayerShader(surface, whole, patches);
    }

    /** The layer of a light that is no sky, worth {@code ticks} on the monitor. */
    LightLayer layer(LightSource source, IProgressMonitor monitor, int ticks) {
        HeadScene scene = whole.scene();
        WideLight wide = WideLight.over(surface, source, Sampling.DRAFT.cells(source));
        BounceField bounce = BounceField.of(patches, source, new ConeVisibility(scene, STRIDE));
        HairLight hair = new HairLight(scene, source, 1, 1, Sampling.DRAFT.hairSpacing(source));
        BackdropLight wall = new BackdropLight(whole, surface, source, Sampling.DRAFT);
        float[] values = new float[points.count() * VALUES];
        Bands.run(0, surface.rows, monitor, ticks / 2, (from, to) -> {
            PointShading p = shading(hair);
            for (int n = points.first(from); n < points.first(to); n++) {
                if (points.between(n) == null) {
                    lead(p, n, source, wide, bounce, values);
                }
            }
        });
        Bands.run(0, surface.rows, (from, to) -> {
            PointShading p = shading(hair);
            for (int n = points.first(from); n < points.first(to); n++) {
                if (points.between(n) != null && !answered(n, values)) {
                    lead(p, n, source, wide, bounce, values);
                }
            }
        });
        LightLayer layer = new LightLayer(surface.rows * surface.width, wall);
        Bands.run(0, surface.rows, monitor, ticks - ticks / 2, (from, to) -> {
            PointShading p = shading(hair);
            float[] mine = new float[VALUES];
            for (int i = surface.rowStart[from]; i < surface.rowStart[to]; i++) {
                follow(p, i, source, values, mine, layer);
            }
        });
        return layer;
    }

    /** Whether the points round a point see the same of the light and so answered for it. */
    private boolean answered(int number, float[] values) {
        int[] others = points.between(number);
        float least = Float.MAX_VALUE;
        float most = 0;
        float[] sum = new float[VALUES];
        for (int other : others) {
            least = Math.min(least, values[other * VALUES]);
            most = Math.max(most, values[other * VALUES]);
            for (int k = 0; k < VALUES; k++) {
                sum[k] += values[other * VALUES + k];
            }
        }
        if (most - least > AGREED * most) {
            return false;
        }
        for (int k = 0; k < VALUES; k++) {
            values[number * VALUES + k] = sum[k] / others.length;
        }
        return true;
    }

    private PointShading shading(HairLight hair) {
        PointShading p = new PointShading(whole.scene(), new ConeVisibility(whole.scene(), STRIDE), Sampling.DRAFT);
        p.take(hair.new Look());
        return p;
    }

    private void lead(PointShading p, int number, LightSource source, WideLight wide, BounceField bounce, float[] values) {
        p.load(surface, points.point(number), whole.camera().position());
        Arrays.fill(p.bounced, 0);
        points.gather(number, bounce, p.bounced);
        if (p.material == Material.SKIN || p.material == Material.EYE) {
            boolean lit = p.cell(source, 0, 0, 1);
            double cosine = p.nx * p.in.x + p.ny * p.in.y + p.nz * p.in.z;
            double open = lit && cosine > AWAY - p.in.slope ? p.visible(source, 0, 1) : 0;
            if (open > 0) {
                open *= p.material == Material.SKIN ? p.throughHair(source, 1) : 1;
                open *= wide.at(p.px, p.py, p.pz);
            }
            values[number * VALUES] = (float) open;
            for (int k = 0; k < 3; k++) {
                values[number * VALUES + 1 + k] = (float) p.bounced[k];
            }
            return;
        }
        shader.cells(p, source, 1);
        p.addDiffuse(p.bounced[0], p.bounced[1], p.bounced[2]);
        values[number * VALUES] = (float) (p.direct[0] / Math.max(DARKEST, p.red));
        values[number * VALUES + 1] = (float) (p.direct[1] / Math.max(DARKEST, p.green));
        values[number * VALUES + 2] = (float) (p.direct[2] / Math.max(DARKEST, p.blue));
    }

    private void follow(PointShading p, int i, LightSource source, float[] values, float[] mine, LightLayer layer) {
        Material material = surface.material(i);
        if (material == Material.BACKDROP) {
            return;
        }
        leans.spread(i, values, mine);
        if (material != Material.SKIN && material != Material.EYE) {
            int pixel = surface.pixel[i] * 3;
            float share = surface.share[i];
            layer.direct[pixel] += share * surface.red[i] * mine[0];
            layer.direct[pixel + 1] += share * surface.green[i] * mine[1];
            layer.direct[pixel + 2] += share * surface.blue[i] * mine[2];
            return;
        }
        p.load(surface, i, whole.camera().position());
        if (p.cell(source, 0, 0, 1)) {
            light(p, source, mine[0]);
        }
        if (material == Material.EYE) {
            shader.mirror(p, source);
        }
        p.addDiffuse(mine[1], mine[2], mine[3]);
        shader.store(p, layer);
    }

    private void light(PointShading p, LightSource source, double open) {
        double cosine = p.nx * p.in.x + p.ny * p.in.y + p.nz * p.in.z;
        if (p.material == Material.SKIN && p.extra < DirectShading.THIN && cosine < LayerShader.FROM_BEHIND) {
            shader.throughSkin(p, cosine);
        }
        if (open > 0) {
            DirectShading.add(p, source, p.in.weight * open);
        }
    }
}
