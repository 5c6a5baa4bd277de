package org.catchlight.light;

import org.catchlight.light.internal.FaceQuadrature;
import org.catchlight.light.internal.PolygonIrradiance;
import org.catchlight.light.internal.SphereIrradiance;

/**
 * Illuminance in lx that lights give a surface when nothing is in the way. Exact closed forms for diffuse faces, balls, far discs and
 * the overcast sky; numeric integration for faces with a beam.
 */
public final class Irradiance {
    /** b of the sky's luminance (1 + b·sin γ)/(1 + b): 2 is the CIE overcast sky. */
    private static final double OVERCAST = 2;

    private Irradiance() {
    }

    /** Illuminance at {@code point} on a surface with the unit {@code normal} from all emitters and the ambient light. */
    public static double of(RigPhysics rig, Vec3 point, Vec3 normal) {
        double sum = rig.ambientIlluminance();
        for (Emitter emitter : rig.emitters()) {
            sum += of(emitter, point, normal);
        }
        return sum;
    }

    /**
     * Illuminance at {@code point} on a surface with the unit {@code normal} from one emitter; the part of it below the surface does not
     * count.
     */
    public static double of(Emitter emitter, Vec3 point, Vec3 normal) {
        return switch (emitter) {
            case Emitter.Area area -> ofArea(area, point, normal);
            case Emitter.Ball ball -> ofBall(ball, point, normal);
            case Emitter.Distant distant -> ofDistant(distant, normal);
            case Emitter.Sky sky -> ofSky(sky, normal);
        };
    }

    /** Incident reading of one emitter in EV at ISO 100; negative infinity if it gives nothing. */
    public static double evOf(Emitter emitter, Vec3 point, Vec3 normal) {
        return Exposure.evOfIlluminance(of(emitter, point, normal));
    }

    /** Unit vector from {@code point} to the centre of an emitter; the sky's is the zenith. */
    public static Vec3 directionTo(Emitter emitter, Vec3 point) {
        return switch (emitter) {
            case Emitter.Area area -> area.centre().minus(point).normalized();
            case Emitter.Ball ball -> ball.centre().minus(point).normalized();
            case Emitter.Distant distant -> distant.direction();
            case Emitter.Sky sky -> new Vec3(0, 1, 0);
        };
    }

    /**
     * Illuminance in lx at distance {@code d} on the axis of a diffuse disc of radius {@code r}, facing it: π·L·r²/(r² + d²). Metres,
     * cd/m².
     */
    public static double discOnAxis(double luminance, double r, double d) {
        return Math.PI * luminance * r * r / (r * r + d * d);
    }

    /**
     * What a diffuse disc of radius {@code r} gives on its axis at distance {@code d}, relative to the inverse-square law: d²/(d² + r²).
     */
    public static double finiteSourceFactor(double r, double d) {
        return d * d / (d * d + r * r);
    }

    /**
     * Width in metres of the penumbra of an edge: S·gap/(distance − gap).
     *
     * @param size     extent of the light across the edge, metres
     * @param distance from the light to the surface that the shadow falls on, metres
     * @param gap      from the edge to that surface, metres, less than {@code distance}
     */
    public static double penumbraWidth(double size, double distance, double gap) {
        return size * gap / (distance - gap);
    }

    /**
     * Illuminance of a surface under the CIE overcast sky relative to a horizontal one, after Moon and Spencer:
     * cos²(β/2) + 2b/(π(3+2b))·(sin β − β·cos β − π·sin²(β/2)) with b = 2 and β the tilt from the horizontal. The ground is dark.
     *
     * @param cosine of the angle between the surface's normal and the zenith
     */
    public static double overcastTilt(double cosine) {
        double tilt = Math.acos(Math.clamp(cosine, -1, 1));
        double half = (1 - Math.cos(tilt)) / 2;
        double bracket = Math.sin(tilt) - tilt * Math.cos(tilt) - Math.PI * half;
        return Math.max(0, 1 - half + 2 * OVERCAST / (Math.PI * (3 + 2 * OVERCAST)) * bracket);
    }

    private static double ofArea(Emitter.Area area, Vec3 point, Vec3 normal) {
        if (point.minus(area.centre()).dot(area.normal()) <= 0) {
            return 0;
        }
        if (area.beam() == Emitter.Beam.DIFFUSE) {
            return area.luminance() * PolygonIrradiance.of(PolygonIrradiance.outline(area), point, normal);
        }
        return FaceQuadrature.illuminance(area, point, normal);
    }

    private static double ofBall(Emitter.Ball ball, Vec3 point, Vec3 normal) {
        Vec3 toward = ball.centre().minus(point);
        double distance = Math.max(toward.length(), ball.radius() * (1 + 1e-9));
        return Math.PI * ball.luminance() * SphereIrradiance.formFactor(toward.normalized().dot(normal), distance / ball.radius());
    }

    private static double ofDistant(Emitter.Distant distant, Vec3 normal) {
        double cosine = distant.direction().dot(normal);
        double ratio = 1 / Math.sin(Math.max(distant.angularRadius(), 1e-6));
        return distant.illuminance() * ratio * ratio * SphereIrradiance.formFactor(cosine, ratio);
    }

    private static double ofSky(Emitter.Sky sky, Vec3 normal) {
        double horizontal = Math.PI * sky.zenithLuminance() * (3 + 2 * OVERCAST) / (3 * (1 + OVERCAST));
        return horizontal * overcastTilt(normal.y());
    }
}
