package org.catchlight.prompt.internal.vary;

import java.util.Locale;
import java.util.Random;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.StandIn;

/** Small moves of the head between takes. */
public final class Nudges {
    private static final double[][] DIRECTIONS = {{-1, 0.3, 0}, {1, -0.3, 0.4}, {0.2, 1, -0.6}, {-0.4, -0.8, 0.7}};

    private Nudges() {
    }

    /**
     * Moves the head a few degrees, in another direction from take to take.
     *
     * @param take counts from 0
     * @return what was done, such as "head 5° left"
     */
    public static String pose(Shot shot, long seed, int take) {
        if (shot.getStandIn() == null) {
            shot.setStandIn(ShotFactory.eINSTANCE.createStandIn());
        }
        StandIn head = shot.getStandIn();
        Random random = new Random(seed * 0x9E3779B97F4A7C15L + take);
        double amount = 4 + 3 * random.nextDouble();
        double[] direction = DIRECTIONS[(take - 1) % DIRECTIONS.length];
        double yaw = Math.rint(amount * direction[0]);
        double pitch = Math.rint(amount * 0.6 * direction[1]);
        double roll = Math.rint(amount * 0.5 * direction[2]);
        head.setHeadYaw(Math.clamp(head.getHeadYaw() + yaw, -90, 90));
        head.setHeadPitch(Math.clamp(head.getHeadPitch() + pitch, -40, 40));
        head.setHeadRoll(Math.clamp(head.getHeadRoll() + roll, -40, 40));
        String turned = part(yaw, "right", "left");
        String nodded = part(pitch, "up", "down");
        String tilted = part(roll, "tilted right", "tilted left");
        String said = String.join(", ", java.util.stream.Stream.of(turned, nodded, tilted).filter(text -> !text.isEmpty()).toList());
        return said.isEmpty() ? "as set" : "head " + said;
    }

    private static String part(double degrees, String plus, String minus) {
        return degrees == 0 ? "" : String.format(Locale.ROOT, "%.0f° %s", Math.abs(degrees), degrees > 0 ? plus : minus);
    }
}
