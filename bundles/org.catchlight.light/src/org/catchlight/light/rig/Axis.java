package org.catchlight.light.rig;

/** What a light is mirrored about. */
public enum Axis {
    /** The vertical plane through subject and camera: the light changes sides in the picture. */
    CAMERA,
    /** The face's own plane of symmetry: the light does to the other half of the face what it did to this one. */
    FACE
}
