package org.catchlight.standin.internal.render;

import java.util.Arrays;

/**
 * How the points of a surface lean on few of them in drafts: light is worked out at one point of each square ({@link Blocks}) and spread
 * over those that are like it, smoothly from square to square. Made once for a surface; the same for every light.
 */
final class DraftPoints {
    /** Points that one leans on, at most. */
    static final int LEANS = 4;
    private static final double SELDOM = 0.01;
    private static final double ALIKE = 0.85;
    private static final int MATERIALS = Material.values().length;
    private static final int EACH = 4;

    private final SurfaceBuffer surface;
    private final double neighbour;
    private final Squares solids;
    private final Squares strands;
    /** Of each point that leads the place that stands for all that blocks its cones, cm, and its weight. */
    private final float[] blocked;
    private final int[] leaderOf;
    private final int[] leans;
    private final float[] weights;

    DraftPoints(SurfaceBuffer surface, RenderScene scene) {
        this.surface = surface;
        solids = new Squares(surface, Blocks.draftSide(scene.camera()));
        strands = new Squares(surface, Blocks.draftStrandSide(scene.camera()));
        neighbour = solids.side * scene.pixelOnFace() * 3;
        blocked = new float[surface.count * EACH];
        leans = new int[surface.count * LEANS];
        weights = new float[surface.count * LEANS];
        leaderOf = new int[surface.count];
        Bands.run(0, surface.rows, (from, to) -> lead(scene, from, to));
        Bands.run(0, surface.rows, (from, to) -> {
            for (int i = surface.rowStart[from]; i < surface.rowStart[to]; i++) {
                lean(i);
            }
        });
    }

    /** Whether light is worked out at a point. */
    boolean leads(int point) {
        return leaderOf[point] == point && surface.material[point] != Material.BACKDROP.ordinal();
    }

    /** The points that lead. */
    private static final class Squares {
        final int side;
        final int across;
        final int down;
        /** Of each square and material one point that leads, or −1. */
        final int[] leaders;

        Squares(SurfaceBuffer surface, int side) {
            this.side = side;
            across = (surface.width - 1) / side + 1;
            down = (surface.rows - 1) / side + 1;
            leaders = new int[across * down * MATERIALS];
            Arrays.fill(leaders, -1);
        }

        void put(int row, int column, byte material, int point) {
            leaders[(row / side * across + column / side) * MATERIALS + material] = point;
        }
    }

    private Squares squares(int point) {
        return surface.material[point] == Material.STRAND.ordinal() ? strands : solids;
    }

    private void lead(RenderScene scene, int from, int to) {
        Openness cones = new Openness(scene.scene());
        Blocks wide = Blocks.ofDraft(surface, scene.camera());
        Blocks narrow = Blocks.ofDraftStrands(surface, scene.camera());
        for (int row = from; row < to; row++) {
            wide.beginRow(row - from);
            narrow.beginRow(row - from);
            for (int i = surface.rowStart[row]; i < surface.rowStart[row + 1]; i++) {
                Blocks blocks = surface.material(i) == Material.STRAND ? narrow : wide;
                int column = surface.pixel[i] % surface.width;
                blocks.beginPixel(column);
                int like = surface.material(i) == Material.BACKDROP ? i : blocks.alike(i);
                leaderOf[i] = like < 0 ? i : like;
                if (leads(i)) {
                    squares(i).put(row, column, surface.material[i], i);
                    block(i, cones);
                }
            }
        }
    }

    private void block(int i, Openness cones) {
        double x = 0;
        double y = 0;
        double z = 0;
        double all = 0;
        for (int cone = 0; cone < Openness.CONES; cone++) {
            double weight = Openness.WEIGHT[cone] * (1 - surface.open(i, cone));
            double t = surface.blockedAt(i, cone);
            cones.direction(cone, surface.nx[i], surface.ny[i], surface.nz[i]);
            x += weight * cones.x * t;
            y += weight * cones.y * t;
            z += weight * cones.z * t;
            all += weight;
        }
        if (all > SELDOM) {
            blocked[i * EACH] = (float) (surface.x[i] + x / all);
            blocked[i * EACH + 1] = (float) (surface.y[i] + y / all);
            blocked[i * EACH + 2] = (float) (surface.z[i] + z / all);
            blocked[i * EACH + 3] = (float) all;
        }
    }

    /** Adds the irradiance that a leading point gathers from the field: one look that stands for all its blocked cones. */
    void gather(int point, BounceField bounce, double[] rgb) {
        double weight = blocked[point * EACH + 3];
        if (weight > 0) {
            bounce.add(blocked[point * EACH], blocked[point * EACH + 1], blocked[point * EACH + 2], weight * Math.PI, rgb);
        }
    }

    private void lean(int i) {
        int o = i * LEANS;
        leans[o] = leaderOf[i];
        weights[o] = 1;
        byte material = surface.material[i];
        if (material == Material.BACKDROP.ordinal() || material == Material.EYE.ordinal()) {
            return;
        }
        int count = 0;
        float all = 0;
        int row = surface.pixel[i] / surface.width;
        int column = surface.pixel[i] % surface.width;
        Squares squares = squares(i);
        int side = squares.side;
        for (int b = Math.max(0, row / side - 1); b <= Math.min(squares.down - 1, row / side + 1); b++) {
            for (int a = Math.max(0, column / side - 1); a <= Math.min(squares.across - 1, column / side + 1); a++) {
                int leader = squares.leaders[(b * squares.across + a) * MATERIALS + material];
                if (leader < 0 || count == LEANS) {
                    continue;
                }
                int dy = Math.abs(surface.pixel[leader] / surface.width - row);
                int dx = Math.abs(surface.pixel[leader] % surface.width - column);
                if (dx < side && dy < side && surface.apart(i, leader) < neighbour && surface.likeness(i, leader) > ALIKE) {
                    leans[o + count] = leader;
                    weights[o + count] = (float) (side - dx) * (side - dy);
                    all += weights[o + count];
                    count++;
                }
            }
        }
        for (int n = 0; n < count; n++) {
            weights[o + n] /= all;
        }
    }

    /** Sets {@code out} to what the points that this one leans on have of {@code values}, as many for each point. */
    void spread(int point, float[] values, float[] out) {
        Arrays.fill(out, 0);
        for (int n = point * LEANS; n < (point + 1) * LEANS; n++) {
            float weight = weights[n];
            if (weight > 0) {
                int from = leans[n] * out.length;
                for (int k = 0; k < out.length; k++) {
                    out[k] += weight * values[from + k];
                }
            }
        }
    }
}
