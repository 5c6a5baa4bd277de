package org.catchlight.standin.internal.render;

import java.util.Arrays;
import org.catchlight.image.Part;
import org.catchlight.light.Vec3;
import org.catchlight.standin.internal.head.Noise;

/**
 * The point that is being shaded, the light on its way to it and what comes of it. One per thread; filled again for each point.
 */
final class PointShading {
    /** A hair's shadow of less than this, or more than all but this, is the same for points that are alike; between, it shows on cloth. */
    private static final double HARDLY = 0.02;
    /** Where strands closer than this to the last one in the same pixel share its shadows, cm. */
    private static final double SHARED_SHADOW = 0.15;

    /** Shadows of a whole source that leave nothing to decide. */
    private static final double DARK = 0.0005;
    private static final double LIT = 0.9995;
    /** Of even light a mass of hair throws back less than its colour says, which was seen in direct light. */
    private static final double EVEN_ON_HAIR = 0.7;
    /** Skin seen more frontally than this shows no vellus hair against the light. */
    private static final double EDGE = 0.6;
    /** Below this height, cm, the grids are coarse, and clothes that lie on the skin would shade it in dots. */
    private static final double CHEST = -20;
    private static final double CHEST_START = 0.5;
    /** A square reaches farther than the disc of its area. */
    private static final double WHOLE = 1.1;

    final Occluder occluder;
    final Visibility visibility;
    final Sampling sampling;
    final Incident in = new Incident();
    int point;
    Material material;
    double px;
    double py;
    double pz;
    double nx;
    double ny;
    double nz;
    double sx;
    double sy;
    double sz;
    double vx;
    double vy;
    double vz;
    double nv;
    double red;
    double green;
    double blue;
    double gloss;
    double roughness;
    double extra;
    /** Where shadow rays start. */
    double ox;
    double oy;
    double oz;
    double start;
    /** Results for a light of unit radiance. */
    final double[] skin = new double[3];
    final double[] direct = new double[3];
    double irradiance;
    final double[] bounced = new double[3];
    final HairScattering hair = new HairScattering();

    private final Incident middle = new Incident();
    private final SkyCells sky = new SkyCells();
    private double[] kept = new double[32];
    private double keptWhole;
    private boolean keeping;
    private int sharesWith;
    private int cell;
    private SharedVisibility shared;
    private ConeVisibility cones;
    private boolean all;
    private double apart;
    private HairLight.Look hairLight;
    private boolean inHair;
    private boolean looked;
    private int keptPixel = -1;
    private double keptX;
    private double keptY;
    private double keptZ;
    private double wholeShadow;
    private double hairShadow;

    PointShading(Occluder occluder, Visibility visibility, Sampling sampling) {
        this.occluder = occluder;
        this.visibility = visibility;
        this.sampling = sampling;
    }

    /**
     * Shares what points that are alike see of the light: all of it, or what is the same for them.
     *
     * @param apart how far apart such points are, cm
     */
    void share(SharedVisibility visible, boolean all, double apart) {
        shared = visible;
        this.all = all;
        this.apart = apart;
        cones = visible == null ? null : (ConeVisibility) visibility;
    }

    /** Takes what reaches the hair of the scalp from there. */
    void take(HairLight.Look light) {
        hairLight = light;
    }

    /** Takes point {@code i} of the buffer and clears the results. */
    void load(SurfaceBuffer surface, int i, Vec3 camera) {
        point = i;
        sharesWith = surface.openedAt[i];
        material = surface.material(i);
        px = surface.x[i];
        py = surface.y[i];
        pz = surface.z[i];
        nx = surface.nx[i];
        ny = surface.ny[i];
        nz = surface.nz[i];
        sx = surface.sx[i];
        sy = surface.sy[i];
        sz = surface.sz[i];
        red = surface.red[i];
        green = surface.green[i];
        blue = surface.blue[i];
        gloss = surface.gloss[i];
        roughness = surface.roughness[i];
        extra = surface.extra[i];
        vx = camera.x() - px;
        vy = camera.y() - py;
        vz = camera.z() - pz;
        double inverse = 1 / Math.sqrt(vx * vx + vy * vy + vz * vz);
        vx *= inverse;
        vy *= inverse;
        vz *= inverse;
        if (cones != null) {
            cones.loosen(material == Material.CLOTH);
        }
        nv = Math.max(1e-3, sx * vx + sy * vy + sz * vz);
        double lift = material == Material.STRAND ? 0.10 : material == Material.EYE ? 0.06 : 0.045;
        ox = px + nx * lift;
        oy = py + ny * lift;
        oz = pz + nz * lift;
        start = material == Material.STRAND ? 0.15 : py < CHEST ? CHEST_START : 0.05;
        for (int k = 0; k < 3; k++) {
            skin[k] = 0;
            direct[k] = 0;
        }
        irradiance = 0;
        looked = false;
        wholeShadow = -1;
        hairShadow = -1;
        inHair = hairLight != null && material == Material.STRAND && surface.part[i] == Part.HAIR.ordinal();
        double shift = Math.abs(keptX - px) + Math.abs(keptY - py) + Math.abs(keptZ - pz);
        keeping = material == Material.STRAND && !inHair && keptPixel == surface.pixel[i] && shift < SHARED_SHADOW;
        if (material == Material.STRAND && !keeping && !inHair) {
            keptPixel = surface.pixel[i];
            keptX = px;
            keptY = py;
            keptZ = pz;
            Arrays.fill(kept, -1);
            keptWhole = -1;
        }
        if (material == Material.STRAND) {
            hair.colour(red, green, blue);
        }
    }

    /** Cosine between normal and light below which the point makes nothing of it. */
    double darkBelow() {
        return switch (material) {
            case STRAND -> -1;
            case EYE -> -0.3;
            case SKIN -> nv < EDGE ? -0.3 : 0;
            default -> 0;
        };
    }

    /** Adds even light of the given irradiance, as it is from the sky or from other surfaces. */
    void addDiffuse(double r, double g, double b) {
        irradiance += (r + g + b) / 3;
        if (material == Material.SKIN) {
            skin[0] += r;
            skin[1] += g;
            skin[2] += b;
        } else if (material != Material.BACKDROP) {
            direct[0] += r * red / Math.PI;
            direct[1] += g * green / Math.PI;
            direct[2] += b * blue / Math.PI;
        }
    }

    /** The point with which this one shares what changes slowly: itself or an earlier one. */
    int like() {
        return sharesWith;
    }

    /** Whether the point is a strand of the scalp's hair. */
    boolean inHair() {
        return inHair;
    }

    /** Fetches the light of one cell into {@link #in}. */
    boolean cell(LightSource source, int column, int row, int perSide) {
        double u = 0.5;
        double v = 0.5;
        if (sampling.reference()) {
            int id = (row * perSide + column) * 2;
            u = Noise.random(point, id, 11);
            v = Noise.random(point, id + 1, 13);
        } else if (source instanceof DomeSource) {
            return sky.cell(source, column, row, perSide, in);
        }
        return source.cell(column, row, perSide, u, v, px, py, pz, in);
    }

    /** Share of the light in {@link #in} that arrives past solid things. */
    double visible(LightSource source, int number, int perSide) {
        cell = number;
        if (inHair) {
            return look().solid(cell);
        }
        if (shared != null && all) {
            return toAll();
        }
        if (sampling.reference()) {
            return open(in, 1);
        }
        if (!(source instanceof DomeSource) && (sampling.oneShadow() || perSide > 1)) {
            double whole = whole(source);
            if (sampling.oneShadow() || whole <= DARK || whole >= LIT) {
                return whole;
            }
        }
        if (keeping && kept[cell] >= 0) {
            return kept[cell];
        }
        double open = shared == null ? open(in, 1) : alike(in, 1, cell);
        kept[cell] = open;
        return open;
    }

    private double open(Incident toward, double wider) {
        return visibility.open(ox, oy, oz, toward.x, toward.y, toward.z, toward.slope * wider, start, toward.distance);
    }

    private double toAll() {
        double known = shared.solid(sharesWith, cell);
        if (known < 0) {
            known = open(in, 1);
            shared.solid(sharesWith, cell, known);
        }
        return known;
    }

    /** What points that are alike see, if they see the same, or what this one does. */
    private double alike(Incident toward, double wider, int number) {
        double known = shared.solid(sharesWith, number);
        if (known >= 0) {
            return known;
        }
        if (known == SharedVisibility.DIFFERENT) {
            return open(toward, wider);
        }
        double open = cones.openNear(ox, oy, oz, toward.x, toward.y, toward.z, toward.slope * wider, start, toward.distance, apart);
        if (cones.even()) {
            shared.solid(sharesWith, number, open);
        } else {
            shared.different(sharesWith, number);
        }
        return open;
    }

    private HairLight.Look look() {
        if (!looked) {
            hairLight.at(px, py, pz);
            looked = true;
        }
        return hairLight;
    }

    /** One cone to the whole source. */
    private double whole(LightSource source) {
        if (wholeShadow < 0 && keeping) {
            wholeShadow = keptWhole;
        }
        if (wholeShadow < 0) {
            wholeShadow = !middle(source) ? 0 : shared == null ? open(middle, WHOLE) : alike(middle, WHOLE, shared.whole());
            keptWhole = wholeShadow;
        }
        return wholeShadow;
    }

    private boolean middle(LightSource source) {
        return source.cell(0, 0, 1, 0.5, 0.5, px, py, pz, middle);
    }

    /** Share that arrives through hair: one look for all cells of a fast light, but one for each of a wide light on skin. */
    double throughHair(LightSource source, int perSide) {
        if (inHair) {
            return look().hair(cell);
        }
        boolean each = sampling.reference() || source instanceof DomeSource || perSide > 2 && material == Material.SKIN;
        if (!each && hairShadow >= 0) {
            return hairShadow;
        }
        int number = each || all ? cell : 0;
        hairShadow = shared == null ? SharedVisibility.UNKNOWN : shared.hair(sharesWith, number);
        if (hairShadow < 0) {
            float first = material == Material.STRAND ? 0.06f : 0.02f;
            Incident toward = each || !middle(source) ? in : middle;
            hairShadow = occluder.throughHair((float) px, (float) py, (float) pz, (float) toward.x, (float) toward.y, (float) toward.z,
                    (float) toward.slope, first, (float) toward.distance);
            if (shared != null && (material != Material.CLOTH || hairShadow < HARDLY || hairShadow > 1 - HARDLY)) {
                shared.hair(sharesWith, number, hairShadow);
            }
        }
        return hairShadow;
    }
}
