package org.catchlight.light.ui.internal.scene;

import org.catchlight.light.Vec3;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.LightRole;

/**
 * A light as it stands on the set.
 *
 * @param index    in the rig
 * @param name     its name
 * @param role     what it does
 * @param fixture  its modifier
 * @param enabled  whether it is on
 * @param place    where it stands
 * @param power    stops
 * @param width    metres
 * @param height   metres; a round one does not use it
 * @param round    whether its face is round, with its width as diameter
 * @param feather  turn of its axis away from the subject, degrees to camera right and up
 * @param u        half extent along its width, metres on the set
 * @param v        half extent along its height
 * @param normal   unit vector that it emits along
 * @param beam     full angle in degrees within which it gives at least half
 * @param rgb      its colour as linear sRGB of luminance 1, gel included
 */
public record SceneLight(int index, String name, LightRole role, Fixture fixture, boolean enabled, Polar place, double power, double width,
        double height, boolean round, Feather feather, Vec3 u, Vec3 v, Vec3 normal, double beam, Vec3 rgb) {
    /** Turn of a light's axis away from the subject in degrees: + is camera right and up. */
    public record Feather(double azimuth, double elevation) {
    }

    /** Whether it is too far to have a distance. */
    public boolean isDistant() {
        return fixture == Fixture.SUN || fixture == Fixture.SKY;
    }

    /** Whether it comes from everywhere and so stands nowhere. */
    public boolean isDome() {
        return fixture == Fixture.SKY;
    }

    /** Whether its axis can be turned. */
    public boolean turns() {
        return !isDistant() && fixture != Fixture.BARE_BULB;
    }

    /** Whether its face has a size of its own. */
    public boolean sizes() {
        return !isDistant();
    }
}
