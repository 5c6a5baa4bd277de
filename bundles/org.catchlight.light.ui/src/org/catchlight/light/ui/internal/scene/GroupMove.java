package org.catchlight.light.ui.internal.scene;

import java.util.ArrayList;
import java.util.List;

/** Takes the lights of a group along with the one that a hand moves. */
public final class GroupMove {
    private GroupMove() {
    }

    /**
     * The moves of a whole group: all turn by the same angles about the subject, and distances keep their proportion.
     *
     * @param start      the set as it was when the hand took hold
     * @param lead       what the hand does to one light
     * @param companions indexes of the other lights of its group
     */
    public static List<Change.MoveLight> of(RigScene start, Change.MoveLight lead, List<Integer> companions) {
        Polar from = start.lights().get(lead.light()).place();
        List<Change.MoveLight> moves = new ArrayList<>();
        moves.add(lead);
        for (int index : companions) {
            SceneLight light = start.lights().get(index);
            if (!light.isDome()) {
                moves.add(new Change.MoveLight(index, along(light.place(), from, lead.to(), light.isDistant())));
            }
        }
        return moves;
    }

    /** Where a place comes to if it goes the way from {@code from} to {@code to} as well. */
    static Polar along(Polar place, Polar from, Polar to, boolean distant) {
        double turn = Polar.wrap(to.azimuth() - from.azimuth());
        boolean overTheTop = Math.abs(Math.abs(turn) - 180) < 1e-6 && to.elevation() != from.elevation();
        double azimuth = place.azimuth() + (overTheTop ? 0 : turn);
        double reached = overTheTop ? Math.copySign(180, to.elevation()) - to.elevation() : to.elevation();
        double up = place.elevation() + reached - from.elevation();
        if (Math.abs(up) > 90) {
            azimuth += 180;
            up = Math.copySign(180, up) - up;
        }
        double distance = distant || from.distance() == 0 ? place.distance() : place.distance() * to.distance() / from.distance();
        return new Polar(azimuth, up, distance).tidy(0.01);
    }
}
