package org.catchlight.standin.internal.render;

import org.catchlight.image.Part;
import org.catchlight.light.Vec3;
import org.catchlight.standin.internal.head.Noise;
import org.catchlight.standin.internal.head.Strand;
import org.catchlight.standin.internal.head.Strands;

/** Fills the points of a {@link SurfaceBuffer}: place, normal, appearance, openness. One per thread. */
final class PointBuilder {
    private static final double[] THICKNESS = {0.25, 0.4, 0.55, 0.7, 0.85, 1.0, 1.15};
    private static final float SOLID = 9;
    /** Cosine between the normals of two points, a pixel apart from the one between them, on a smooth surface, and the steps of depth. */
    private static final double SMOOTH = 0.998;
    private static final double STEEP = 6;
    /** How far a ray's first hit is from the exact surface at most, cm. */
    private static final double TRACED = 0.02;
    /** Brows of light hair are darker than it, of dark hair no darker. */
    private static final double LIGHT_HAIR = 0.08;
    /** Hair is darker at its root than at its tip, which sun and washing bleach. */
    private static final double ROOT_TINT = 0.82;
    private static final double TIP_TINT = 1.16;

    private final HeadScene scene;
    private final ViewCamera camera;
    private final Look look;
    private final Backdrop backdrop;
    private final PrimaryHits hits;
    private final SurfaceBuffer out;
    private final SkinAppearance skin;
    private final SkinRelief relief = new SkinRelief();
    private final EyeAppearance eye;
    private final Openness openness;
    private final HairOpenness.Look hairOpenness;
    private final double[] normal = new double[3];
    private final Blocks blocks;
    private final boolean rough;

    PointBuilder(HeadScene scene, ViewCamera camera, EyeGeometry eyes, Look look, Backdrop backdrop, PrimaryHits hits, SurfaceBuffer out,
            boolean rough) {
        this.rough = rough;
        this.scene = scene;
        this.camera = camera;
        this.look = look;
        this.backdrop = backdrop;
        this.hits = hits;
        this.out = out;
        skin = new SkinAppearance(scene.head().shape(), look);
        eye = new EyeAppearance(scene.head().shape(), eyes, look);
        openness = new Openness(scene);
        hairOpenness = scene.hairOpenness().new Look();
        blocks = Blocks.ofPicture(out, camera);
    }

    /** Begins a row, counted from the first of a step of {@link Bands}. */
    void beginRow(int row) {
        blocks.beginRow(row);
    }

    void beginPixel(int column) {
        blocks.beginPixel(column);
    }

    void point(int i, int pixel, float share, double[] ray, double distance, Samples samples, int index) {
        out.pixel[i] = pixel;
        out.share[i] = share;
        Material material = Material.of(samples.material[index]);
        out.material[i] = (byte) material.ordinal();
        Vec3 eyePoint = camera.position();
        double x = eyePoint.x() + ray[0] * distance;
        double y = eyePoint.y() + ray[1] * distance;
        double z = eyePoint.z() + ray[2] * distance;
        out.position(i, x, y, z);
        switch (material) {
            case BACKDROP -> backdrop.paint(out, i, eyePoint, ray, look);
            case EYE -> eye.paint(out, i, ray, x, y, z);
            case STRAND -> strand(i, samples.strand[index], samples.along[index]);
            default -> solid(i, material, ray, rough ? distance : hits.refine(material, ray, distance));
        }
        open(i, material);
    }

    /**
     * Fills a point of a solid surface from its neighbours in the row, {@code span} points before and after it, if these lie on one smooth
     * surface with it, or answers false.
     *
     * @param traced about where the ray meets the surface
     */
    boolean between(int i, int pixel, int span, double[] ray, double traced, Samples samples, int index) {
        Material material = Material.of(samples.material[index]);
        int before = i - span;
        int after = i + span;
        if (rough || material == Material.BACKDROP || material != out.material(before) || material != out.material(after)
                || out.likeness(before, after) < SMOOTH) {
            return false;
        }
        double near = distance(before);
        double far = distance(after);
        double distance = (near + far) / 2;
        if (Math.abs(far - near) > STEEP * span * camera.footprint(near) || span > 1 && Math.abs(traced - distance) > TRACED) {
            return false;
        }
        out.pixel[i] = pixel;
        out.share[i] = 1;
        out.material[i] = (byte) material.ordinal();
        double x = out.nx[before] + out.nx[after];
        double y = out.ny[before] + out.ny[after];
        double z = out.nz[before] + out.nz[after];
        double inverse = 1 / Math.sqrt(x * x + y * y + z * z);
        normal[0] = x * inverse;
        normal[1] = y * inverse;
        normal[2] = z * inverse;
        place(i, ray, distance);
        appear(i, material, ray, distance);
        open(i, material);
        return true;
    }

    private double distance(int i) {
        Vec3 from = camera.position();
        return Math.sqrt((out.x[i] - from.x()) * (out.x[i] - from.x()) + (out.y[i] - from.y()) * (out.y[i] - from.y())
                + (out.z[i] - from.z()) * (out.z[i] - from.z()));
    }

    private void place(int i, double[] ray, double distance) {
        Vec3 from = camera.position();
        out.position(i, from.x() + ray[0] * distance, from.y() + ray[1] * distance, from.z() + ray[2] * distance);
    }

    private void solid(int i, Material material, double[] ray, double distance) {
        place(i, ray, distance);
        double x = out.x[i];
        double y = out.y[i];
        double z = out.z[i];
        if (rough) {
            scene.normal((float) x, (float) y, (float) z, normal);
        } else {
            hits.normal(material, x, y, z, normal);
        }
        appear(i, material, ray, distance);
    }

    /** Gives a solid point its normal, {@link #normal}, and how it looks. */
    private void appear(int i, Material material, double[] ray, double distance) {
        double x = out.x[i];
        double y = out.y[i];
        double z = out.z[i];
        out.normal(i, normal[0], normal[1], normal[2]);
        if (material == Material.SKIN) {
            skin.paint(out, i);
            double facing = -(ray[0] * normal[0] + ray[1] * normal[1] + ray[2] * normal[2]);
            if (rough) {
                out.reflecting(i, normal[0], normal[1], normal[2]);
            } else {
                relief.apply(out, i, skin, camera.footprint(distance), Math.max(0, facing));
            }
            out.extra[i] = thickness(x, y, z);
            return;
        }
        out.reflecting(i, normal[0], normal[1], normal[2]);
        if (material == Material.CLOTH) {
            float[] cloth = look.cloth();
            double weave = 1 + 0.10 * Noise.value(x * 14, y * 9, z * 14);
            out.colour(i, cloth[0] * weave, cloth[1] * weave, cloth[2] * weave);
            out.gloss[i] = 0.25f;
            out.roughness[i] = 0.8f;
            out.part[i] = (byte) Part.CLOTHES.ordinal();
        } else {
            float[] hair = look.hair();
            out.colour(i, hair[0] * 0.35, hair[1] * 0.35, hair[2] * 0.35);
            out.gloss[i] = 0.05f;
            out.roughness[i] = 0.7f;
            out.part[i] = (byte) Part.HAIR.ordinal();
        }
    }

    private float thickness(double x, double y, double z) {
        boolean ear = Math.abs(x) > 5.5 && y > -6 && y < 4;
        boolean nose = Math.abs(x) < 3 && y > -6 && y < -1 && z > 8;
        if (!ear && !nose) {
            return SOLID;
        }
        for (double t : THICKNESS) {
            if (scene.exact((float) (x - normal[0] * t), (float) (y - normal[1] * t), (float) (z - normal[2] * t)) > 0) {
                return (float) t;
            }
        }
        return SOLID;
    }

    private void strand(int i, int id, float along) {
        Strand strand = scene.head().strands().get(id);
        float[] p = strand.points();
        int k = Math.min((int) along, strand.segments() - 1) * 3;
        double tx = p[k + 3] - p[k];
        double ty = p[k + 4] - p[k + 1];
        double tz = p[k + 5] - p[k + 2];
        out.reflecting(i, tx, ty, tz + 1e-9);
        double depth = 0.9;
        double tint = strand.tint();
        double gloss = 1;
        normal[0] = 0;
        normal[1] = 0;
        normal[2] = 1;
        Part part = Part.HAIR;
        switch (strand.kind()) {
            case SCALP -> {
                if (!scene.hair().normal(out.x[i], out.y[i], out.z[i], normal)) {
                    Strands.scalpNormal(scene.head().shape(), out.x[i], out.y[i], out.z[i], normal);
                }
                depth = 1;
                tint *= ROOT_TINT + (TIP_TINT - ROOT_TINT) * along / strand.segments();
            }
            case BROW -> {
                tint *= look.hair()[1] > LIGHT_HAIR ? 0.6 : 1.25;
                gloss = 0.35;
                part = Part.BROWS;
            }
            case LASH -> {
                tint *= 0.35;
                gloss = 0.15;
                depth = 0.6;
                part = Part.EYES;
            }
            case BEARD -> {
                normal[0] = 1.2 * out.x[i];
                normal[1] = 0.3 * (out.y[i] + 7);
                normal[2] = out.z[i];
                gloss = 0.35;
                depth = 0.75;
                part = Part.SKIN;
            }
        }
        out.normal(i, normal[0], normal[1], normal[2]);
        float[] hair = look.hair();
        out.colour(i, hair[0] * tint, hair[1] * tint, hair[2] * tint);
        out.gloss[i] = (float) gloss;
        out.extra[i] = (float) depth;
        out.part[i] = (byte) part.ordinal();
    }

    private void open(int i, Material material) {
        if (material == Material.BACKDROP) {
            for (int cone = 0; cone < Openness.CONES; cone++) {
                out.openness(i, cone, 1, Openness.FARTHEST);
            }
            out.openedAt[i] = i;
            return;
        }
        boolean strand = material == Material.STRAND;
        int like = blocks.alike(i);
        if (like >= 0) {
            out.shareOpenness(i, like);
            return;
        }
        out.openedAt[i] = i;
        if (strand && out.part[i] == Part.HAIR.ordinal()) {
            hairOpenness.at(out.x[i], out.y[i], out.z[i]);
            for (int cone = 0; cone < Openness.CONES; cone++) {
                out.openness(i, cone, hairOpenness.open(cone), hairOpenness.blockedAt(cone));
            }
            return;
        }
        double lift = strand ? 0.10 : 0.03;
        boolean hairy = strand || material == Material.SKIN || material == Material.SCALP;
        double x = out.x[i] + out.nx[i] * lift;
        double y = out.y[i] + out.ny[i] * lift;
        double z = out.z[i] + out.nz[i] * lift;
        for (int cone = 0; cone < Openness.CONES; cone++) {
            openness.direction(cone, out.nx[i], out.ny[i], out.nz[i]);
            openness.trace(x, y, z);
            double open = openness.open;
            if (hairy && open > 0) {
                open *= scene.throughHair((float) x, (float) y, (float) z, (float) openness.x, (float) openness.y,
                        (float) openness.z, (float) Openness.SLOPE, 0.05f, 20);
            }
            out.openness(i, cone, open, openness.blockedAt);
        }
    }
}
