package org.catchlight.standin.internal.head;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.SetSpace;
import org.catchlight.light.Vec3;

/** Which points of a face seen from the front a point light reaches, on a grid of 1 mm; and how the lit parts hang together. */
final class ShadowMask {
    static final double CELL = 0.001;
    private static final double LEFT = -0.066;
    private static final double TOP = 0.045;
    private static final int WIDTH = 133;
    private static final int HEIGHT = 158;

    private final boolean[] lit = new boolean[WIDTH * HEIGHT];
    private final boolean[] skin = new boolean[WIDTH * HEIGHT];

    /** Azimuth and elevation relative to the face in degrees, distance from the subject point in metres. */
    ShadowMask(FaceGeometry face, double azimuth, double elevation, double distance) {
        Vec3 light = SetSpace.SUBJECT_IN_HEAD.plus(SetSpace.direction(azimuth, elevation).times(distance));
        IntStream.range(0, HEIGHT).parallel().forEach(j -> {
            for (int i = 0; i < WIDTH; i++) {
                double z = face.frontDepth(x(i), y(j));
                if (!Double.isNaN(z) && z > 0.02) {
                    skin[j * WIDTH + i] = true;
                    lit[j * WIDTH + i] = reaches(face, new Vec3(x(i), y(j), z), light);
                }
            }
        });
    }

    private static double x(int i) {
        return LEFT + i * CELL;
    }

    private static double y(int j) {
        return TOP - j * CELL;
    }

    private static int index(double x, double y) {
        return (int) Math.round((TOP - y) / CELL) * WIDTH + (int) Math.round((x - LEFT) / CELL);
    }

    private static boolean reaches(FaceGeometry face, Vec3 point, Vec3 light) {
        Vec3 normal = gradient(face, point);
        Vec3 way = light.minus(point);
        double length = way.length();
        way = way.times(1 / length);
        if (normal.dot(way) <= 0) {
            return false;
        }
        Vec3 from = point.plus(normal.times(0.0009));
        double t = 0.0008;
        while (t < Math.min(length, 0.3)) {
            double d = face.distance(from.x() + way.x() * t, from.y() + way.y() * t, from.z() + way.z() * t);
            if (d < 0) {
                return false;
            }
            t += Math.max(d, 0.0004);
        }
        return true;
    }

    private static Vec3 gradient(FaceGeometry face, Vec3 p) {
        double e = 0.0012;
        return new Vec3(face.distance(p.x() + e, p.y(), p.z()) - face.distance(p.x() - e, p.y(), p.z()),
                face.distance(p.x(), p.y() + e, p.z()) - face.distance(p.x(), p.y() - e, p.z()),
                face.distance(p.x(), p.y(), p.z() + e) - face.distance(p.x(), p.y(), p.z() - e)).normalized();
    }

    boolean lit(double x, double y) {
        return lit[index(x, y)];
    }

    /** Share of the skin in a box that is lit. */
    double share(double fromX, double toX, double fromY, double toY) {
        int of = 0;
        int bright = 0;
        for (int n = 0; n < lit.length; n++) {
            double x = x(n % WIDTH);
            double y = y(n / WIDTH);
            if (skin[n] && x >= fromX && x <= toX && y >= fromY && y <= toY) {
                of++;
                bright += lit[n] ? 1 : 0;
            }
        }
        return bright / (double) of;
    }

    /** Share of points that are as their mirror image is. */
    double symmetry() {
        int of = 0;
        int same = 0;
        for (int n = 0; n < lit.length; n++) {
            int mirror = n / WIDTH * WIDTH + WIDTH - 1 - n % WIDTH;
            if (skin[n] && skin[mirror]) {
                of++;
                same += lit[n] == lit[mirror] ? 1 : 0;
            }
        }
        return same / (double) of;
    }

    /** A connected lit part, metres. */
    record Part(double minX, double maxX, double minY, double maxY, double area) {
        double width() {
            return maxX - minX;
        }

        double height() {
            return maxY - minY;
        }
    }

    /** The largest lit part among those that have a point in the box. */
    Part largest(double fromX, double toX, double fromY, double toY) {
        boolean[] seen = new boolean[lit.length];
        Part best = new Part(0, 0, 0, 0, 0);
        for (int n = 0; n < lit.length; n++) {
            double x = x(n % WIDTH);
            double y = y(n / WIDTH);
            if (lit[n] && !seen[n] && x >= fromX && x <= toX && y >= fromY && y <= toY) {
                Part part = flood(n, seen);
                if (part.area > best.area) {
                    best = part;
                }
            }
        }
        return best;
    }

    private Part flood(int start, boolean[] seen) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        seen[start] = true;
        int minI = WIDTH;
        int maxI = 0;
        int minJ = HEIGHT;
        int maxJ = 0;
        int count = 0;
        while (!queue.isEmpty()) {
            int n = queue.remove();
            int i = n % WIDTH;
            int j = n / WIDTH;
            count++;
            minI = Math.min(minI, i);
            maxI = Math.max(maxI, i);
            minJ = Math.min(minJ, j);
            maxJ = Math.max(maxJ, j);
            int[] next = {i > 0 ? n - 1 : n, i < WIDTH - 1 ? n + 1 : n, j > 0 ? n - WIDTH : n, j < HEIGHT - 1 ? n + WIDTH : n};
            for (int m : next) {
                if (lit[m] && !seen[m]) {
                    seen[m] = true;
                    queue.add(m);
                }
            }
        }
        return new Part(x(minI), x(maxI), y(maxJ), y(minJ), count * CELL * CELL);
    }

    BufferedImage picture() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int n = 0; n < lit.length; n++) {
            image.setRGB(n % WIDTH, n / WIDTH, lit[n] ? 0xe8e0d8 : skin[n] ? 0x503c34 : 0x202428);
        }
        return image;
    }

    /** Writes masks to look at: FILE ITEM…, items as in {@link Clay}. */
    public static void main(String[] arguments) throws IOException {
        double[][] lights = {{0, 45}, {-30, 30}, {-45, 40}, {-45, 48}, {-50, 44}, {-55, 40}, {-55, 48}, {-90, 0}};
        BufferedImage sheet = new BufferedImage(WIDTH * lights.length, HEIGHT * (arguments.length - 1), BufferedImage.TYPE_INT_RGB);
        for (int row = 1; row < arguments.length; row++) {
            FaceGeometry face = new BakedFace(Clay.shape(arguments[row]).traits(), Actions.REST);
            for (int n = 0; n < lights.length; n++) {
                ShadowMask mask = new ShadowMask(face, lights[n][0], lights[n][1], 1.35);
                sheet.getGraphics().drawImage(mask.picture(), n * WIDTH, (row - 1) * HEIGHT, null);
                System.out.printf("%s %.0f/%.0f %s%n", arguments[row], lights[n][0], lights[n][1], mask.largest(0.015, 0.05, -0.035,
                        -0.012));
            }
        }
        ImageIO.write(sheet, "png", new File(arguments[0]));
    }
}
