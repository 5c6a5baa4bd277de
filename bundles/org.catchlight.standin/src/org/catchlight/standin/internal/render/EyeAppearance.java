package org.catchlight.standin.internal.render;

import static org.catchlight.standin.internal.head.Sdf.mix;
import static org.catchlight.standin.internal.head.Sdf.ridge;
import static org.catchlight.standin.internal.head.Sdf.step;

import org.catchlight.image.Part;
import org.catchlight.light.Vec3;
import org.catchlight.standin.internal.head.EyelidShape;
import org.catchlight.standin.internal.head.HeadShape;
import org.catchlight.standin.internal.head.Noise;

/** Sclera with its vessels, caruncle, and the iris as it is seen through the cornea. One per thread. */
final class EyeAppearance {
    private static final double REFRACTION = 1 / 1.376;
    /** The iris lies this much behind the plane of the limbus, cm. */
    private static final double IRIS_DEPTH = 0.10;
    private static final double IRIS_RADIUS = 0.57;

    private final HeadShape shape;
    private final EyeGeometry eyes;
    /** Mean colour of what is seen of the iris, which has dark fibres and a dark rim. */
    private final float[] iris;
    /** Luminance of the iris. */
    private final double grey;
    /** How far the iris is blue or green, by scattering in fibres rather than by pigment, 0–1. */
    private final double scattering;
    /** Radius of the pupil in radii of the iris. */
    private final double pupil;
    private double red;
    private double green;
    private double blue;

    EyeAppearance(HeadShape shape, EyeGeometry eyes, Look look) {
        this.shape = shape;
        this.eyes = eyes;
        pupil = look.pupil() / 20 / IRIS_RADIUS;
        iris = look.iris();
        grey = 0.2126 * iris[0] + 0.7152 * iris[1] + 0.0722 * iris[2];
        scattering = step(0, 0.5, 1 - iris[0] / Math.max(1e-4, Math.max(iris[1], iris[2])));
    }

    /** Fills point {@code i} on an eye, hit along the unit direction d. */
    void paint(SurfaceBuffer out, int i, double[] d, double x, double y, double z) {
        int side = x < 0 ? -1 : 1;
        Vec3 gaze = eyes.gaze(side);
        Vec3 centre = eyes.centre(side);
        double ox = x - centre.x();
        double oy = y - centre.y();
        double oz = z - centre.z();
        double height = ox * gaze.x() + oy * gaze.y() + oz * gaze.z();
        double radius = Math.sqrt(ox * ox + oy * oy + oz * oz);
        Vec3 outward = new Vec3(ox / radius, oy / radius, oz / radius);
        double lateral = Math.sqrt(Math.max(0, radius * radius - height * height));
        sclera(side, ox, oy, oz);
        out.position(i, x, y, z);
        out.part[i] = (byte) Part.EYES.ordinal();
        out.gloss[i] = 1;
        out.roughness[i] = 0.12f;
        out.extra[i] = 0;
        Vec3 diffuse = outward;
        Vec3 mirror;
        if (height > EyeGeometry.LIMBUS_DEPTH - 0.03 && lateral < EyelidShape.LIMBUS + 0.03) {
            double bulge = step(EyelidShape.LIMBUS + 0.03, EyelidShape.LIMBUS - 0.05, lateral);
            Vec3 curved = new Vec3(ox, oy, oz).minus(gaze.times(EyelidShape.CORNEA_OFFSET)).normalized();
            mirror = outward.times(1 - bulge).plus(curved.times(bulge)).normalized();
            out.roughness[i] = 0.02f;
            diffuse = iris(out, i, new Vec3(d[0], d[1], d[2]), mirror, new Vec3(ox, oy, oz), height, gaze, outward, side);
        } else {
            // The tear film over the conjunctiva is never quite even.
            mirror = outward.plus(new Vec3(Noise.value(x * 5, y * 5, z * 5), Noise.value(x * 5 + 9, y * 5, z * 5), 0).times(0.012));
        }
        double tear = oy < 0.05 ? step(0.055, 0.02, -shape.fissure(side * ox, oy)) : 0;
        if (tear > 0) {
            // The tear film climbs the lower lid's margin in a hollow that faces up.
            mirror = mirror.times(1 - 0.6 * tear).plus(new Vec3(0, 0.45, 0.6).times(tear)).normalized();
            out.roughness[i] = 0.06f;
        }
        out.normal(i, diffuse.x(), diffuse.y(), diffuse.z());
        out.reflecting(i, mirror.x(), mirror.y(), mirror.z());
        double shade = shade(side * ox, oy);
        out.colour(i, red * shade, green * shade, blue * shade);
    }

    private void sclera(int side, double ox, double oy, double oz) {
        double vessels = Noise.fractal(ox * 9 + 20 * side, oy * 9, oz * 9);
        double fine = 1 - Math.abs(Noise.value(ox * 6 + 3, oy * 22 + 4 * Noise.value(ox * 5, oy * 5, oz * 5), oz * 6));
        double corner = step(0.5, 1.4, Math.abs(ox));
        double vein = 0.04 * step(0.25, 0.5, vessels) + 0.09 * step(0.90, 0.99, fine) * (0.25 + corner);
        // The white is ivory at best, and greyer and pinker toward the corners.
        red = 0.47 - 0.09 * corner - 0.2 * vein;
        green = 0.432 - 0.15 * corner - vein;
        blue = 0.412 - 0.155 * corner - vein;
        double toNose = -side * ox + 0.05 * Noise.value(oy * 7, oz * 7, side);
        double fold = step(0.98, 1.14, toNose);
        double flesh = step(EyeGeometry.CARUNCLE - 0.20, EyeGeometry.CARUNCLE - 0.08, toNose);
        double lumps = 1 + 0.14 * Noise.value(ox * 22, oy * 22, oz * 22);
        red = mix(mix(red, 0.44, 0.6 * fold), 0.46 * lumps, flesh);
        green = mix(mix(green, 0.28, 0.6 * fold), 0.235 * lumps, flesh);
        blue = mix(mix(blue, 0.255, 0.6 * fold), 0.205 * lumps, flesh);
    }

    /** Refracts the view into the eye and paints the iris; answers the normal that its diffuse light goes by. */
    private Vec3 iris(SurfaceBuffer out, int i, Vec3 d, Vec3 mirror, Vec3 at, double height, Vec3 gaze, Vec3 outward, int side) {
        double cosine = -d.dot(mirror);
        double inside = Math.sqrt(Math.max(0, 1 - REFRACTION * REFRACTION * (1 - cosine * cosine)));
        Vec3 bent = d.times(REFRACTION).plus(mirror.times(REFRACTION * cosine - inside));
        double plane = EyeGeometry.LIMBUS_DEPTH - IRIS_DEPTH;
        double t = (plane - height) / bent.dot(gaze);
        Vec3 on = at.plus(bent.times(t)).minus(gaze.times(plane));
        // Axes on the iris that turn with the eye.
        Vec3 across = new Vec3(gaze.z(), 0, -gaze.x()).normalized();
        Vec3 along = gaze.cross(across);
        double a = on.dot(across);
        double b = on.dot(along);
        double r = on.length() / IRIS_RADIUS;
        double angle = Math.atan2(b, a);
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        double wavy = 0.05 * Noise.value(c * 4, s * 4 + side, r * 7);
        double cw = c - s * wavy;
        double sw = s + c * wavy;
        double fibres = 0.80 + 0.26 * Noise.value(cw * 9 + 30, sw * 9 + side * 3, r * 1.6)
                + 0.38 * Noise.value(cw * 24, sw * 24 + 9, r * 2) + 0.24 * Noise.value(cw * 46, sw * 46 + 3, r * 3);
        double flecks = 0.5 * step(0.55, 0.8, Noise.value(c * 5 + side * 7, s * 5, r * 6 + 3));
        double collarette = ridge(r - pupil - 0.15 - 0.03 * Noise.value(c * 7 + 5, s * 7, side), 0.13);
        double crypts = 1 - 0.35 * step(0.25, 0.6, Noise.value(c * 6 + 11, s * 6, r * 5)) * step(0.5, 0.65, r) * step(0.9, 0.75, r);
        double limbal = 0.30 * step(0.62, 0.84, r) + 0.60 * step(0.80, 0.95, r);
        double open = 1 - step(pupil + 0.03, pupil, r);
        double dark = (1 - limbal) * open * Math.max(0.15, fibres) * crypts * (1 - 0.4 * flecks);
        double white = step(0.94, 1.12, r);
        // The fibres that lie in front are pale, and little pigment round the pupil is brown in eyes of any colour.
        double pale = scattering * (0.15 + 0.35 * step(0.7, 1.3, fibres));
        double amber = 0.45 * collarette;
        red = mix(mix(iris[0], grey, pale) * dark * (1 + amber), red * 0.8, white);
        green = mix(mix(iris[1], grey, pale) * dark * (1 + 0.35 * amber), green * 0.8, white);
        blue = mix(mix(iris[2], grey, pale) * dark * (1 - 0.45 * amber), blue * 0.8, white);
        double iris = 1 - white;
        out.extra[i] = (float) iris;
        // The iris is a shallow bowl, so the side away from the light is brighter: the caustic that makes eyes deep.
        double tilt = 0.55 * iris * Math.min(1, r) / Math.max(1e-6, on.length());
        return outward.times(white).plus(gaze.times(iris)).minus(on.times(tilt));
    }

    /** Lid margins and lashes keep light off the edge of the globe; in the corners less, where it comes from the side too. */
    private double shade(double u, double v) {
        double inside = -shape.fissure(u, v);
        double upper = step(-0.15, 0.15, v);
        double darkest = mix(mix(0.68, 0.42, upper), 0.78, step(0.95, 1.4, Math.abs(u)));
        return mix(darkest, 1, step(-0.02, mix(0.15, 0.30, upper), inside));
    }
}
