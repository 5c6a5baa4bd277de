package org.catchlight.standin.internal.render;

import java.util.List;
import org.catchlight.image.AttachmentKey;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Part;
import org.catchlight.light.Vec3;

/** Depth, normals, reflectance, shading and parts of a picture, without the blur of the lens. */
final class Passes {
    private final FloatImage depth;
    private final FloatImage normal;
    private final FloatImage albedo;
    private final FloatImage shading;
    private final FloatImage parts;

    Passes(int width, int height) {
        depth = FloatImage.create(width, height, 1);
        normal = FloatImage.create(width, height, 3);
        albedo = FloatImage.create(width, height, 3);
        shading = FloatImage.create(width, height, 3);
        parts = FloatImage.create(width, height, 1);
    }

    /** The frame with all passes attached. */
    Frame attach(Frame frame) {
        return frame.with(AttachmentKey.DEPTH, depth).with(AttachmentKey.NORMAL, normal).with(AttachmentKey.ALBEDO, albedo)
                .with(AttachmentKey.SHADING, shading).with(AttachmentKey.PARTS, parts);
    }

    /** Fills the picture's rows {@code from} to {@code to} out of a band. */
    void fill(SurfaceBuffer surface, PixelSurface pixels, List<LayerSum.Weighted> layers, LayerSum sum, RenderScene scene, int from,
            int to) {
        int width = surface.width;
        Line line = new Line(width);
        for (int row = from; row < to; row++) {
            int local = row - surface.firstRow;
            line.clear();
            for (int i = surface.rowStart[local]; i < surface.rowStart[local + 1]; i++) {
                line.add(surface, i, surface.pixel[i] - local * width, scene.camera());
            }
            line.shade(local * width, pixels, layers, sum);
            line.finish();
            depth.writeRow(0, row, width, line.depth);
            normal.writeRow(0, row, width, line.normal);
            albedo.writeRow(0, row, width, line.albedo);
            shading.writeRow(0, row, width, line.shading);
            parts.writeRow(0, row, width, line.part);
        }
    }

    private static final class Line {
        final int width;
        final float[] depth;
        final float[] normal;
        final float[] albedo;
        final float[] shading;
        final float[] part;
        final float[] shares;

        Line(int width) {
            this.width = width;
            depth = new float[width];
            normal = new float[width * 3];
            albedo = new float[width * 3];
            shading = new float[width * 3];
            part = new float[width];
            shares = new float[width * Part.values().length];
        }

        void clear() {
            for (float[] plane : List.of(depth, normal, albedo, shading, part, shares)) {
                java.util.Arrays.fill(plane, 0);
            }
        }

        void add(SurfaceBuffer s, int i, int x, ViewCamera camera) {
            float share = s.share[i];
            depth[x] += share * (float) (camera.depth(s.x[i], s.y[i], s.z[i]) / 100);
            Vec3 n = new Vec3(s.nx[i], s.ny[i], s.nz[i]);
            normal[x * 3] += share * (float) n.dot(camera.right());
            normal[x * 3 + 1] += share * (float) n.dot(camera.up());
            normal[x * 3 + 2] -= share * (float) n.dot(camera.forward());
            albedo[x * 3] += share * s.red[i];
            albedo[x * 3 + 1] += share * s.green[i];
            albedo[x * 3 + 2] += share * s.blue[i];
            shares[x * Part.values().length + s.part[i]] += share;
        }

        void shade(int offset, PixelSurface pixels, List<LayerSum.Weighted> layers, LayerSum sum) {
            for (int x = 0; x < width; x++) {
                int p = offset + x;
                for (int k = 0; k < 3; k++) {
                    double light = pixels.skinShare[p] > 0 ? sum.skin[p * 3 + k] : 0;
                    for (LayerSum.Weighted weighted : layers) {
                        LightLayer layer = weighted.layer();
                        light += weighted.radiance()[k] * (layer.backdrop[p] + layer.other[p]);
                    }
                    shading[x * 3 + k] = (float) (light / Math.PI);
                }
            }
        }

        void finish() {
            int count = Part.values().length;
            for (int x = 0; x < width; x++) {
                int most = 0;
                for (int n = 1; n < count; n++) {
                    if (shares[x * count + n] > shares[x * count + most]) {
                        most = n;
                    }
                }
                part[x] = most;
                float a = normal[x * 3];
                float b = normal[x * 3 + 1];
                float c = normal[x * 3 + 2];
                float length = (float) Math.sqrt(a * a + b * b + c * c);
                if (length > 0) {
                    normal[x * 3] = a / length;
                    normal[x * 3 + 1] = b / length;
                    normal[x * 3 + 2] = c / length;
                }
            }
        }
    }
}
