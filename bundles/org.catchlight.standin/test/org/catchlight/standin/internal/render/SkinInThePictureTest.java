package org.catchlight.standin.internal.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.catchlight.image.AttachmentKey;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Part;
import org.catchlight.light.FaceGeometry.Landmarks;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Shot;
import org.catchlight.shot.SkinTone;
import org.catchlight.shot.preset.Presets;
import org.catchlight.standin.internal.head.HeadShape;
import org.catchlight.standin.internal.head.LandmarkFinder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/**
 * The classes of skin's tone measured where they are seen: on a cheek of a portrait under one frontal light, white balanced for it. The
 * light on the cheek is that which makes very light skin of its reflectance; the other five are measured by it.
 */
class SkinInThePictureTest {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 320;
    /** Half the side of the patch on the cheek, cm. */
    private static final double PATCH = 0.7;
    /** Least typology angle of each tone from light to dark, degrees. */
    private static final double[] LEAST = {55, 41, 28, 10, -30, -90};

    private final StandInRenderer renderer = new StandInRenderer(1);
    private final HeadScenes heads = new HeadScenes(1);

    @Test
    void renderedCheeksAreInTheirClassesAndDarkerSkinShinesMore() {
        Map<SkinTone, Frame> pictures = new EnumMap<>(SkinTone.class);
        List<int[]> cheek = List.of();
        for (SkinTone tone : SkinTone.values()) {
            Shot shot = Presets.create("butterfly");
            shot.getStandIn().setSkinTone(tone);
            pictures.put(tone, renderer.render(Shots.frame(WIDTH, HEIGHT), shot, 0, new NullProgressMonitor(), (picture, transfer) -> {
            }));
            cheek = cheek.isEmpty() ? cheek(shot, pictures.get(tone)) : cheek;
        }
        assertTrue(cheek.size() > 50, "the cheek has " + cheek.size() + " pixels");
        Frame lightest = pictures.get(SkinTone.VERY_LIGHT);
        double[] seen = median(lightest.picture(), cheek);
        double[] reflected = median(lightest.attachment(AttachmentKey.ALBEDO).orElseThrow(), cheek);
        double[] light = new double[3];
        for (int k = 0; k < 3; k++) {
            light[k] = seen[k] / reflected[k];
        }
        assertEquals(1, light[0] / light[1], 0.12, "light on the cheek, red to green");
        assertEquals(1, light[2] / light[1], 0.12, "light on the cheek, blue to green");
        double most = 90;
        double shine = 0;
        for (SkinTone tone : SkinTone.values()) {
            double[] skin = median(pictures.get(tone).picture(), cheek);
            for (int k = 0; k < 3; k++) {
                skin[k] /= light[k];
            }
            double angle = SkinPigment.typologyAngle(skin);
            double least = LEAST[tone.ordinal()];
            assertTrue(angle < most && angle > least, tone + " measures " + angle + "°");
            most = least;
            double brighter = shine(pictures.get(tone), skin, light);
            assertTrue(brighter > shine, "highlights of " + tone + " are " + brighter + " times its cheek, of the lighter tone " + shine);
            shine = brighter;
        }
    }

    /** Pixels of skin round the middle of the cheek: between the nose's wing and the cheekbone. */
    private List<int[]> cheek(Shot shot, Frame frame) {
        HeadScene scene = heads.of(shot.getStandIn(), new NullProgressMonitor());
        ViewCamera camera = RenderScene.of(shot, scene, WIDTH, HEIGHT).camera();
        HeadShape shape = scene.head().shape();
        Landmarks marks = new LandmarkFinder(shape).find();
        double x = 100 * (0.5 * Math.abs(marks.alare().x()) + 0.5 * Math.abs(marks.zygion().x()));
        double y = 100 * marks.alare().y();
        Vec3 from = new Vec3(x, y, shape.frontZ(x, y)).minus(camera.position());
        double depth = from.dot(camera.forward());
        double half = PATCH / camera.footprint(depth);
        double column = WIDTH / 2.0 + from.dot(camera.right()) / camera.footprint(depth);
        double row = HEIGHT / 2.0 - from.dot(camera.up()) / camera.footprint(depth);
        FloatImage parts = frame.attachment(AttachmentKey.PARTS).orElseThrow();
        List<int[]> pixels = new ArrayList<>();
        for (int b = (int) Math.ceil(row - half); b < row + half; b++) {
            for (int a = (int) Math.ceil(column - half); a < column + half; a++) {
                if (Math.round(parts.get(a, b, 0)) == Part.SKIN.ordinal()) {
                    pixels.add(new int[] {a, b});
                }
            }
        }
        return pixels;
    }

    private static double[] median(FloatImage picture, List<int[]> pixels) {
        double[] result = new double[3];
        for (int k = 0; k < 3; k++) {
            int channel = k;
            double[] values = pixels.stream().mapToDouble(at -> picture.get(at[0], at[1], channel)).sorted().toArray();
            result[k] = values[values.length / 2];
        }
        return result;
    }

    /** How much brighter the brightest hundredth of the skin is than skin of the cheek's reflectance in the cheek's light. */
    private static double shine(Frame frame, double[] skin, double[] light) {
        FloatImage parts = frame.attachment(AttachmentKey.PARTS).orElseThrow();
        double[] bright = new double[WIDTH * HEIGHT];
        int count = 0;
        for (int p = 0; p < WIDTH * HEIGHT; p++) {
            if (Math.round(parts.get(p % WIDTH, p / WIDTH, 0)) == Part.SKIN.ordinal()) {
                bright[count++] = frame.picture().get(p % WIDTH, p / WIDTH, 1);
            }
        }
        Arrays.sort(bright, 0, count);
        return bright[count * 99 / 100] / (skin[1] * light[1]);
    }
}
