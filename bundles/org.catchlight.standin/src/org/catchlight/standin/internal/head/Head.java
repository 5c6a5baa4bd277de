package org.catchlight.standin.internal.head;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.shot.HairStyle;
import org.catchlight.shot.Neckline;
import org.catchlight.shot.StandIn;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * One head in one pose, baked whole: distance grids of everything that blocks light, and the hairs. Immutable; safe to share between
 * threads. Centimetres in the head frame throughout, as {@link HeadShape}.
 */
public final class Head {
    /** What a head's shape depends on; colours and gaze are not part of it. */
    public record Key(Traits traits, Actions actions, HairStyle style, Neckline neckline, double yaw, double pitch, double roll) {
        /** The key of a stand-in. */
        public static Key of(StandIn standIn) {
            return new Key(Traits.of(standIn), Actions.of(standIn), standIn.getHairStyle(), Necklines.of(standIn),
                    held(standIn.getHeadYaw(), 90), held(standIn.getHeadPitch(), 40), held(standIn.getHeadRoll(), 40));
        }

        /** A face at rest over a crew neck. */
        public static Key of(Traits traits, HairStyle style, double yaw, double pitch, double roll) {
            return new Key(traits, Actions.REST, style, Neckline.CREW, yaw, pitch, roll);
        }

        private static double held(double angle, double limit) {
            return Double.isFinite(angle) ? Sdf.clamp(angle, -limit, limit) : 0;
        }
    }

    private static final DistanceGrid.Box NEAR = new DistanceGrid.Box(-10.6, -20, -11.8, 10.6, 13.4, 13);
    private static final DistanceGrid.Box MID = new DistanceGrid.Box(-11, -20.5, -12.8, 11.4, 14.8, 14.4);
    private static final DistanceGrid.Box FAR = new DistanceGrid.Box(-27, -44, -17, 27, 17, 17);
    private static final float OUTSIDE = 99;

    private final Key key;
    private final HeadShape shape;
    private final DistanceGrid near;
    private final DistanceGrid mid;
    private final DistanceGrid far;
    private final List<Strand> strands;

    private Head(Key key, IProgressMonitor monitor) {
        this.key = key;
        SubMonitor progress = SubMonitor.convert(monitor, "Baking the stand-in", 100);
        shape = new HeadShape(key);
        far = new DistanceGrid(this::all, FAR, 0.4, 2.4, progress.split(25));
        mid = new DistanceGrid(this::all, MID, 0.28, 1.4, progress.split(10));
        near = new DistanceGrid(this::all, NEAR, 0.11, 0.3, progress.split(45));
        List<Strand> grown = new ArrayList<>();
        long seed = key.traits.hashCode();
        new HairGrower(shape, seed).grow(grown, progress.split(15));
        for (int side = -1; side <= 1; side += 2) {
            new BrowGrower(shape, seed + side).grow(side, grown);
            new LashGrower(shape, seed + side).grow(side, grown);
        }
        if (key.style != HairStyle.BALD) {
            // A bald head is what shadows are measured on: its stubble stays in the skin.
            new BeardGrower(shape, seed).grow(grown);
        }
        strands = List.copyOf(grown);
        progress.done();
    }

    /**
     * Bakes the head of a stand-in; about a second. {@link Heads} keeps the last few.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    public static Head of(StandIn standIn, IProgressMonitor monitor) {
        return of(Key.of(standIn), monitor);
    }

    /** Bakes a head. */
    public static Head of(Key key, IProgressMonitor monitor) {
        return new Head(key, monitor);
    }

    private double all(double x, double y, double z) {
        return Math.min(shape.skin(x, y, z), Math.min(shape.hair(x, y, z), shape.cloth(x, y, z)));
    }

    /** What this head was baked from. */
    public Key key() {
        return key;
    }

    /** The exact functions behind the grids. */
    public HeadShape shape() {
        return shape;
    }

    /** Skin, hair core and clothes of the head at 1.1 mm. */
    public DistanceGrid near() {
        return near;
    }

    /** The same at 2.8 mm in a box a little larger, for long shadow steps. */
    public DistanceGrid mid() {
        return mid;
    }

    /** Everything down to the chest at 4 mm. */
    public DistanceGrid far() {
        return far;
    }

    /** Distance to skin, hair core and clothes from the finest grid that knows; 99 beyond them. */
    public float distance(float x, float y, float z) {
        return near.contains(x, y, z) ? near.at(x, y, z) : far.contains(x, y, z) ? far.at(x, y, z) : OUTSIDE;
    }

    /** All hairs: scalp, brows, lashes, beard. */
    public List<Strand> strands() {
        return strands;
    }
}
