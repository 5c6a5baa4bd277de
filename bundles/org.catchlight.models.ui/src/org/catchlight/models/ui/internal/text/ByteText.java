package org.catchlight.models.ui.internal.text;

import java.util.Locale;

/** Numbers of bytes in words. */
public final class ByteText {
    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB", "PB", "EB"};

    private ByteText() {
    }

    /** Size on a disk, by thousands as file managers and makers of disks count: <em>6.9 GB</em>. */
    public static String disk(long bytes) {
        return of(bytes, 1000);
    }

    /** Size in memory, by 1024 as makers of memory count. */
    public static String memory(long bytes) {
        return of(bytes, 1024);
    }

    private static String of(long bytes, int base) {
        if (bytes == 1) {
            return "1 byte";
        }
        double size = bytes;
        int unit = 0;
        while (Math.abs(size) >= base - 0.5 && unit < UNITS.length - 1) {
            size /= base;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 || size >= 99.95 ? "%.0f %s" : "%.1f %s", size, UNITS[unit]);
    }
}
