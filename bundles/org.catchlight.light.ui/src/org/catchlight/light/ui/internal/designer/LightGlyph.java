package org.catchlight.light.ui.internal.designer;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.light.ui.internal.scene.PanePoint;
import org.catchlight.light.ui.internal.scene.SceneLight;
import org.catchlight.shot.Fixture;
import org.eclipse.swt.graphics.Color;

/** A fixture as a symbol: seen from above or from the side, its face toward where it shines. */
final class LightGlyph {
    private static final double SMALLEST = 8;
    private static final double LARGEST = 400;

    private final Pen pen;
    private final PanePoint middle;
    private final PanePoint axis;
    private final PanePoint side;
    private final double half;

    /**
     * A symbol.
     *
     * @param axis unit vector that it shines along
     * @param half points from its middle to the edge of its face, to scale
     */
    LightGlyph(Pen pen, PanePoint middle, PanePoint axis, double half) {
        this.pen = pen;
        this.middle = middle;
        this.axis = axis;
        side = new PanePoint(-axis.y(), axis.x());
        this.half = Math.clamp(half, SMALLEST, LARGEST);
    }

    /** Points that a symbol reaches behind its face, {@code half} points from its middle to its edge. */
    static double depth(SceneLight light, double half) {
        return switch (light.fixture()) {
            case UMBRELLA -> Math.clamp(half, SMALLEST, LARGEST) * 0.55;
            case REFLECTOR, WINDOW -> 6;
            default -> bodyDepth(Math.clamp(half, SMALLEST, LARGEST)) + 8;
        };
    }

    private static double bodyDepth(double half) {
        return Math.clamp(half * 0.75, 10, 34);
    }

    /** Draws a light; the face in its colour, the body in an ink. */
    void draw(SceneLight light, Color body, Color line, double width) {
        Color face = Inks.light(light.rgb());
        boolean on = light.enabled();
        switch (light.fixture()) {
            case SUN -> sun(face, line, on);
            case BARE_BULB -> bulb(face, line, width, on);
            case REFLECTOR -> panel(face, line, width, on, 3);
            case WINDOW -> window(face, line, width, on);
            case UMBRELLA -> umbrella(face, body, line, width, on);
            default -> {
                List<PanePoint> outline = outline(light.fixture());
                pen.area(outline, body, on ? 255 : 90);
                pen.curve(outline, true, line, width);
                face(face, on);
            }
        }
    }

    /** A point by what lies ahead along the axis and beside it. */
    private PanePoint at(double ahead, double beside) {
        return middle.plus(axis.x() * ahead + side.x() * beside, axis.y() * ahead + side.y() * beside);
    }

    private List<PanePoint> outline(Fixture fixture) {
        double depth = bodyDepth(half);
        double neck = 4.5;
        return switch (fixture) {
            case STRIPBOX -> List.of(at(0, -half), at(0, half), at(-depth * 0.6, half * 0.55), at(-depth * 0.6, neck), at(-depth - 7, neck),
                    at(-depth - 7, -neck), at(-depth * 0.6, -neck), at(-depth * 0.6, -half * 0.55));
            case BEAUTY_DISH -> dish(depth * 0.7, neck);
            case SNOOT -> List.of(at(0, -5), at(0, 5), at(-12, 6.5), at(-12, 8), at(-24, 8), at(-24, -8), at(-12, -8), at(-12, -6.5));
            case HONEYCOMB -> List.of(at(0, -9), at(0, 9), at(-8, 6), at(-8, 8), at(-22, 8), at(-22, -8), at(-8, -8), at(-8, -6));
            case OCTABOX -> List.of(at(0, -half), at(0, half), at(-depth * 0.35, half * 0.92), at(-depth, neck + 3), at(-depth, neck),
                    at(-depth - 8, neck), at(-depth - 8, -neck), at(-depth, -neck), at(-depth, -neck - 3), at(-depth * 0.35, -half * 0.92));
            default -> List.of(at(0, -half), at(0, half), at(-depth, neck + 2), at(-depth, neck), at(-depth - 8, neck),
                    at(-depth - 8, -neck), at(-depth, -neck), at(-depth, -neck - 2));
        };
    }

    private List<PanePoint> dish(double depth, double neck) {
        List<PanePoint> points = new ArrayList<>();
        for (int i = 0; i <= 12; i++) {
            double angle = Math.PI * i / 12;
            points.add(at(-depth * Math.sin(angle), half * Math.cos(angle)));
        }
        points.addAll(7, List.of(at(-depth, -neck + 0.1), at(-depth - 8, -neck), at(-depth - 8, neck), at(-depth, neck - 0.1)).reversed());
        return points;
    }

    private void face(Color colour, boolean on) {
        double reach = half;
        pen.alpha(on ? 255 : 110);
        pen.line(at(1, -reach), at(1, reach), colour, on ? 4 : 2);
        pen.alpha(255);
    }

    private void panel(Color face, Color line, double width, boolean on, double thick) {
        List<PanePoint> board = List.of(at(0, -half), at(0, half), at(-thick, half), at(-thick, -half));
        pen.area(board, face, on ? 235 : 90);
        pen.curve(board, true, line, width);
    }

    private void window(Color face, Color line, double width, boolean on) {
        panel(face, line, width, on, 6);
        pen.line(at(-3, -half), at(-3, half), line, 1);
        pen.line(at(0, 0), at(-6, 0), line, 1);
    }

    private void umbrella(Color face, Color body, Color line, double width, boolean on) {
        List<PanePoint> shade = new ArrayList<>();
        double depth = half * 0.55;
        for (int i = 0; i <= 14; i++) {
            double angle = Math.PI * i / 14;
            shade.add(at(-depth * Math.sin(angle), half * Math.cos(angle)));
        }
        pen.area(shade, body, on ? 220 : 80);
        pen.alpha(on ? 255 : 110);
        pen.curve(shade, false, face, 3);
        pen.alpha(255);
        pen.line(at(-depth, 0), at(Math.min(12, half * 0.4), 0), line, 1);
        pen.curve(shade, true, line, width);
        pen.disc(at(Math.min(12, half * 0.4), 0), 4, line, 255);
    }

    private void bulb(Color face, Color line, double width, boolean on) {
        pen.disc(middle, 7, face, on ? 255 : 80);
        pen.circle(middle, 7, line, width);
        rays(7, 11, line, on);
    }

    private void sun(Color face, Color line, boolean on) {
        pen.disc(middle, 9, face, on ? 255 : 80);
        pen.circle(middle, 9, line, 1);
        rays(9, 15, line, on);
    }

    private void rays(double from, double to, Color line, boolean on) {
        for (int i = 0; i < 8 && on; i++) {
            PanePoint way = new PanePoint(Math.cos(Math.PI * i / 4), Math.sin(Math.PI * i / 4));
            pen.line(middle.plus(way.times(from + 2)), middle.plus(way.times(to)), line, 1);
        }
    }
}
