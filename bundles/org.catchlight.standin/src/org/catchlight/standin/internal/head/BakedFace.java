package org.catchlight.standin.internal.head;

import org.catchlight.light.FaceGeometry;
import org.catchlight.light.Vec3;
import org.catchlight.shot.HairStyle;
import org.catchlight.shot.Neckline;
import org.eclipse.core.runtime.NullProgressMonitor;

/** The skin and the globes of a head, baked; metres outside, centimetres within. The body stands as if the head faced forward. */
final class BakedFace implements FaceGeometry {
    private static final double CENTIMETRES = 100;
    private static final double METRES = 0.01;
    /** The fields are steepest in the folds by the lids; dividing by that keeps the answer a lower bound. */
    private static final double SAFETY = 0.95;
    private static final DistanceGrid.Box HEAD = new DistanceGrid.Box(-9.4, -14, -11.4, 9.4, 13.4, 13.2);
    private static final DistanceGrid.Box BODY = new DistanceGrid.Box(-27, -44, -17, 27, 17, 17);

    private final DistanceGrid head;
    private final DistanceGrid body;
    private final Landmarks landmarks;
    private final Eye left;
    private final Eye right;
    private final HeadShape shape;

    BakedFace(Traits traits, Actions actions) {
        shape = new HeadShape(new Head.Key(traits, actions, HairStyle.BALD, Neckline.CREW, 0, 0, 0));
        head = new DistanceGrid(this::field, HEAD, 0.14, 0.4, new NullProgressMonitor());
        body = new DistanceGrid(this::field, BODY, 0.6, 1.5, new NullProgressMonitor());
        landmarks = new LandmarkFinder(shape).find();
        left = eye(1);
        right = eye(-1);
    }

    private Eye eye(int side) {
        Vec3 centre = new Vec3(side * shape.eyeX(), shape.eyeY(), shape.eyeZ()).times(METRES);
        return new Eye(centre, EyelidShape.GLOBE * METRES, EyelidShape.CORNEA * METRES, EyelidShape.CORNEA_OFFSET * METRES,
                EyelidShape.LIMBUS * METRES);
    }

    private double field(double x, double y, double z) {
        double u = Math.abs(x) - shape.eyeX();
        double v = y - shape.eyeY();
        double w = z - shape.eyeZ();
        double globe = Sdf.sphere(u, v, w, EyelidShape.GLOBE);
        double cornea = Sdf.sphere(u, v, w - EyelidShape.CORNEA_OFFSET, EyelidShape.CORNEA);
        return Math.min(shape.skin(x, y, z), Math.min(globe, cornea));
    }

    @Override
    public double distance(double x, double y, double z) {
        float cx = (float) (x * CENTIMETRES);
        float cy = (float) (y * CENTIMETRES);
        float cz = (float) (z * CENTIMETRES);
        double d;
        if (head.contains(cx, cy, cz)) {
            d = head.at(cx, cy, cz);
        } else if (body.contains(cx, cy, cz)) {
            d = body.at(cx, cy, cz);
        } else {
            double dx = Math.max(0, Math.abs(cx) - 26.5);
            double dy = Math.max(-43.5 - cy, Math.max(0, cy - 16.5));
            double dz = Math.max(0, Math.abs(cz) - 16.5);
            d = Math.max(1, Math.sqrt(dx * dx + dy * dy + dz * dz));
        }
        return d * SAFETY * METRES;
    }

    @Override
    public double frontDepth(double x, double y) {
        double cx = x * CENTIMETRES;
        double cy = y * CENTIMETRES;
        double z = 13.5;
        for (int i = 0; i < 120; i++) {
            double d = field(cx, cy, z);
            if (d < 0.001) {
                return z * METRES;
            }
            z -= d * 0.9;
            if (z < -11) {
                return Double.NaN;
            }
        }
        return z * METRES;
    }

    @Override
    public Landmarks landmarks() {
        return landmarks;
    }

    @Override
    public Eye eye(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
