package org.catchlight.standin.internal.head;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.catchlight.light.Vec3;
import org.catchlight.shot.HairStyle;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Looks at a head as grey clay under one hard light: for judging shape by eye, and for the shadow mask that tests measure. Lengths in
 * centimetres, angles in degrees, the camera on the horizon of the face.
 */
final class Clay {
    private static final double CAMERA = 170;
    private static final double AIM_Y = -1.5;
    private static final double AIM_Z = 3;

    private final HeadShape shape;
    private final boolean dressed;
    private final DistanceGrid near;
    private final DistanceGrid far;
    private final List<Strand> strands = new ArrayList<>();
    private double cover = 32;

    Clay(HeadShape shape, boolean dressed) {
        this.shape = shape;
        this.dressed = dressed;
        near = new DistanceGrid(this::field, new DistanceGrid.Box(-9.4, -15, -11.4, 9.4, 13.4, 13), 0.15, 0.4, new NullProgressMonitor());
        far = new DistanceGrid(this::field, new DistanceGrid.Box(-27, -44, -17, 27, 17, 17), 0.6, 1.5, new NullProgressMonitor());
        if (dressed) {
            new HairGrower(shape, 5).grow(strands, new NullProgressMonitor());
        }
        for (int side = -1; side <= 1; side += 2) {
            new BrowGrower(shape, side).grow(side, strands);
            new LashGrower(shape, side).grow(side, strands);
        }
    }

    /** Height of the picture at the subject, cm. */
    Clay cover(double height) {
        cover = height;
        return this;
    }

    private double field(double x, double y, double z) {
        double d = shape.skin(x, y, z);
        return dressed ? Math.min(d, Math.min(shape.hair(x, y, z), shape.cloth(x, y, z))) : d;
    }

    private double exact(double x, double y, double z) {
        return Math.min(field(x, y, z), eyes(x, y, z));
    }

    private double eyes(double x, double y, double z) {
        double ax = Math.abs(x) - shape.eyeX();
        double az = z - shape.eyeZ();
        return Math.min(Sdf.sphere(ax, y, az, EyelidShape.GLOBE), Sdf.sphere(ax, y, az - EyelidShape.CORNEA_OFFSET, EyelidShape.CORNEA));
    }

    private double quick(double x, double y, double z) {
        float fx = (float) x;
        float fy = (float) y;
        float fz = (float) z;
        double d = near.contains(fx, fy, fz) ? near.at(fx, fy, fz) : far.contains(fx, fy, fz) ? far.at(fx, fy, fz) : 2;
        return Math.min(d, eyes(x, y, z));
    }

    /** Whether a ray from a point gets to the light at a face azimuth and elevation, started off the surface by {@code offset}. */
    boolean lit(double x, double y, double z, Vec3 normal, Vec3 light) {
        if (normal.dot(light) <= 0) {
            return false;
        }
        double t = 0.12;
        double ox = x + normal.x() * 0.06;
        double oy = y + normal.y() * 0.06;
        double oz = z + normal.z() * 0.06;
        while (t < 30) {
            double d = quick(ox + light.x() * t, oy + light.y() * t, oz + light.z() * t);
            if (d < 0.01) {
                return false;
            }
            t += Math.max(d * 0.9, 0.04);
        }
        return true;
    }

    Vec3 normal(double x, double y, double z) {
        double e = 0.015;
        double a = exact(x + e, y - e, z - e);
        double b = exact(x - e, y - e, z + e);
        double c = exact(x - e, y + e, z - e);
        double d = exact(x + e, y + e, z + e);
        return new Vec3(a - b - c + d, -a - b + c + d, -a + b - c + d).normalized();
    }

    /** One view. */
    BufferedImage view(int width, int height, double azimuth, double elevation, Vec3 light) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        float[] depth = new float[width * height];
        double a = Math.toRadians(azimuth);
        double e = Math.toRadians(elevation);
        Vec3 back = new Vec3(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
        Vec3 right = new Vec3(Math.cos(a), 0, -Math.sin(a));
        Vec3 up = back.cross(right);
        Vec3 eye = new Vec3(0, AIM_Y, AIM_Z).plus(back.times(CAMERA));
        double pitch = cover / height / CAMERA;
        IntStream.range(0, height).parallel().forEach(j -> {
            for (int i = 0; i < width; i++) {
                Vec3 across = right.times((i + 0.5 - width / 2.0) * pitch);
                Vec3 d = across.plus(up.times((height / 2.0 - j - 0.5) * pitch)).minus(back).normalized();
                image.setRGB(i, j, grey(eye, d, light, depth, j * width + i));
            }
        });
        strands(image, depth, eye, right, up, back, pitch, light);
        return image;
    }

    private void strands(BufferedImage image, float[] depth, Vec3 eye, Vec3 right, Vec3 up, Vec3 back, double pitch, Vec3 light) {
        int width = image.getWidth();
        SplittableRandom random = new SplittableRandom(1);
        for (Strand strand : strands) {
            float[] p = strand.points();
            for (int s = 0; s < strand.segments(); s++) {
                Vec3 a = new Vec3(p[s * 3], p[s * 3 + 1], p[s * 3 + 2]);
                Vec3 b = new Vec3(p[s * 3 + 3], p[s * 3 + 4], p[s * 3 + 5]);
                Vec3 along = b.minus(a).normalized();
                double tl = along.dot(light);
                double th = along.dot(light.plus(back).normalized());
                double shade = 0.10 * Math.sqrt(1 - tl * tl) + 0.22 * Math.pow(Math.sqrt(Math.max(0, 1 - th * th)), 40);
                boolean scalp = strand.kind() == Strand.Kind.SCALP;
                double v = Math.pow((scalp ? shade * strand.tint() + 0.012 : 0.02), 1 / 2.2);
                int grey = (int) (255 * Math.min(1, v)) * 0x10101;
                int steps = (int) Math.ceil(b.minus(a).length() / pitch / CAMERA) + 1;
                for (int k = 0; k < steps; k++) {
                    Vec3 q = a.plus(b.minus(a).times((k + 0.5) / steps)).minus(eye);
                    double far = -q.dot(back);
                    int i = (int) Math.floor(width / 2.0 + q.dot(right) / far / pitch);
                    int j = (int) Math.floor(image.getHeight() / 2.0 - q.dot(up) / far / pitch);
                    double wide = (strand.rootWidth() + strand.tipWidth()) / 2 / far / pitch;
                    if (i >= 0 && j >= 0 && i < width && j < image.getHeight() && q.length() - 0.02 < depth[j * width + i]
                            && random.nextDouble() < wide * 1.3) {
                        depth[j * width + i] = (float) q.length();
                        image.setRGB(i, j, grey);
                    }
                }
            }
        }
    }

    private int grey(Vec3 eye, Vec3 d, Vec3 light, float[] depth, int pixel) {
        depth[pixel] = 1e9f;
        double t = CAMERA - 40;
        for (int k = 0; k < 160 && t < CAMERA + 40; k++) {
            double q = quick(eye.x() + d.x() * t, eye.y() + d.y() * t, eye.z() + d.z() * t);
            if (q < 0.01) {
                for (int n = 0; n < 3; n++) {
                    t += exact(eye.x() + d.x() * t, eye.y() + d.y() * t, eye.z() + d.z() * t) * 0.9;
                }
                depth[pixel] = (float) t;
                return shade(eye.plus(d.times(t)), light);
            }
            t += Math.max(q * 0.88, 0.006);
        }
        return 0x30343a;
    }

    private int shade(Vec3 p, Vec3 light) {
        Vec3 n = normal(p.x(), p.y(), p.z());
        double occlusion = 1;
        for (double s = 0.3; s < 3; s *= 2) {
            occlusion -= 0.35 / s * 0.3 * Math.max(0, s - quick(p.x() + n.x() * s, p.y() + n.y() * s, p.z() + n.z() * s));
        }
        double key = lit(p.x(), p.y(), p.z(), n, light) ? n.dot(light) : 0;
        double fill = 0.16 * (0.7 + 0.3 * n.y()) + 0.08 * Math.max(0, n.z());
        double albedo = albedo(p);
        double v = Math.pow(Math.min(1, albedo * (0.95 * key + fill * Math.max(0.1, occlusion))), 1 / 2.2);
        int g = (int) (255 * v);
        return g << 16 | g << 8 | g;
    }

    private double albedo(Vec3 p) {
        double skin = shape.skin(p.x(), p.y(), p.z());
        if (eyes(p.x(), p.y(), p.z()) < skin - 0.002) {
            double r = Math.hypot(Math.abs(p.x()) - shape.eyeX(), p.y());
            return p.z() < shape.eyeZ() ? 0.5 : r < 0.2 ? 0.03 : r < EyelidShape.LIMBUS ? 0.22 : 0.75;
        }
        if (dressed && Math.min(shape.hair(p.x(), p.y(), p.z()), shape.cloth(p.x(), p.y(), p.z())) < skin) {
            return 0.12;
        }
        double ax = Math.abs(shape.wx(p.x(), p.y(), p.z()));
        double y = shape.wy(p.x(), p.y(), p.z());
        boolean lip = p.z() > 7 && y < shape.lipTop(ax) && y > shape.lipBot(ax) && ax < 2.5 * shape.mouthWidth();
        double brow = p.z() > 5 ? shape.brow(ax, y) : 0;
        return (lip ? 0.42 : 0.6) * (1 - 0.7 * brow);
    }

    static Vec3 light(double azimuth, double elevation) {
        double a = Math.toRadians(azimuth);
        double e = Math.toRadians(elevation);
        return new Vec3(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
    }

    /**
     * Writes views of heads: FILE WIDTH MODE ITEM…; an item is {@code seed:12}, {@code mean} or {@code noseWidth=1.5}; MODE views or
     * light.
     */
    public static void main(String[] arguments) throws IOException {
        int width = Integer.parseInt(arguments[1]);
        int height = width * 5 / 4;
        String mode = arguments[2];
        BufferedImage sheet = null;
        for (int row = 0; row < arguments.length - 3; row++) {
            long start = System.nanoTime();
            Clay clay = new Clay(shape(arguments[row + 3]), mode.contains("d"));
            if (mode.contains("z")) {
                clay.cover(17);
            }
            double[][] views = mode.startsWith("l") ? new double[][] {{0, 0, 0, 45}, {0, 0, -30, 30}, {0, 0, -48, 43}, {0, 0, -55, 45},
                    {0, 0, -90, 0}}
                : mode.startsWith("f") ? new double[][] {{0, 0, -35, 35}}
                : mode.startsWith("t") ? new double[][] {{0, 0, -35, 35}, {40, 0, -10, 40}, {90, 0, 60, 40}}
                    : new double[][] {{0, 0, -35, 35}, {40, 0, -10, 40}, {90, 0, 60, 40}, {25, -25, 0, 50}};
            if (sheet == null) {
                sheet = new BufferedImage(width * views.length, height * (arguments.length - 3), BufferedImage.TYPE_INT_RGB);
            }
            for (int i = 0; i < views.length; i++) {
                double[] v = views[i];
                sheet.getGraphics().drawImage(clay.view(width, height, v[0], v[1], light(v[2], v[3])), i * width, row * height, null);
            }
            System.out.printf("%s %.1f s%n", arguments[row + 3], (System.nanoTime() - start) / 1e9);
        }
        ImageIO.write(sheet, "png", new File(arguments[0]));
    }

    static HeadShape shape(String item) {
        Traits traits = Traits.average();
        HairStyle style = HairStyle.SHORT;
        double yaw = 0;
        double pitch = 0;
        double roll = 0;
        for (String part : item.split(",")) {
            String[] pair = part.split("[:=]");
            if (pair[0].equals("seed")) {
                traits = Traits.seeded(Long.parseLong(pair[1]), 34);
            }
            if (pair[0].equals("hair")) {
                style = HairStyle.get(pair[1]);
            }
            if (pair[0].equals("yaw")) {
                yaw = Double.parseDouble(pair[1]);
            }
            if (pair[0].equals("pitch")) {
                pitch = Double.parseDouble(pair[1]);
            }
            if (pair[0].equals("roll")) {
                roll = Double.parseDouble(pair[1]);
            }
            for (HeadTrait trait : HeadTrait.values()) {
                if (trait.key().equals(pair[0])) {
                    traits = traits.with(trait, Double.parseDouble(pair[1]));
                }
            }
        }
        return new HeadShape(traits, style, yaw, pitch, roll);
    }
}
