package org.catchlight.light.ui.internal.scene;

import java.util.List;
import org.catchlight.shot.Fixture;

/**
 * What a light throws, as a plan or an elevation shows it.
 *
 * @param from    where it begins, the middle of the light
 * @param to      where it has faded away
 * @param outline of its cone or band; empty for a bare bulb, which throws everywhere
 */
public record Beam(PanePoint from, PanePoint to, List<PanePoint> outline) {
    private static final double WIDEST = 150;
    private static final double SHORTEST = 60;
    private static final double SUN_HALF = 60;
    private static final double SUN_REACH = 1.3;

    public Beam {
        outline = List.copyOf(outline);
    }

    /** The beam of a light that stands somewhere. */
    public static Beam of(SceneLight light, Views views, Pane pane) {
        PanePoint subject = views.view(pane).subject();
        PanePoint middle = views.at(pane, light);
        if (light.isDistant()) {
            PanePoint end = middle.plus(subject.minus(middle).times(SUN_REACH));
            PanePoint side = across(subject.minus(middle).unit()).times(SUN_HALF);
            return new Beam(middle, end, List.of(middle.plus(side), end.plus(side), end.minus(side), middle.minus(side)));
        }
        if (light.fixture() == Fixture.BARE_BULB) {
            return new Beam(middle, middle, List.of());
        }
        PanePoint axis = Grips.axis(light, views, pane);
        PanePoint side = across(axis);
        double half = Grips.acrossEdge(light, views, pane).length();
        double reach = Math.max(SHORTEST, middle.distance(subject) * 1.25);
        // A diffuser gives something far off its axis; drawn in full it would cover the set.
        double spread = Math.tan(Math.toRadians(Math.min(WIDEST, light.beam()) / 2 * (light.beam() > 100 ? 0.42 : 1)));
        PanePoint far = middle.plus(axis.times(reach));
        return new Beam(middle, far, List.of(middle.plus(side.times(half)), far.plus(side.times(half + reach * spread)),
                far.plus(side.times(-half - reach * spread)), middle.plus(side.times(-half))));
    }

    private static PanePoint across(PanePoint way) {
        return new PanePoint(-way.y(), way.x());
    }
}
