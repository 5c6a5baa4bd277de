package org.catchlight.light.ui.internal.scene;

import java.util.ArrayList;
import java.util.List;

/** How far a drawing of the set goes about what a hand moves, so that no more than that needs to be drawn again. */
public final class Reach {
    /** Points about a fixture: its body, its handles, the lines of its name above or below. */
    private static final double ABOUT = 76;
    /** Points that a letter takes at most, on an average. */
    private static final double LETTER = 10;
    /** Letters of power and distance behind a name. */
    private static final int FIGURES = 18;

    private Reach() {
    }

    /**
     * The box of a pane in which a drag changes the drawing.
     *
     * @param scene      the set as it is now
     * @param dragged    what is dragged
     * @param companions indexes of the lights that move along with a light
     */
    public static PaneBox of(RigScene scene, Views views, Pane pane, Grip dragged, List<Integer> companions) {
        PaneBox whole = views.layout().box(pane);
        return switch (dragged.kind()) {
            // What the camera sees reaches through the whole set.
            case CAMERA -> whole;
            case HEAD -> {
                double radius = Math.max(40, 0.36 * Math.max(views.view(pane).scale(), 110));
                PanePoint middle = views.view(pane).subject();
                yield new PaneBox(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius).common(whole);
            }
            case LIGHT, AIM, SIZE -> {
                PaneBox box = of(scene.lights().get(dragged.light()), views, pane);
                for (int index : companions) {
                    box = box.with(of(scene.lights().get(index), views, pane));
                }
                yield box.common(whole);
            }
        };
    }

    private static PaneBox of(SceneLight light, Views views, Pane pane) {
        if (light.isDome()) {
            return views.layout().box(pane);
        }
        Beam beam = Beam.of(light, views, pane);
        double half = light.isDistant() ? 0 : Grips.acrossEdge(light, views, pane).length();
        double high = half + ABOUT;
        double wide = high + LETTER * (light.name().length() + FIGURES);
        List<PanePoint> points = new ArrayList<>(beam.outline());
        points.add(beam.from().plus(-wide, -high));
        points.add(beam.from().plus(wide, high));
        points.add(views.view(pane).subject());
        return PaneBox.around(points).inset(-4);
    }
}
