package org.catchlight.image.internal.png;

/** The five row filters of PNG (ISO/IEC 15948, 9.2). */
final class PngFilters {
    private static final int COUNT = 5;

    private PngFilters() {
    }

    /** The Paeth predictor: whichever of left, above and upper left is nearest to left + above − upper left. */
    private static int paeth(int left, int above, int corner) {
        int toLeft = Math.abs(above - corner);
        int toAbove = Math.abs(left - corner);
        int toCorner = Math.abs(left + above - 2 * corner);
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }

    /** Filters rows and picks for each the filter whose output is smallest by the sum of absolute differences. */
    static final class Chooser {
        private final int step;
        private final byte[][] candidates;

        /** @param step bytes from one pixel to the next */
        Chooser(int rowBytes, int step) {
            this.step = step;
            candidates = new byte[COUNT][rowBytes + 1];
            for (int filter = 0; filter < COUNT; filter++) {
                candidates[filter][0] = (byte) filter;
            }
        }

        /** The filter's number and the filtered row; good until the next call. */
        byte[] filter(byte[] row, byte[] previous) {
            long[] cost = new long[COUNT];
            byte[] none = candidates[0];
            byte[] sub = candidates[1];
            byte[] up = candidates[2];
            byte[] average = candidates[3];
            byte[] paeth = candidates[4];
            for (int at = 0; at < row.length; at++) {
                int value = row[at] & 0xff;
                int left = at < step ? 0 : row[at - step] & 0xff;
                int above = previous[at] & 0xff;
                int corner = at < step ? 0 : previous[at - step] & 0xff;
                cost[0] += Math.abs(none[at + 1] = (byte) value);
                cost[1] += Math.abs(sub[at + 1] = (byte) (value - left));
                cost[2] += Math.abs(up[at + 1] = (byte) (value - above));
                cost[3] += Math.abs(average[at + 1] = (byte) (value - (left + above >> 1)));
                cost[4] += Math.abs(paeth[at + 1] = (byte) (value - paeth(left, above, corner)));
            }
            int best = 0;
            for (int filter = 1; filter < COUNT; filter++) {
                if (cost[filter] < cost[best]) {
                    best = filter;
                }
            }
            return candidates[best];
        }
    }

    /**
     * Undoes a filter in place.
     *
     * @return whether the filter is one of the five
     */
    static boolean undo(int filter, byte[] row, byte[] previous, int length, int step) {
        switch (filter) {
            case 0 -> {
            }
            case 1 -> {
                for (int at = step; at < length; at++) {
                    row[at] += row[at - step];
                }
            }
            case 2 -> {
                for (int at = 0; at < length; at++) {
                    row[at] += previous[at];
                }
            }
            case 3 -> {
                for (int at = 0; at < length; at++) {
                    int left = at < step ? 0 : row[at - step] & 0xff;
                    row[at] += (byte) (left + (previous[at] & 0xff) >> 1);
                }
            }
            case 4 -> {
                for (int at = 0; at < length; at++) {
                    int left = at < step ? 0 : row[at - step] & 0xff;
                    int corner = at < step ? 0 : previous[at - step] & 0xff;
                    row[at] += (byte) paeth(left, previous[at] & 0xff, corner);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
