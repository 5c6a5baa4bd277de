package org.catchlight.light;

/**
 * The head on which shadows are judged, in the head frame, metres. Implementations are immutable and safe to share between threads.
 * Hair and clothes are not part of it.
 */
public interface FaceGeometry {
    /** Signed distance to the skin, positive outside; a lower bound of the true distance within 10%, good enough to step rays. */
    double distance(double x, double y, double z);

    /** z of the front-most skin at (x, y), eyes open and covered by their globes; NaN beside the head. */
    double frontDepth(double x, double y);

    /** Landmarks of the face. */
    Landmarks landmarks();

    /** One eye. */
    Eye eye(Side side);

    /** Left and right as the subject has them. */
    enum Side {
        /** The subject's right, which is camera left on a frontal face; x is negative. */
        RIGHT,
        /** The subject's left, which is camera right on a frontal face; x is positive. */
        LEFT
    }

    /**
     * Anthropometric landmarks in the head frame, metres; where there is a pair, the subject's left one (x positive) is given
     * and the other is its mirror image for practical purposes.
     *
     * @param glabella   most forward point between the brows
     * @param sellion    deepest point of the nasal root
     * @param pronasale  tip of the nose
     * @param subnasale  where the septum meets the upper lip
     * @param alare      widest point of the nose wing
     * @param cheilion   corner of the mouth
     * @param stomion    middle of the lip seam
     * @param pogonion   most forward point of the chin
     * @param menton     lowest point of the chin
     * @param zygion     widest point of the cheekbone
     * @param gonion     angle of the jaw
     * @param trichion   hairline on the midline
     */
    record Landmarks(Vec3 glabella, Vec3 sellion, Vec3 pronasale, Vec3 subnasale, Vec3 alare, Vec3 cheilion, Vec3 stomion, Vec3 pogonion,
            Vec3 menton, Vec3 zygion, Vec3 gonion, Vec3 trichion) {
    }

    /**
     * An eye.
     *
     * @param globeCentre  centre of the globe
     * @param globeRadius  radius of the globe
     * @param corneaRadius radius of curvature of the cornea, 7.8 mm by custom
     * @param corneaOffset distance of the cornea's centre of curvature from the globe's, toward the pupil
     * @param irisRadius   radius of the visible iris, 5.85 mm by custom
     */
    record Eye(Vec3 globeCentre, double globeRadius, double corneaRadius, double corneaOffset, double irisRadius) {
    }
}
