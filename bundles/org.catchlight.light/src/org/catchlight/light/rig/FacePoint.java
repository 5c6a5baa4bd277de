package org.catchlight.light.rig;

import org.catchlight.light.Vec3;

/**
 * A point on the skin, on the set.
 *
 * @param point  metres
 * @param normal unit vector out of the skin
 */
public record FacePoint(Vec3 point, Vec3 normal) {
}
