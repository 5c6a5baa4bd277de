package org.catchlight.light.rig;

import java.util.List;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;
import org.catchlight.light.internal.rig.RatioAim;
import org.catchlight.shot.Light;
import org.catchlight.shot.Rig;
import org.catchlight.shot.Shot;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Simple changes of a rig. */
public final class RigEdits {
    private RigEdits() {
    }

    /**
     * Mirrors a light to the other side: its place, its feathering and the turn of its face. A light on the axis stays.
     *
     * @param shot tells where camera and face point
     */
    public static void mirror(Shot shot, Light light, Axis axis) {
        Vec3 across = switch (axis) {
            case CAMERA -> shot.getCamera() == null ? new Vec3(1, 0, 0) : level(shot.getCamera().getAzimuth());
            case FACE -> shot.getStandIn() == null ? new Vec3(1, 0, 0) : SetSpace.headPose(shot.getStandIn()).right();
        };
        Vec3 toward = SetSpace.direction(light.getAzimuth(), light.getElevation());
        place(light, toward.minus(across.times(2 * toward.dot(across))));
        light.setFeatherAzimuth(negated(light.getFeatherAzimuth()));
        light.setRotation(negated(light.getRotation()));
    }

    /** Mirrors all lights of the rig. */
    public static void mirrorAll(Shot shot, Axis axis) {
        shot.getRig().getLights().forEach(light -> mirror(shot, light, axis));
    }

    private static Vec3 level(double azimuthDegrees) {
        double azimuth = Math.toRadians(azimuthDegrees);
        return new Vec3(Math.cos(azimuth), 0, -Math.sin(azimuth));
    }

    /** Minus zero would be written to the file as such. */
    private static double negated(double value) {
        return value == 0 ? 0 : -value;
    }

    /** Puts a light in a direction from the subject point, at the distance that it has; angles to the hundredth of a degree. */
    public static void place(Light light, Vec3 direction) {
        double flat = Math.hypot(direction.x(), direction.z());
        double azimuth = flat < 1e-9 ? 0 : Math.toDegrees(Math.atan2(direction.x(), direction.z()));
        light.setAzimuth(rounded(azimuth));
        light.setElevation(rounded(Math.toDegrees(Math.atan2(direction.y(), flat))));
    }

    /** An angle in degrees brought into −180 (exclusive) to 180. */
    public static double wrapped(double degrees) {
        double turned = Math.IEEEremainder(degrees, 360);
        return turned <= -180 ? turned + 360 : turned == 0 ? 0 : turned;
    }

    private static double rounded(double degrees) {
        double value = Math.round(degrees * 100) / 100.0;
        return value == 0 ? 0 : value;
    }

    /**
     * Key over fill in stops by the source method of {@link org.catchlight.light.LightReport#ratioStops}; it takes no knowledge of the face.
     *
     * @return infinite without any fill, NaN without a key
     */
    public static double ratio(Shot shot) {
        return RatioAim.measured(shot);
    }

    /** As {@link RigSolver#aimForRatio}, which takes no knowledge of the face either. */
    public static Solution aimForRatio(Shot shot, double stops) {
        return RatioAim.aim(shot, stops);
    }

    /** Adds a light like {@code light} right after it, under a free name, and answers it. It stands where the first one does. */
    public static Light duplicate(Light light) {
        Rig rig = (Rig) light.eContainer();
        Light copy = EcoreUtil.copy(light);
        copy.setName(freeName(light.getName(), rig.getLights()));
        rig.getLights().add(rig.getLights().indexOf(light) + 1, copy);
        return copy;
    }

    /** Adds a copy of a light, such as one of another shot, at the end under a free name, and answers it. */
    public static Light paste(Rig rig, Light light) {
        Light copy = EcoreUtil.copy(light);
        copy.setName(freeName(light.getName(), rig.getLights()));
        rig.getLights().add(copy);
        return copy;
    }

    /** {@code wished}, or that with the number 2 and so on if one of {@code present} has the name: Fill, Fill 2, Fill 3. */
    public static String freeName(String wished, List<Light> present) {
        String given = wished == null || wished.isBlank() ? "Light" : wished.strip();
        String stem = given.replaceFirst(" \\d+$", "");
        String name = taken(given, present) ? stem : given;
        for (int number = 2; taken(name, present); number++) {
            name = stem + " " + number;
        }
        return name;
    }

    private static boolean taken(String name, List<Light> present) {
        return present.stream().anyMatch(light -> name.equals(light.getName()));
    }
}
