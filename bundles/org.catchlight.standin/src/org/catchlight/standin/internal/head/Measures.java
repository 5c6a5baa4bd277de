package org.catchlight.standin.internal.head;

/** Lengths and factors that the traits of one head come to; centimetres unless said otherwise. */
final class Measures {
    private final Traits traits;
    /** What the muscles do. */
    final Actions actions;
    /** −1 woman to +1 man. */
    final double masculine;
    /** 0 young to 1 old. */
    final double ageing;
    final double weight;
    final double headWidth;
    final double headLength;
    final double faceWidth;
    final double jawWidth;
    final double jawAngle;
    final double chinLength;
    final double chinProjection;
    final double chinWidth;
    final double cheekbone;
    final double cheekFullness;
    final double browRidge;
    final double browHeight;
    final double foreheadSlope;
    final double eyeX;
    final double eyeZ;
    final double eyeOpening;
    final double eyeTilt;
    final double lidFold;
    final double noseLength;
    final double noseWidth;
    final double noseProjection;
    final double noseBridge;
    final double noseTip;
    final double noseTurn;
    final double lipFullness;
    final double lipProjection;
    final double mouthWidth;
    final double mouthCorners;
    final double neck;
    final double shoulders;
    final double earSize;
    final double earFlare;
    final double hairline;
    final double recession;
    final double asymmetry;

    Measures(Traits traits, Actions actions) {
        this.traits = traits;
        this.actions = actions;
        masculine = value(HeadTrait.MASCULINITY);
        ageing = traits.ageing();
        weight = value(HeadTrait.WEIGHT) + 0.2 * ageing;
        headWidth = 1 + 0.033 * value(HeadTrait.HEAD_WIDTH) + 0.022 * masculine;
        headLength = 1 + 0.030 * value(HeadTrait.HEAD_LENGTH) + 0.024 * masculine;
        faceWidth = 1 + 0.034 * value(HeadTrait.FACE_WIDTH) + 0.024 * masculine + 0.010 * weight;
        jawWidth = 1 + 0.040 * value(HeadTrait.JAW_WIDTH) + 0.058 * masculine + 0.012 * weight;
        jawAngle = value(HeadTrait.JAW_ANGLE) + 1.2 * masculine;
        chinLength = 0.35 * value(HeadTrait.CHIN_LENGTH) + 0.28 * masculine;
        chinProjection = 0.22 * value(HeadTrait.CHIN_PROJECTION) + 0.08 * masculine;
        chinWidth = 1 + 0.10 * value(HeadTrait.CHIN_WIDTH) + 0.16 * masculine;
        cheekbone = value(HeadTrait.CHEEKBONE) - 0.2 * masculine;
        cheekFullness = value(HeadTrait.CHEEK_FULLNESS) + 0.5 * weight - 0.6 * masculine - 0.9 * ageing;
        browRidge = 0.8 * value(HeadTrait.BROW_RIDGE) + 1.5 * masculine;
        browHeight = 0.13 * value(HeadTrait.BROW_HEIGHT) - 0.16 * masculine - 0.12 * ageing;
        foreheadSlope = value(HeadTrait.FOREHEAD_SLOPE) + 1.0 * masculine;
        eyeX = 3.15 + 0.145 * value(HeadTrait.EYE_SPACING) + 0.06 * masculine;
        eyeZ = EyelidShape.CENTRE_Z - 0.07 * value(HeadTrait.EYE_DEPTH) - 0.03 * masculine - 0.05 * ageing;
        eyeOpening = 1 + 0.075 * value(HeadTrait.EYE_OPENING) - 0.085 * masculine - 0.12 * ageing;
        eyeTilt = 0.035 * value(HeadTrait.EYE_TILT) - 0.025 * masculine - 0.03 * ageing;
        lidFold = value(HeadTrait.LID_FOLD) - 0.35 * masculine - 1.2 * ageing;
        noseLength = 0.28 * value(HeadTrait.NOSE_LENGTH) + 0.16 * masculine + 0.20 * ageing;
        noseWidth = 1 + 0.085 * value(HeadTrait.NOSE_WIDTH) + 0.022 * masculine + 0.04 * ageing;
        noseProjection = 0.20 * value(HeadTrait.NOSE_PROJECTION) + 0.10 * masculine + 0.10 * ageing;
        noseBridge = value(HeadTrait.NOSE_BRIDGE) + 1.0 * masculine;
        noseTip = value(HeadTrait.NOSE_TIP) + 0.6 * masculine;
        noseTurn = 0.09 * value(HeadTrait.NOSE_TURN) - 0.11 * masculine - 0.16 * ageing;
        lipFullness = Sdf.clamp(0.95 + 0.14 * value(HeadTrait.LIP_FULLNESS) - 0.08 * masculine - 0.19 * ageing, 0.45, 1.6)
                * (1 - 0.16 * actions.lipCornerPull() - 0.5 * actions.lipPress() + 0.15 * actions.lipPucker());
        lipProjection = 0.12 * value(HeadTrait.LIP_PROJECTION) + 0.35 * actions.lipPucker() - 0.10 * actions.lipPress();
        mouthWidth = 1 + 0.058 * value(HeadTrait.MOUTH_WIDTH) + 0.028 * masculine + 0.03 * ageing;
        mouthCorners = 0.13 + 0.06 * value(HeadTrait.MOUTH_CORNERS) - 0.08 * ageing;
        neck = value(HeadTrait.NECK_GIRTH) + 1.3 * masculine + 0.5 * weight;
        shoulders = value(HeadTrait.SHOULDERS) + 1.1 * masculine;
        earSize = 1 + 0.055 * value(HeadTrait.EAR_SIZE) + 0.032 * masculine + 0.10 * ageing;
        earFlare = value(HeadTrait.EAR_FLARE);
        hairline = 0.55 * value(HeadTrait.HAIRLINE) + 0.1 * masculine;
        recession = 0.6 * value(HeadTrait.RECESSION) + (0.6 + 2.2 * ageing) * Math.max(0, masculine);
        asymmetry = Math.max(0.2, 0.8 + 0.3 * value(HeadTrait.ASYMMETRY));
    }

    double value(HeadTrait trait) {
        return traits.get(trait);
    }
}
