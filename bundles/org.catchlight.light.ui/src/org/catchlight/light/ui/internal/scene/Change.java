package org.catchlight.light.ui.internal.scene;

import org.catchlight.light.ui.internal.scene.SceneLight.Feather;

/** A change of the set that a hand makes, as values; what puts it into the shot is elsewhere. */
public sealed interface Change {
    /** A light stands elsewhere. */
    record MoveLight(int light, Polar to) implements Change {
    }

    /** A light's axis points elsewhere. */
    record AimLight(int light, Feather to) implements Change {
    }

    /** A light's face has another size in metres. */
    record SizeLight(int light, double width, double height) implements Change {
    }

    /** The camera stands elsewhere. */
    record MoveCamera(Polar to) implements Change {
    }

    /** The head is turned; degrees. */
    record TurnHead(double yaw, double pitch) implements Change {
    }
}
