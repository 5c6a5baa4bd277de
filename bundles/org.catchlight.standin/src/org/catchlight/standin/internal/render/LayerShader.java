package org.catchlight.standin.internal.render;

import java.util.Arrays;
import org.catchlight.light.Vec3;
import org.eclipse.core.runtime.IProgressMonitor;

/** Makes the {@link LightLayer} of one light on a surface buffer. */
final class LayerShader {
    /** Strength of a mirrored light off the wet sclera, which is not as even as the cornea. */
    private static final double SCLERA_MIRROR = 0.35;
    private static final double MIRROR_SLOPE = 0.02;
    /** Cosine below which light may come through thin skin. */
    static final double FROM_BEHIND = 0.15;
    private static final double SELDOM = 0.008;

    private final SurfaceBuffer surface;
    private final RenderScene whole;
    private final HeadScene scene;
    private final Vec3 camera;
    private final BounceField.Patches patches;

    LayerShader(SurfaceBuffer surface, RenderScene whole, BounceField.Patches patches) {
        this.surface = surface;
        this.whole = whole;
        scene = whole.scene();
        camera = whole.camera().position();
        this.patches = patches;
    }

    /** The layer of a light, worth {@code ticks} on the monitor. */
    LightLayer layer(LightSource source, Sampling sampling, IProgressMonitor monitor, int ticks) {
        LightLayer layer = new LightLayer(surface.rows * surface.width);
        BounceField bounce = BounceField.of(patches, source, new ConeVisibility(scene));
        int perSide = sampling.cells(source);
        SharedVisibility shared = sampling.reference() ? null : new SharedVisibility(surface.count, perSide * perSide);
        HairLight hair = sampling.reference() ? null : new HairLight(scene, source, source instanceof DomeSource ? sampling.skyOnHair() : 1,
                source instanceof DomeSource || sampling.oneShadow() ? 1 : perSide, sampling.hairSpacing(source));
        BackdropLight wall = sampling.reference() ? null : new BackdropLight(whole, surface, source, sampling);
        double apart = Blocks.reach(whole.camera());
        float[] bounced = new float[surface.count * 3];
        Bands.run(0, surface.rows, monitor, ticks, (from, to) -> {
            PointShading p = new PointShading(scene, sampling.reference() ? new RayVisibility(scene) : cones(source), sampling);
            p.share(shared, source instanceof DomeSource, apart);
            if (hair != null) {
                p.take(hair.new Look());
            }
            Openness cones = new Openness(scene);
            for (int i = surface.rowStart[from]; i < surface.rowStart[to]; i++) {
                if (wall != null && surface.material[i] == Material.BACKDROP.ordinal()) {
                    layer.backdrop[surface.pixel[i]] += surface.share[i] * (float) wall.at(surface.pixel[i], surface.width);
                    continue;
                }
                p.load(surface, i, camera);
                cells(p, source, perSide);
                if (p.material == Material.EYE) {
                    mirror(p, source);
                }
                gather(p, bounce, cones, bounced);
                store(p, layer);
            }
        });
        return layer;
    }

    private ConeVisibility cones(LightSource source) {
        return new ConeVisibility(scene, source instanceof DomeSource ? ConeVisibility.LOOSE : ConeVisibility.CLOSE);
    }

    /** The layer of unit radiance from all sides. */
    LightLayer ambient(IProgressMonitor monitor, int ticks) {
        LightLayer layer = new LightLayer(surface.rows * surface.width);
        BounceField bounce = BounceField.ofAmbient(patches, scene);
        float[] bounced = new float[surface.count * 3];
        Bands.run(0, surface.rows, monitor, ticks, (from, to) -> {
            PointShading p = new PointShading(scene, null, Sampling.FAST);
            Openness cones = new Openness(scene);
            for (int i = surface.rowStart[from]; i < surface.rowStart[to]; i++) {
                p.load(surface, i, camera);
                AmbientShading.add(p, surface);
                gather(p, bounce, cones, bounced);
                store(p, layer);
            }
        });
        return layer;
    }

    void cells(PointShading p, LightSource source, int most) {
        boolean coarse = p.sampling.oneShadow() && p.material != Material.SKIN && p.material != Material.EYE
                && !(source instanceof DomeSource);
        int perSide = coarse ? 1 : p.inHair() && source instanceof DomeSource ? p.sampling.skyOnHair() : most;
        boolean thin = p.material == Material.SKIN && p.extra < DirectShading.THIN;
        // Strands that lie together share the cells of a wide light among them, as the squares of a chessboard.
        boolean half = p.inHair() && !p.sampling.reference() && perSide > 2;
        int odd = p.point & 1;
        int all = perSide * perSide;
        double each = half ? all / (double) ((all + 1 - odd) / 2) : 1;
        for (int row = 0; row < perSide; row++) {
            for (int column = half ? odd + row & 1 : 0; column < perSide; column += half ? 2 : 1) {
                if (!p.cell(source, column, row, perSide)) {
                    continue;
                }
                double nl = p.nx * p.in.x + p.ny * p.in.y + p.nz * p.in.z;
                if (thin && nl < FROM_BEHIND) {
                    throughSkin(p, nl);
                }
                if (nl < p.darkBelow()) {
                    continue;
                }
                double open = p.visible(source, row * perSide + column, perSide);
                if (open <= 0) {
                    continue;
                }
                if (p.material == Material.SKIN || p.material == Material.CLOTH || p.material == Material.SCALP) {
                    open *= p.throughHair(source, perSide);
                }
                DirectShading.add(p, source, p.in.weight * open * each);
            }
        }
    }

    void throughSkin(PointShading p, double nl) {
        double depth = p.extra + 0.05;
        double open = p.visibility.open(p.px - p.nx * depth, p.py - p.ny * depth, p.pz - p.nz * depth, p.in.x, p.in.y, p.in.z,
                p.in.slope, 0.1,
                p.in.distance);
        if (open > 0) {
            DirectShading.through(p, p.in.weight * open, nl);
        }
    }

    /** The light's own image on the wet eye: the catchlight. */
    void mirror(PointShading p, LightSource source) {
        double cosine = p.sx * p.vx + p.sy * p.vy + p.sz * p.vz;
        double rx = 2 * cosine * p.sx - p.vx;
        double ry = 2 * cosine * p.sy - p.vy;
        double rz = 2 * cosine * p.sz - p.vz;
        double seen = source.seen(p.px, p.py, p.pz, rx, ry, rz);
        if (seen <= 0) {
            return;
        }
        double open = new ConeVisibility(scene).open(p.ox, p.oy, p.oz, rx, ry, rz, MIRROR_SLOPE, p.start, 60);
        double value = Reflectance.fresnel(Reflectance.CORNEA_F0, cosine) * seen * open * (p.roughness < 0.05 ? 1 : SCLERA_MIRROR);
        for (int k = 0; k < 3; k++) {
            p.direct[k] += value;
        }
    }

    /** Adds what the blocked cones see; points that share their openness share this. */
    private void gather(PointShading p, BounceField bounce, Openness cones, float[] bounced) {
        if (p.material == Material.BACKDROP) {
            return;
        }
        int like = p.like() * 3;
        if (like < p.point * 3) {
            p.addDiffuse(bounced[like], bounced[like + 1], bounced[like + 2]);
            return;
        }
        double[] rgb = p.bounced;
        Arrays.fill(rgb, 0);
        for (int cone = 0; cone < Openness.CONES; cone++) {
            double weight = Openness.WEIGHT[cone] * (1 - surface.open(p.point, cone));
            if (weight > SELDOM) {
                double t = surface.blockedAt(p.point, cone);
                cones.direction(cone, p.nx, p.ny, p.nz);
                bounce.add(p.px + cones.x * t, p.py + cones.y * t, p.pz + cones.z * t, weight * Math.PI, rgb);
            }
        }
        for (int k = 0; k < 3; k++) {
            bounced[like + k] = (float) rgb[k];
        }
        p.addDiffuse(rgb[0], rgb[1], rgb[2]);
    }

    void store(PointShading p, LightLayer layer) {
        int pixel = surface.pixel[p.point];
        float share = surface.share[p.point];
        if (p.material == Material.BACKDROP) {
            layer.backdrop[pixel] += share * (float) p.irradiance;
            return;
        }
        for (int k = 0; k < 3; k++) {
            layer.skin[pixel * 3 + k] += share * (float) p.skin[k];
            layer.direct[pixel * 3 + k] += share * (float) p.direct[k];
        }
        if (p.material != Material.SKIN && !p.sampling.draft()) {
            layer.other[pixel] += share * (float) p.irradiance;
        }
    }
}
