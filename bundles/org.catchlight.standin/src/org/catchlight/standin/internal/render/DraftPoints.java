package org.catchlight.standin.internal.render;

import java.util.Arrays;

/**
 * How the points of a surface lean on few of them in drafts: light is worked out at one point of each square ({@link Blocks}) and spread
 * over those that are like it, smoothly from square to square. Points that lead are numbered row by row. Made once for a surface; the
 * same for every light.
 */
final class DraftPoints {
    private static final double SELDOM = 0.01;
    private static final double ALIKE = 0.85;
    /** Points between others may be answered for by these up to this cosine of their normals. */
    private static final double BETWEEN = 0.7;
    private static final int MATERIALS = Material.values().length;
    private static final int EACH = 4;

    private final SurfaceBuffer surface;
    private final double neighbour;
    private final Squares solids;
    private final Squares strands;
    /** The points that lead, and where each row of the picture begins among them. */
    private final int[] leaders;
    private final int[] rowStart;
    /** Of each leader the place that stands for all that blocks its cones, cm, and its weight. */
    private final float[] blocked;
    /** Of each leader the 2 or 4 others round it that may answer for it where these agree, or null. */
    private final int[][] between;
    private final Leans leans;

    DraftPoints(SurfaceBuffer surface, RenderScene scene) {
        this.surface = surface;
        solids = new Squares(surface, Blocks.draftSide(scene.camera()));
        strands = new Squares(surface, Blocks.draftStrandSide(scene.camera()));
        neighbour = solids.side * scene.pixelOnFace() * 3;
        int[] leaderOf = new int[surface.count];
        Bands.run(0, surface.rows, (from, to) -> lead(scene, from, to, leaderOf));
        int[] number = new int[surface.count];
        rowStart = new int[surface.rows + 1];
        leaders = number(leaderOf, number);
        blocked = new float[leaders.length * EACH];
        between = new int[leaders.length][];
        Leans.Builder leaning = new Leans.Builder(surface.count);
        Bands.run(0, surface.rows, (from, to) -> {
            Openness cones = new Openness(scene.scene());
            for (int n = rowStart[from]; n < rowStart[to]; n++) {
                block(n, cones);
                between[n] = between(leaders[n], number);
            }
            for (int i = surface.rowStart[from]; i < surface.rowStart[to]; i++) {
                lean(i, leaderOf, number, leaning);
            }
        });
        leans = leaning.build();
    }

    /** How many points lead. */
    int count() {
        return leaders.length;
    }

    /** First leader in a row, or behind the last row. */
    int first(int row) {
        return rowStart[row];
    }

    /** The point that is leader {@code number}. */
    int point(int number) {
        return leaders[number];
    }

    /** One point that leads of each square and material. */
    private static final class Squares {
        final int side;
        final int across;
        final int down;
        private final int[] points;

        Squares(SurfaceBuffer surface, int side) {
            this.side = side;
            across = (surface.width - 1) / side + 1;
            down = (surface.rows - 1) / side + 1;
            points = new int[across * down * MATERIALS];
            Arrays.fill(points, -1);
        }

        void put(int row, int column, byte material, int point) {
            points[(row / side * across + column / side) * MATERIALS + material] = point;
        }

        /** The point of a square, or −1. */
        int point(int down, int along, byte material) {
            return points[(down * across + along) * MATERIALS + material];
        }
    }

    private Squares squares(int point) {
        return surface.material(point) == Material.STRAND ? strands : solids;
    }

    private void lead(RenderScene scene, int from, int to, int[] leaderOf) {
        Blocks wide = Blocks.ofDraft(surface, scene.camera());
        Blocks narrow = Blocks.ofDraftStrands(surface, scene.camera());
        for (int row = from; row < to; row++) {
            wide.beginRow(row - from);
            narrow.beginRow(row - from);
            for (int i = surface.rowStart[row]; i < surface.rowStart[row + 1]; i++) {
                Material material = surface.material(i);
                Blocks blocks = material == Material.STRAND ? narrow : wide;
                int column = surface.pixel[i] % surface.width;
                blocks.beginPixel(column);
                int like = material == Material.BACKDROP ? -1 : blocks.alike(i);
                leaderOf[i] = like < 0 ? i : like;
                if (like < 0 && material != Material.BACKDROP) {
                    squares(i).put(row, column, surface.material[i], i);
                }
            }
        }
    }

    private int[] number(int[] leaderOf, int[] number) {
        int[] found = new int[surface.count];
        int count = 0;
        for (int row = 0; row < surface.rows; row++) {
            rowStart[row] = count;
            for (int i = surface.rowStart[row]; i < surface.rowStart[row + 1]; i++) {
                if (leaderOf[i] == i && surface.material(i) != Material.BACKDROP) {
                    number[i] = count;
                    found[count++] = i;
                }
            }
        }
        rowStart[surface.rows] = count;
        return Arrays.copyOf(found, count);
    }

    private void block(int number, Openness cones) {
        int i = leaders[number];
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
            blocked[number * EACH] = (float) (surface.x[i] + x / all);
            blocked[number * EACH + 1] = (float) (surface.y[i] + y / all);
            blocked[number * EACH + 2] = (float) (surface.z[i] + z / all);
            blocked[number * EACH + 3] = (float) all;
        }
    }

    /** Adds the irradiance that a leader gathers from the field: one look that stands for all its blocked cones. */
    void gather(int number, BounceField bounce, double[] rgb) {
        double weight = blocked[number * EACH + 3];
        if (weight > 0) {
            bounce.add(blocked[number * EACH], blocked[number * EACH + 1], blocked[number * EACH + 2], weight * Math.PI, rgb);
        }
    }

    /** The leaders that may answer for one between them, where they agree; null where it lies between none. */
    int[] between(int number) {
        return between[number];
    }

    /** Every second square along and down is worked out; those between them only where light changes. */
    private int[] between(int i, int[] number) {
        if (surface.material(i) != Material.SKIN && surface.material(i) != Material.CLOTH) {
            return null;
        }
        int row = surface.pixel[i] / surface.width / solids.side;
        int column = surface.pixel[i] % surface.width / solids.side;
        int down = row % 2;
        int across = column % 2;
        if (down + across == 0 || row + down >= solids.down || column + across >= solids.across) {
            return null;
        }
        int[] found = new int[(down + 1) * (across + 1)];
        int count = 0;
        for (int b = row - down; b <= row + down; b += 2) {
            for (int a = column - across; a <= column + across; a += 2) {
                int other = solids.point(b, a, surface.material[i]);
                if (other < 0 || surface.apart(i, other) > 2 * neighbour || surface.likeness(i, other) < BETWEEN) {
                    return null;
                }
                found[count++] = number[other];
            }
        }
        return found;
    }

    private void lean(int i, int[] leaderOf, int[] number, Leans.Builder leaning) {
        Material material = surface.material(i);
        if (material == Material.BACKDROP) {
            return;
        }
        if (material == Material.EYE) {
            leaning.add(i, number[leaderOf[i]], 1);
            return;
        }
        int row = surface.pixel[i] / surface.width;
        int column = surface.pixel[i] % surface.width;
        Squares squares = squares(i);
        int side = squares.side;
        for (int b = Math.max(0, row / side - 1); b <= Math.min(squares.down - 1, row / side + 1); b++) {
            for (int a = Math.max(0, column / side - 1); a <= Math.min(squares.across - 1, column / side + 1); a++) {
                int leader = squares.point(b, a, surface.material[i]);
                if (leader < 0) {
                    continue;
                }
                int dy = Math.abs(surface.pixel[leader] / surface.width - row);
                int dx = Math.abs(surface.pixel[leader] % surface.width - column);
                if (dx < side && dy < side && surface.apart(i, leader) < neighbour && surface.likeness(i, leader) > ALIKE) {
                    leaning.add(i, number[leader], (side - dx) * (side - dy));
                }
            }
        }
        leaning.end(i, number[leaderOf[i]]);
    }

    /** What each point has from the leaders that it leans on. */
    Leans leans() {
        return leans;
    }
}
