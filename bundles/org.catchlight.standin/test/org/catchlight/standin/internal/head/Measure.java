package org.catchlight.standin.internal.head;

import org.catchlight.light.FaceGeometry.Landmarks;

/** Prints landmarks of heads: an item is as in {@link Clay}. */
final class Measure {
    private Measure() {
    }

    public static void main(String[] arguments) {
        for (String item : arguments) {
            HeadShape shape = Clay.shape(item);
            LandmarkFinder finder = new LandmarkFinder(shape);
            System.out.println(item + " " + finder.find().toString().replace("Landmarks[", "\n  ").replace("], ", "]\n  "));
            System.out.println("  " + Proportions.of(shape));
        }
    }

    /** Distances of published anthropometry, millimetres. */
    record Proportions(double pupils, double bizygomatic, double bigonial, double faceHeight, double noseHeight, double noseWidth,
            double mouthWidth,
            double headBreadth, double headLength) {
        static Proportions of(HeadShape shape) {
            LandmarkFinder finder = new LandmarkFinder(shape);
            Landmarks l = finder.find();
            return new Proportions(20 * shape.eyeX(), 2000 * l.zygion().x(), 2000 * l.gonion().x(),
                    1000 * l.sellion().minus(l.menton()).length(),
                    1000 * l.sellion().minus(l.subnasale()).length(), 2000 * l.alare().x(), 2000 * l.cheilion().x(),
                    1000 * finder.headBreadth(),
                    1000 * finder.headLength());
        }
    }
}
