package org.catchlight.light.ui.internal.scene;

import java.util.EnumMap;
import java.util.Map;

/**
 * The views of one set in the panes that are laid out. Scale and middle follow what stands on the set; while something is dragged the
 * views must be kept, or the ground would move under the hand.
 *
 * @param layout where the panes are
 * @param views  a view for each of the panes that show a set
 * @param frame  where the camera's picture lies, or null if its pane is not shown
 */
public record Views(PaneLayout layout, Map<Pane, SetView> views, PaneBox frame) {
    /** Beyond this, in metres, things are drawn at the rim. */
    private static final double FARTHEST = 5;
    private static final double SMALLEST = 1.1;
    private static final double TITLE = 22;
    private static final double BORDER = 26;

    public Views {
        views = Map.copyOf(views);
    }

    /** Views that fit a scene. */
    public static Views of(RigScene scene, PaneLayout layout) {
        Map<Pane, SetView> views = new EnumMap<>(Pane.class);
        if (layout.box(Pane.PLAN) != null) {
            views.put(Pane.PLAN, plan(scene, layout.box(Pane.PLAN)));
        }
        if (layout.box(Pane.ELEVATION) != null) {
            views.put(Pane.ELEVATION, elevation(scene, layout.box(Pane.ELEVATION)));
        }
        PaneBox frame = null;
        if (layout.box(Pane.CAMERA) != null) {
            PaneBox box = layout.box(Pane.CAMERA);
            frame = box.inset(6, TITLE, 6, 6).fit(scene.camera().aspect());
            views.put(Pane.CAMERA, dome(scene, box));
        }
        return new Views(layout, views, frame);
    }

    private static PlanView plan(RigScene scene, PaneBox box) {
        double far = SMALLEST;
        double left = 0.6;
        double right = 0.6;
        double front = Math.min(FARTHEST, scene.camera().place().ground());
        double back = Math.min(FARTHEST, Math.max(0.6, scene.backdrop()));
        for (SceneLight light : scene.lights()) {
            if (!light.isDistant()) {
                double ground = Math.min(FARTHEST, light.place().ground());
                double across = ground * Math.sin(Math.toRadians(light.place().azimuth()));
                double toward = ground * Math.cos(Math.toRadians(light.place().azimuth()));
                left = Math.max(left, -across);
                right = Math.max(right, across);
                front = Math.max(front, toward);
                back = Math.max(back, -toward);
            }
        }
        // Symmetric, so that mirroring a light does not move the subject.
        double aside = tidy(Math.max(left, right) + 0.25);
        front = tidy(front);
        back = tidy(back);
        far = Math.max(far, Math.max(aside, Math.max(front, back)));
        PaneBox ground = box.inset(BORDER, TITLE + 14, BORDER, BORDER);
        double scale = Math.min(ground.width() / (2 * aside), ground.height() / (front + back));
        double slack = (ground.height() - (front + back) * scale) / 2;
        double rim = Math.min(far, Math.max(box.width(), box.height()) / scale);
        return new PlanView(new PanePoint(ground.centre().x(), ground.y() + slack + back * scale), scale, rim);
    }

    private static ElevationView elevation(RigScene scene, PaneBox box) {
        double front = Math.min(FARTHEST, scene.camera().place().ground());
        double back = 0.7;
        double above = 0.9;
        double below = 0.5;
        for (SceneLight light : scene.lights()) {
            if (!light.isDistant()) {
                double distance = Math.min(FARTHEST, light.place().distance());
                double elevation = Math.toRadians(light.place().elevation());
                double out = distance * Math.cos(elevation);
                front = light.place().inFront() ? Math.max(front, out) : front;
                back = light.place().inFront() ? back : Math.max(back, out);
                above = Math.max(above, distance * Math.sin(elevation) + 0.15);
                below = Math.max(below, -distance * Math.sin(elevation));
            }
        }
        front = tidy(front + 0.1);
        back = tidy(back);
        above = tidy(above);
        below = tidy(below);
        PaneBox plane = box.inset(BORDER, TITLE + 8, BORDER, BORDER * 0.7);
        double scale = Math.min(plane.width() / (front + back), plane.height() / (above + below));
        double slackX = (plane.width() - (front + back) * scale) / 2;
        double slackY = (plane.height() - (above + below) * scale) / 2;
        double rim = Math.max(SMALLEST, Math.max(Math.max(front, back), Math.max(above, below)));
        return new ElevationView(new PanePoint(plane.x() + slackX + back * scale, plane.y() + slackY + above * scale), scale, rim);
    }

    private static DomeView dome(RigScene scene, PaneBox box) {
        PaneBox inner = box.inset(12, TITLE, 12, 12);
        double radius = Math.min(inner.width(), inner.height()) / 2 / (1 + DomeView.BEHIND);
        return DomeView.of(inner.centre(), radius, scene.camera());
    }

    /** Metres in steps, so that a small change does not change the scale. */
    private static double tidy(double metres) {
        return Math.ceil(metres * 4) / 4;
    }

    /** The view of a pane, or null if it is not shown or shows no set. */
    public SetView view(Pane pane) {
        return views.get(pane);
    }

    /** Where a light appears in a pane: distant ones at the rim of a plan or elevation. */
    public PanePoint at(Pane pane, SceneLight light) {
        SetView view = views.get(pane);
        Polar place = light.place();
        return view.at(light.isDistant() ? new Polar(place.azimuth(), place.elevation(), 1000) : place);
    }
}
