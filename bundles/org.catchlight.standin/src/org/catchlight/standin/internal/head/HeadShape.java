package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.clay;
import static org.catchlight.standin.internal.head.Sdf.smin;
import static org.catchlight.standin.internal.head.Sdf.sphere;
import static org.catchlight.standin.internal.head.Sdf.step;

import org.catchlight.shot.HairStyle;

/**
 * The stand-in as implicit functions, exact but slow; {@link Head} bakes them. Head frame with the Frankfurt plane level,
 * <b>centimetres</b>: x toward the subject's left, y up from the pupils, z forward from the tragions. Big masses are smoothly joined
 * ellipsoids, the planes of the face are Gaussian clay at anthropometric landmarks, the crisp parts (lids, nostrils, lip seam, ears) are
 * cut. Distances are positive outside.
 */
public final class HeadShape {
    /** Below this height there is nothing but the body; a sphere bounds the head from there. */
    private static final double CHEST = -16.5;
    private static final double HEAD_RADIUS = 13.6;
    /** Above this height the body is farther than the skull. */
    private static final double EYES = 2.4;

    private final Traits traits;
    private final Measures measures;
    private final CraniumShape cranium;
    private final FaceShape face;
    private final NoseShape nose;
    private final MouthShape mouth;
    private final EyelidShape lids;
    private final EarShape ear;
    private final BodyShape body;
    private final ClothShape cloth;
    private final HairShape hair;
    private final BodyPose pose;
    private final FacialMotion motion;
    private final Wrinkles wrinkles;
    private final MouthCavity cavity;

    /** The shape of a head at rest; angles of the head in degrees as in {@link org.catchlight.light.HeadPose#of}. */
    public HeadShape(Traits traits, HairStyle style, double yaw, double pitch, double roll) {
        this(Head.Key.of(traits, style, yaw, pitch, roll));
    }

    /** The shape of a head. */
    public HeadShape(Head.Key key) {
        traits = key.traits();
        measures = new Measures(traits, key.actions());
        motion = new FacialMotion(key.actions(), measures.mouthWidth);
        wrinkles = new Wrinkles(measures);
        cranium = new CraniumShape(measures);
        face = new FaceShape(measures);
        nose = new NoseShape(measures);
        mouth = new MouthShape(measures);
        cavity = new MouthCavity(mouth, motion);
        lids = new EyelidShape(measures);
        ear = new EarShape(measures);
        body = new BodyShape(measures);
        cloth = new ClothShape(body, key.neckline());
        hair = new HairShape(measures, cranium, body, key.style());
        pose = new BodyPose(key.yaw(), key.pitch(), key.roll());
    }

    /** The identity. */
    public Traits traits() {
        return traits;
    }

    Measures measures() {
        return measures;
    }

    /** The lids and the constants of the eye. */
    public EyelidShape lids() {
        return lids;
    }

    /** The lips. */
    public MouthShape mouth() {
        return mouth;
    }

    /** The nose. */
    public NoseShape nose() {
        return nose;
    }

    /** The hair. */
    public HairShape hairShape() {
        return hair;
    }

    /** x of the left eye's centre; the right one has the opposite sign. */
    public double eyeX() {
        return measures.eyeX;
    }

    /** y of the eyes' centres. */
    public double eyeY() {
        return 0;
    }

    /** z of the eyes' centres. */
    public double eyeZ() {
        return measures.eyeZ;
    }

    /** x of the mean head at rest, with its sign, that lies at a point of this one: widths, asymmetry and muscles taken out. */
    public double wx(double x, double y, double z) {
        double still = stillX(x, y, z);
        double moved = motion.outward(Math.abs(still), y, z);
        return still - Math.signum(still) * Math.min(moved, 0.95 * Math.abs(still));
    }

    private double stillX(double x, double y, double z) {
        double k = Sdf.mix(1, 1 / measures.faceWidth, step(6, -1, y) * step(-8, 2, z));
        k *= 1 + (measures.faceWidth / measures.jawWidth - 1) * step(-3.5, -8, y) * step(-16, -11, y);
        double uneven = 0.07 * clay(x - 1, y + 6, z - 9, 5, 5, 6) - 0.05 * clay(x, y + 2.5, z - 11, 2, 3, 3);
        return x * k + measures.asymmetry * uneven;
    }

    /** y of the mean head at rest that lies at a point of this one. */
    public double wy(double x, double y, double z) {
        double fixed = fixedY(x, y, z);
        return fixed + motion.jaw(Math.abs(x), fixed, z);
    }

    /** As {@link #wy} for what the jaw does not carry. */
    private double fixedY(double x, double y, double z) {
        double still = stillY(x, y, z);
        return still - motion.up(Math.abs(x), still, z);
    }

    private double stillY(double x, double y, double z) {
        double uneven = 0.05 * clay(x - 3.2, y - 1.5, z - 8, 2.2, 1.2, 4) - 0.05 * clay(x + 2.4, y + 6.8, z - 8, 1.6, 1.4, 4);
        return y + measures.asymmetry * uneven + measures.chinLength * step(-7.4, -10.5, y) * step(-30, -12, y) * step(0, 6, z);
    }

    /** Signed distance to the skin of head, neck and body, lids open and without the eyes. */
    public double skin(double px, double py, double z) {
        if (py < CHEST) {
            return Math.min(body(px, py, z), sphere(px, py, z, HEAD_RADIUS));
        }
        double signed = wx(px, py, z);
        double x = Math.sqrt(signed * signed + 0.010);
        double fixed = fixedY(px, py, z);
        double y = fixed + motion.jaw(Math.abs(px), fixed, z);
        double d = face.add(cranium.distance(x, y, z), x, y, z);
        d = nose.add(d, x, y, z);
        d = mouth.add(d, x, y, z);
        d = wrinkles.add(d, signed, x, y, z);
        if (motion.parted()) {
            d = cavity.cut(d, x, fixed, y, z);
        }
        d = lids.add(d, x, y, z);
        if (x > 5) {
            d = smin(d, ear.distance(x, y, z), 0.35);
        }
        return py > EYES ? d : smin(d, body(px, py, z), 0.9);
    }

    /** Signed distance to neck, shoulders and chest. */
    public double body(double x, double y, double z) {
        if (pose.frontal()) {
            return body.distance(x, y, z);
        }
        double share = pose.share(y);
        return body.distance(pose.toBody(0, share, x, y, z), pose.toBody(1, share, x, y, z), pose.toBody(2, share, x, y, z));
    }

    /** Signed distance to the clothes. */
    public double cloth(double x, double y, double z) {
        if (pose.frontal()) {
            return cloth.distance(x, y, z);
        }
        double share = pose.share(y);
        return cloth.distance(pose.toBody(0, share, x, y, z), pose.toBody(1, share, x, y, z), pose.toBody(2, share, x, y, z));
    }

    /** Signed distance to the dark core of the hair. */
    public double hair(double x, double y, double z) {
        return hair.core(wx(x, y, z), wy(x, y, z), z);
    }

    /** Signed distance to the skull's vault; x of either sign. */
    public double cranium(double x, double y, double z) {
        return cranium.distance(Math.abs(x), y, z);
    }

    /** See {@link HairShape#hairline}. */
    public double hairline(double x, double y, double z) {
        return hair.hairline(x, y, z);
    }

    /** See {@link HairShape#coreHeight}. */
    public double coreHeight(double y, double hairline) {
        return hair.coreHeight(y, hairline);
    }

    /** See {@link EyelidShape#fissure}. */
    public double fissure(double u, double v) {
        return lids.fissure(u, v);
    }

    /** See {@link EyelidShape#lidU}. */
    public double lidU(double u) {
        return lids.lidU(u);
    }

    /** See {@link EyelidShape#lidL}. */
    public double lidL(double u) {
        return lids.lidL(u);
    }

    /** See {@link MouthShape#seamY}. */
    public double seamY(double x) {
        return mouth.seamY(x);
    }

    /** See {@link MouthShape#lipTop}. */
    public double lipTop(double x) {
        return mouth.lipTop(x);
    }

    /** See {@link MouthShape#lipBot}. */
    public double lipBot(double x) {
        return mouth.lipBot(x);
    }

    /** Width of the mouth as a factor of the mean. */
    public double mouthWidth() {
        return measures.mouthWidth;
    }

    /** Share of the skin that the eyebrows' hairs darken, 0–1. */
    public double brow(double x, double y) {
        return BrowGrower.density(measures, Math.abs(x), y - browLift(x, y));
    }

    /** How far the muscles have lifted a hair of the brow. */
    double browLift(double x, double y) {
        return motion.up(Math.abs(x), y, 8.4);
    }

    /** Density of stubble, 0 shaven to 1. */
    public double stubble() {
        return Sdf.saturate(0.3 * measures.value(HeadTrait.STUBBLE) + 0.25) * Sdf.saturate(0.4 + measures.masculine);
    }

    /** How densely a beard grows at a point of the skin, 0–1; {@code ax} and {@code y} as {@link #wx} without its sign and {@link #wy}. */
    public double beard(double px, double py, double pz, double ax, double y) {
        return BeardGrower.density(px, py, pz, ax, y);
    }

    /** Whether the lips are parted, so that {@link #teeth} and {@link #insideMouth} matter. */
    public boolean mouthOpen() {
        return motion.parted();
    }

    /** How far the jaw has dropped the chin, cm. */
    double jawDrop() {
        return motion.drop();
    }

    /** Signed distance to the teeth. */
    public double teeth(double x, double y, double z) {
        double fixed = fixedY(x, y, z);
        return cavity.teeth(Math.abs(wx(x, y, z)), fixed, fixed + motion.jaw(Math.abs(x), fixed, z), z);
    }

    /** Depth behind the lips of a point between them, cm; 0 elsewhere. */
    public double insideMouth(double x, double y, double z) {
        double ax = Math.abs(wx(x, y, z));
        double fixed = fixedY(x, y, z);
        double seam = mouth.seamY(ax);
        return fixed < seam && fixed > seam - motion.gap(ax) ? Math.max(0, 9.3 - 0.2 * ax * ax - z) : 0;
    }

    /** Front-most skin z at (x, y), or NaN beside the head. */
    public double frontZ(double x, double y) {
        double z = 13.5;
        for (int i = 0; i < 80; i++) {
            double d = skin(x, y, z);
            if (d < 0.003) {
                return z;
            }
            z -= d * 0.9;
            if (z < 3.5) {
                return Double.NaN;
            }
        }
        return z;
    }
}
