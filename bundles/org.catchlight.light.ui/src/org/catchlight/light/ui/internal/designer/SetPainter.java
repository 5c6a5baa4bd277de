package org.catchlight.light.ui.internal.designer;

import java.util.List;
import org.catchlight.light.ui.internal.edit.Words;
import org.catchlight.light.ui.internal.scene.Beam;
import org.catchlight.light.ui.internal.scene.Grip;
import org.catchlight.light.ui.internal.scene.Grips;
import org.catchlight.light.ui.internal.scene.Pane;
import org.catchlight.light.ui.internal.scene.PaneBox;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.catchlight.light.ui.internal.scene.SceneLight;
import org.catchlight.light.ui.internal.scene.SetView;
import org.catchlight.shot.Fixture;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;

/** Draws the lights of a plan or an elevation: beams first, then fixtures, names and handles. */
final class SetPainter {
    /** Beyond this many lights only the selected one and the one under the pointer are named. */
    private static final int NAMED = 24;

    private final Pen pen;
    private final PaintState state;
    private final Pane pane;
    private final PaneBox box;
    private final Labels labels;

    SetPainter(Pen pen, PaintState state, Pane pane, Labels labels) {
        this.labels = labels;
        this.pen = pen;
        this.state = state;
        this.pane = pane;
        box = state.views().layout().box(pane);
    }

    /** Draws what does not move with a hand: everything if nothing is dragged. */
    void still() {
        List<SceneLight> lights = standing();
        List<SceneLight> still = lights.stream().filter(light -> !state.isMoving(light)).toList();
        beams(still);
        if (few()) {
            lights.forEach(this::keepGlyphFree);
        }
        lights.stream().filter(state::isSelected).forEach(this::keepHandlesFree);
        state.dots(pen, pane);
        fixtures(still);
        domes();
    }

    /** Draws what moves over what was drawn before; fixtures that its beams may have veiled are drawn once more. */
    void moving() {
        List<SceneLight> lights = standing();
        List<SceneLight> moving = lights.stream().filter(state::isMoving).toList();
        if (moving.isEmpty()) {
            return;
        }
        beams(moving);
        if (few()) {
            lights.stream().filter(light -> !state.isMoving(light)).forEach(this::fixture);
            moving.forEach(this::keepGlyphFree);
        }
        moving.stream().filter(state::isSelected).forEach(this::keepHandlesFree);
        fixtures(moving);
    }

    private List<SceneLight> standing() {
        return state.scene().lights().stream().filter(light -> !light.isDome()).toList();
    }

    private boolean few() {
        return state.scene().lights().size() <= NAMED;
    }

    private void beams(List<SceneLight> lights) {
        for (SceneLight light : lights) {
            if (light.enabled() && light.fixture() != Fixture.SUN) {
                beam(light, few() || state.isSelected(light));
            } else if (light.enabled()) {
                sunRays(light);
            }
        }
    }

    /** Fixtures with their names, the selected one on top. */
    private void fixtures(List<SceneLight> lights) {
        for (SceneLight light : lights) {
            if (!state.isSelected(light) && !state.isDot(light)) {
                light(light, few() || state.isHot(light));
            }
        }
        for (SceneLight light : lights) {
            if (state.isSelected(light)) {
                light(light, true);
                handles(light);
            }
        }
    }

    private void beam(SceneLight light, boolean lit) {
        if (!lit) {
            return;
        }
        SetView view = state.views().view(pane);
        PanePoint middle = state.views().at(pane, light);
        Color colour = Inks.light(light.rgb());
        double strength = Math.clamp(0.55 + light.power() * 0.11, 0.12, 1.0) * (state.isSelected(light) || state.isHot(light) ? 1 : 0.72);
        if (light.fixture() == Fixture.BARE_BULB) {
            pen.disc(middle, 26, colour, (int) (46 * strength));
            pen.disc(middle, 16, colour, (int) (60 * strength));
        } else {
            Beam beam = Beam.of(light, state.views(), pane);
            pen.fading(beam.outline(), beam.from(), beam.to(), colour, (int) (120 * strength));
        }
        boolean marked = state.isSelected(light) || state.isHot(light);
        pen.dashed(middle, view.subject(), marked ? pen.inks().quiet() : pen.inks().faint());
    }

    private void sunRays(SceneLight light) {
        Beam beam = Beam.of(light, state.views(), pane);
        pen.fading(beam.outline(), beam.from(), beam.to(), Inks.light(light.rgb()), 90);
    }

    private void light(SceneLight light, boolean named) {
        fixture(light);
        if (named) {
            name(light, state.views().at(pane, light), axis(light), state.isSelected(light));
        }
    }

    private void fixture(SceneLight light) {
        double half = light.isDistant() ? 0 : Grips.acrossEdge(light, state.views(), pane).length();
        boolean marked = state.isSelected(light);
        Color line = marked ? pen.inks().accent() : state.isHot(light) || state.isGrouped(light) ? pen.inks().strong() : pen.inks().quiet();
        new LightGlyph(pen, state.views().at(pane, light), axis(light), half).draw(light, pen.inks().grey(0.24), line,
                marked || state.isGrouped(light) ? 2 : 1);
    }

    private PanePoint axis(SceneLight light) {
        return light.isDistant() ? state.views().view(pane).subject().minus(state.views().at(pane, light)).unit()
                : Grips.axis(light, state.views(), pane);
    }

    private void keepGlyphFree(SceneLight light) {
        PanePoint middle = state.views().at(pane, light);
        labels.take(middle, 13);
        if (!light.isDistant()) {
            PanePoint edge = Grips.acrossEdge(light, state.views(), pane);
            PanePoint body = Grips.axis(light, state.views(), pane).times(-LightGlyph.depth(light, edge.length()) / 2);
            int spots = (int) Math.clamp(Math.ceil(edge.length() / 14), 1, 6);
            for (int i = -spots; i <= spots; i++) {
                double share = i / (double) spots;
                labels.take(middle.plus(edge.times(share)).plus(body.times(1 - 0.6 * Math.abs(share))), 11);
            }
        }
    }

    private void keepHandlesFree(SceneLight light) {
        if (!light.isDistant()) {
            labels.take(Grips.aim(light, state.views(), pane), 9);
            labels.take(Grips.size(light, state.views(), pane), 9);
        }
    }

    private void name(SceneLight light, PanePoint middle, PanePoint axis, boolean marked) {
        boolean powered = marked && light.fixture() != Fixture.REFLECTOR;
        String text = (light.enabled() ? light.name() : light.name() + " (off)") + (powered ? "  " + Words.stops(light.power()) : "")
                + (marked && !light.isDistant() ? "  " + Words.metres(light.place().distance()) : "");
        Point size = pen.extent(text, marked);
        PanePoint side = new PanePoint(-axis.y(), axis.x());
        double half = light.isDistant() ? 12 : Math.max(14, Grips.acrossEdge(light, state.views(), pane).length());
        double out = light.isDistant() ? 8 : -LightGlyph.depth(light, half) - 6;
        double wide = size.x / 2.0 + 10;
        PanePoint behind = middle.plus(axis.times(out - size.y / 2.0 - Math.abs(axis.x()) * size.x / 2.0 * Math.signum(-out)));
        PanePoint place = labels.place(size, List.of(behind, middle.plus(axis.times(-12)).plus(side.times(half + wide)),
                middle.plus(axis.times(-12)).plus(side.times(-half - wide)), middle.plus(0, 24), middle.plus(0, -24), middle.plus(wide + 16, 0),
                middle.plus(-wide - 16, 0), middle.plus(0, 44), middle.plus(0, -44)));
        pen.text(text, place, marked ? pen.inks().accent() : pen.inks().text(), marked, box);
    }

    private void handles(SceneLight light) {
        if (light.isDistant()) {
            return;
        }
        PanePoint middle = state.views().at(pane, light);
        if (light.turns()) {
            PanePoint aim = Grips.aim(light, state.views(), pane);
            pen.line(middle, aim, pen.inks().accent(), 1);
            handle(aim, new Grip(Grip.Kind.AIM, light.index()), true);
        }
        handle(Grips.size(light, state.views(), pane), new Grip(Grip.Kind.SIZE, light.index()), false);
    }

    private void handle(PanePoint at, Grip grip, boolean round) {
        boolean hot = state.isHot(grip);
        double radius = hot ? 6 : 4.5;
        Color fill = hot ? pen.inks().accent() : pen.inks().grey(0.05);
        if (round) {
            pen.disc(at, radius, fill, 255);
            pen.circle(at, radius, pen.inks().accent(), 1);
        } else {
            List<PanePoint> square = List.of(at.plus(-radius, -radius), at.plus(radius, -radius), at.plus(radius, radius),
                    at.plus(-radius, radius));
            pen.area(square, fill, 255);
            pen.curve(square, true, pen.inks().accent(), 1);
        }
    }

    /** The sky stands nowhere: it is named in a corner. */
    private void domes() {
        double y = box.y() + 24;
        for (SceneLight light : state.scene().lights()) {
            if (light.isDome()) {
                String text = "☁ " + light.name() + (light.enabled() ? " " + Words.stops(light.power()) : " (off)");
                pen.text(text, box.x() + 9, y, state.isSelected(light) ? pen.inks().accent() : pen.inks().quiet(), state.isSelected(light));
                y += 17;
            }
        }
    }
}
