package org.catchlight.models;

import java.util.Locale;

/** Sizes of files for users. */
public final class DataSize {
    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};
    private static final int STEP = 1000;

    private DataSize() {
    }

    /** In powers of 1000, as disks are sold and files are shown: {@code 6.9 GB}, {@code 512 kB}. */
    public static String text(long bytes) {
        if (bytes < STEP) {
            return bytes == 1 ? "1 byte" : Math.max(0, bytes) + " bytes";
        }
        double size = bytes;
        int unit = 0;
        while (size >= STEP - 0.5 && unit < UNITS.length - 1) {
            size /= STEP;
            unit++;
        }
        return String.format(Locale.ROOT, size < 9.95 ? "%.1f %s" : "%.0f %s", size, UNITS[unit]);
    }
}
