package org.catchlight.light;

/** The simple face for tests of other packages. */
public final class AnalyticFaces {
    private AnalyticFaces() {
    }

    /** The one face of all tests. */
    public static FaceGeometry shared() {
        return AnalyticFace.shared();
    }
}
