package org.catchlight.light.ui.internal.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catchlight.light.Vec3;

/** Finds what can be taken hold of in a pane. */
public final class Grips {
    /** Points from the middle of a light to the handle of its axis. */
    static final double AIM_REACH = 36;
    private static final double LIGHT_RADIUS = 13;
    private static final double HANDLE_RADIUS = 8;
    private static final double CAMERA_RADIUS = 16;
    /** Metres from the middle of the head to its outline. */
    private static final double HEAD_RADIUS = 0.13;

    private Grips() {
    }

    /**
     * The grips of a pane, those that lie on top first: handles of the selected light, then the selected light, the other lights, the
     * camera and the head.
     *
     * @param selected index of the selected light, or −1
     */
    public static List<Grip.Spot> of(RigScene scene, Views views, Pane pane, int selected) {
        SetView view = views.view(pane);
        List<Grip.Spot> spots = new ArrayList<>();
        if (view == null) {
            return spots;
        }
        if (selected >= 0 && selected < scene.lights().size()) {
            SceneLight light = scene.lights().get(selected);
            handles(light, views, pane, spots);
            light(light, views, pane, spots);
        }
        for (int i = scene.lights().size() - 1; i >= 0; i--) {
            if (i != selected) {
                light(scene.lights().get(i), views, pane, spots);
            }
        }
        if (pane != Pane.CAMERA) {
            spots.add(new Grip.Spot(Grip.CAMERA, view.at(scene.camera().place()), CAMERA_RADIUS));
            spots.add(new Grip.Spot(Grip.HEAD, view.subject(), Math.max(14, HEAD_RADIUS * view.scale())));
        }
        return spots;
    }

    /** What is at a point: of those that reach it the one on top. */
    public static Optional<Grip> at(List<Grip.Spot> spots, PanePoint point) {
        return spots.stream().filter(spot -> spot.at().distance(point) <= spot.radius()).map(Grip.Spot::grip).findFirst();
    }

    private static void light(SceneLight light, Views views, Pane pane, List<Grip.Spot> spots) {
        if (!light.isDome()) {
            spots.add(new Grip.Spot(new Grip(Grip.Kind.LIGHT, light.index()), views.at(pane, light), LIGHT_RADIUS));
        }
    }

    private static void handles(SceneLight light, Views views, Pane pane, List<Grip.Spot> spots) {
        if (pane == Pane.CAMERA || light.isDistant()) {
            return;
        }
        if (light.turns()) {
            spots.add(new Grip.Spot(new Grip(Grip.Kind.AIM, light.index()), aim(light, views, pane), HANDLE_RADIUS));
        }
        spots.add(new Grip.Spot(new Grip(Grip.Kind.SIZE, light.index()), size(light, views, pane), HANDLE_RADIUS));
    }

    /** Where the handle of a light's axis is. */
    public static PanePoint aim(SceneLight light, Views views, Pane pane) {
        return views.at(pane, light).plus(axis(light, views, pane).times(AIM_REACH));
    }

    /** Where the handle at the edge of a light's face is; not closer than its glyph. */
    public static PanePoint size(SceneLight light, Views views, Pane pane) {
        PanePoint middle = views.at(pane, light);
        PanePoint across = acrossEdge(light, views, pane);
        double reach = Math.max(17, across.length() + 4);
        return middle.plus(across.unit().times(reach));
    }

    /** Unit vector of a light's axis as the pane shows it. */
    public static PanePoint axis(SceneLight light, Views views, Pane pane) {
        SetView view = views.view(pane);
        return view.near(light.place(), light.normal()).minus(view.at(light.place())).unit();
    }

    /** From the middle of a light's face to the edge that the pane shows: its width from above, its height from the side. */
    public static PanePoint acrossEdge(SceneLight light, Views views, Pane pane) {
        SetView view = views.view(pane);
        Vec3 along = edge(light, pane);
        PanePoint middle = view.at(light.place());
        PanePoint across = view.near(light.place(), along).minus(middle);
        PanePoint axis = axis(light, views, pane);
        // A face seen edge-on or flat still gets its handle beside the axis.
        PanePoint beside = pane == Pane.PLAN ? new PanePoint(-axis.y(), axis.x()) : new PanePoint(axis.y(), -axis.x());
        double side = across.x() * beside.x() + across.y() * beside.y() < 0 ? -1 : 1;
        double length = across.length();
        return length < 2 ? beside.times(Math.max(1e-3, along.length() * view.scale() * 0.2)) : across.times(side);
    }

    /** The half extent that a pane sizes: from above the one that lies level, from the side the one that stands. */
    static Vec3 edge(SceneLight light, Pane pane) {
        boolean levelIsU = Math.abs(light.u().normalized().y()) <= Math.abs(light.v().normalized().y());
        return (pane == Pane.PLAN) == levelIsU ? light.u() : light.v();
    }

    /** Whether the half extent that a pane sizes is the light's width. */
    public static boolean sizesWidth(SceneLight light, Pane pane) {
        return edge(light, pane) == light.u();
    }
}
