package org.catchlight.models.ui.internal.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Guesses how long something still takes from how fast it went lately. Times are in seconds from any point. */
public final class Pace {
    private static final double LATELY = 8;
    private static final double TELLING_SECONDS = 1;
    private static final double TELLING_SHARE = 1e-4;

    private record Point(double time, double fraction) {
    }

    private final Deque<Point> points = new ArrayDeque<>();

    /** Notes how far it is, 0–1. */
    public synchronized void at(double time, double fraction) {
        if (points.isEmpty() || fraction > points.getLast().fraction() || time - points.getLast().time() > 0.5) {
            points.addLast(new Point(time, fraction));
        }
        while (points.size() > 2 && time - points.getFirst().time() > LATELY) {
            points.removeFirst();
        }
    }

    /** Seconds to the end, or −1 if that cannot be told yet. */
    public synchronized double left(double time) {
        if (points.isEmpty()) {
            return -1;
        }
        Point first = points.getFirst();
        Point last = points.getLast();
        double took = time - first.time();
        double done = last.fraction() - first.fraction();
        return took < TELLING_SECONDS || done < TELLING_SHARE ? -1 : (1 - last.fraction()) * took / done;
    }
}
