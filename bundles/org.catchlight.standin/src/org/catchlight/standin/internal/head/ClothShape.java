package org.catchlight.standin.internal.head;

import static org.catchlight.standin.internal.head.Sdf.smax;
import static org.catchlight.standin.internal.head.Sdf.step;

/** A crew-necked shirt over the body, in the body's frame, centimetres. */
final class ClothShape {
    private final BodyShape body;

    ClothShape(BodyShape body) {
        this.body = body;
    }

    double distance(double x, double y, double z) {
        if (y > -12) {
            return y + 14;
        }
        double cloth = body.distance(x, y, z) - 0.45 - 0.12 * Noise.value(x * 0.25 + 3, y * 0.22, z * 0.25) * step(-19, -24, y);
        double rim = y + 17.9 + 0.34 * z - 0.018 * x * x;
        return smax(cloth, rim * 0.9, 0.25);
    }
}
