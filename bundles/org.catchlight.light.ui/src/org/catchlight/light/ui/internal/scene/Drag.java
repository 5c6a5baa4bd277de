package org.catchlight.light.ui.internal.scene;

import org.catchlight.light.ui.internal.scene.SceneLight.Feather;

/**
 * A drag from its press on: tells what the set becomes for each place of the pointer. What was taken hold of keeps its place under the
 * pointer. Keeps the views of the press, so that the ground stays under the hand.
 */
public final class Drag {
    /** Share of the pointer's way that counts when moving finely. */
    private static final double FINE = 0.1;
    private static final double SNAP = 15;

    private final RigScene scene;
    private final Views views;
    private final Pane pane;
    private final Grip grip;
    private final PanePoint press;
    private final PanePoint offset;
    private PanePoint last;
    private PanePoint hand;

    /**
     * Begins a drag.
     *
     * @param scene the set as it is at the press
     * @param at    where the pointer is
     */
    public Drag(RigScene scene, Views views, Pane pane, Grip grip, PanePoint at) {
        this.scene = scene;
        this.views = views;
        this.pane = pane;
        this.grip = grip;
        press = at;
        last = at;
        hand = at;
        offset = anchor().minus(at);
    }

    /** The set as it was at the press. */
    public RigScene scene() {
        return scene;
    }

    /** What is dragged. */
    public Grip grip() {
        return grip;
    }

    /** The pane it is dragged in. */
    public Pane pane() {
        return pane;
    }

    /** The views to go on drawing with. */
    public Views views() {
        return views;
    }

    private PanePoint anchor() {
        SetView view = views.view(pane);
        return switch (grip.kind()) {
            case LIGHT -> views.at(pane, light());
            case AIM -> Grips.aim(light(), views, pane);
            case SIZE -> Grips.size(light(), views, pane);
            case CAMERA -> view.at(scene.camera().place());
            case HEAD -> hand;
        };
    }

    private SceneLight light() {
        return scene.lights().get(grip.light());
    }

    /**
     * What the set becomes with the pointer at a point.
     *
     * @param snap whether angles snap to 15°
     * @param fine whether the hand moves a tenth of the pointer's way
     */
    public Change to(PanePoint pointer, boolean snap, boolean fine) {
        hand = hand.plus(pointer.minus(last).times(fine ? FINE : 1));
        last = pointer;
        double tidy = fine ? 0.1 : 0.5;
        return switch (grip.kind()) {
            case LIGHT -> new Change.MoveLight(grip.light(), placed(light().place(), light().isDistant(), snap, tidy));
            case CAMERA -> new Change.MoveCamera(placed(scene.camera().place(), false, snap, tidy));
            case AIM -> aimed(snap, tidy);
            case SIZE -> sized(snap);
            case HEAD -> turned(snap, tidy);
        };
    }

    private Polar placed(Polar start, boolean fixed, boolean snap, double tidy) {
        Polar moved = views.view(pane).moved(start, hand.plus(offset), fixed);
        Polar tidied = snap ? moved.snapped(SNAP) : moved.tidy(tidy);
        return fixed || pane == Pane.CAMERA ? new Polar(tidied.azimuth(), tidied.elevation(), start.distance()) : kept(start, tidied);
    }

    /** What the pane does not show is not rounded either. */
    private Polar kept(Polar start, Polar moved) {
        boolean steep = Math.abs(start.elevation()) > 70;
        return switch (pane) {
            case PLAN -> steep ? moved : new Polar(moved.azimuth(), start.elevation(), moved.distance());
            case ELEVATION -> {
                boolean turned = Math.abs(Polar.wrap(moved.azimuth() - start.azimuth())) > 90;
                yield new Polar(turned ? Polar.wrap(start.azimuth() + 180) : start.azimuth(), moved.elevation(), moved.distance());
            }
            default -> moved;
        };
    }

    private Change aimed(boolean snap, double tidy) {
        PanePoint middle = views.at(pane, light());
        PanePoint before = Grips.axis(light(), views, pane);
        PanePoint now = hand.plus(offset).minus(middle).unit();
        double turn = Math.toDegrees(Math.atan2(before.x() * now.y() - before.y() * now.x(), before.x() * now.x() + before.y() * now.y()));
        Feather start = light().feather();
        if (pane == Pane.PLAN) {
            return new Change.AimLight(grip.light(), new Feather(turned(start.azimuth() + turn, snap, tidy, 80), start.elevation()));
        }
        double up = light().place().inFront() ? turn : -turn;
        return new Change.AimLight(grip.light(), new Feather(start.azimuth(), turned(start.elevation() + up, snap, tidy, 80)));
    }

    private static double turned(double degrees, boolean snap, double tidy, double most) {
        double step = snap ? SNAP : tidy;
        double rounded = Math.rint(Math.rint(degrees / step) * step * 10) / 10 + 0.0;
        return Math.clamp(rounded, -most, most);
    }

    private Change sized(boolean snap) {
        PanePoint middle = views.at(pane, light());
        PanePoint direction = Grips.size(light(), views, pane).minus(middle);
        PanePoint now = hand.plus(offset).minus(middle);
        double along = (now.x() * direction.x() + now.y() * direction.y()) / (direction.length() * direction.length());
        double factor = Math.max(0.02, along);
        boolean width = light().round() || Grips.sizesWidth(light(), pane);
        double step = snap ? 0.1 : 0.01;
        double before = width ? light().width() : light().height();
        double size = Math.max(step, Math.rint(Math.rint(before * factor / step) * step * 100) / 100);
        return width ? new Change.SizeLight(grip.light(), size, light().height()) : new Change.SizeLight(grip.light(), light().width(), size);
    }

    private Change turned(boolean snap, double tidy) {
        PanePoint subject = views.view(pane).subject();
        PanePoint before = press.minus(subject);
        PanePoint now = hand.minus(subject);
        double turn = Math.toDegrees(Math.atan2(before.x() * now.y() - before.y() * now.x(), before.x() * now.x() + before.y() * now.y()));
        RigScene.SceneHead head = scene.head();
        if (pane == Pane.PLAN) {
            return new Change.TurnHead(turned(head.yaw() - turn, snap, tidy, 90), head.pitch());
        }
        return new Change.TurnHead(head.yaw(), turned(head.pitch() - turn, snap, tidy, 40));
    }
}
