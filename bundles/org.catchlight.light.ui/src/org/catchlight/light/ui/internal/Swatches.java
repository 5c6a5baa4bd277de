package org.catchlight.light.ui.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.catchlight.image.Srgb;
import org.catchlight.light.Gels;
import org.catchlight.light.LightColour;
import org.catchlight.light.Vec3;
import org.catchlight.shot.Light;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Discs in the colours of lights, gel included; each colour is made once. */
final class Swatches {
    private static final int SIZE = 14;
    private static final int MOST = 64;

    private final Control owner;
    private final Map<RGB, Image> images = new LinkedHashMap<>();

    Swatches(Control owner) {
        this.owner = owner;
        owner.addListener(SWT.Dispose, event -> images.values().forEach(Image::dispose));
    }

    /** The swatch of a light. */
    Image of(Light light) {
        RGB rgb = rgb(light);
        Image known = images.get(rgb);
        if (known == null) {
            if (images.size() >= MOST) {
                return images.values().iterator().next(); // More colours than anyone can tell apart in a list; no handles without end.
            }
            known = paint(rgb);
            images.put(rgb, known);
        }
        return known;
    }

    /** Colour of a light as bright as a screen can show it. */
    static RGB rgb(Light light) {
        Vec3 linear = Gels.byName(light.getGel()).map(gel -> gel.filter(light.getKelvin())).orElseGet(() -> LightColour.ofKelvin(light.getKelvin()));
        double most = Math.max(1e-6, Math.max(linear.x(), Math.max(linear.y(), linear.z())));
        return new RGB(channel(linear.x() / most), channel(linear.y() / most), channel(linear.z() / most));
    }

    private static int channel(double linear) {
        return (int) Math.round(255 * Srgb.encode((float) Math.clamp(linear, 0.0, 1.0)));
    }

    private Image paint(RGB rgb) {
        ImageData clear = new ImageData(SIZE, SIZE, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        clear.alphaData = new byte[SIZE * SIZE];
        for (int i = 0; i < SIZE * SIZE; i++) {
            double edge = (SIZE - 2) / 2.0 - Math.hypot(i % SIZE + 0.5 - SIZE / 2.0, i / SIZE + 0.5 - SIZE / 2.0);
            clear.alphaData[i] = (byte) (int) (255 * Math.clamp(edge + 0.5, 0, 1));
            clear.setPixel(i % SIZE, i / SIZE, rgb.red << 16 | rgb.green << 8 | rgb.blue);
        }
        return new Image(owner.getDisplay(), clear);
    }
}
