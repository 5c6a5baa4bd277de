package org.catchlight.light.ui.internal.designer;

import org.catchlight.image.Srgb;
import org.catchlight.light.Vec3;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The greys that suit the theme, between the background and the foreground of a control; only lights have a colour.
 *
 * @param back background
 * @param fore foreground
 */
record Inks(RGB back, RGB fore) {
    private static final double LIGHT_GROUND = 0.2;
    private static final double DARK_GROUND = -0.12;

    static Inks of(Control control) {
        return new Inks(control.getBackground().getRGB(), control.getForeground().getRGB());
    }

    /** Dark ink on white, for print and export. */
    static Inks paper() {
        return new Inks(new RGB(255, 255, 255), new RGB(20, 20, 20));
    }

    private boolean dark() {
        return sum(back) < sum(fore);
    }

    private static int sum(RGB rgb) {
        return rgb.red + rgb.green + rgb.blue;
    }

    /** Between background (0) and foreground (1). */
    Color grey(double amount) {
        return new Color(mix(back.red, fore.red, amount), mix(back.green, fore.green, amount), mix(back.blue, fore.blue, amount));
    }

    /** The ground of a set: a little darker than the window, so that light shows on it. */
    Color ground() {
        return grey(dark() ? DARK_GROUND : LIGHT_GROUND);
    }

    /** Seams between panes. */
    Color seam() {
        return grey(dark() ? -0.22 : 0.32);
    }

    /** Text and lines that matter. */
    Color strong() {
        return grey(1);
    }

    /** Text. */
    Color text() {
        return grey(dark() ? 0.78 : 0.88);
    }

    /** Text and lines that help. */
    Color quiet() {
        return grey(dark() ? 0.54 : 0.74);
    }

    /** Rulings. */
    Color faint() {
        return grey(dark() ? 0.13 : 0.36);
    }

    /** What is chosen, against any ground. */
    Color accent() {
        return dark() ? new Color(255, 255, 255) : new Color(0, 0, 0);
    }

    private static int mix(int from, int to, double amount) {
        return (int) Math.clamp(Math.round(from + (to - from) * amount), 0, 255);
    }

    /** Colour of a light for the screen: as bright as the screen can show it. */
    static Color light(Vec3 rgb) {
        double most = Math.max(1e-6, Math.max(rgb.x(), Math.max(rgb.y(), rgb.z())));
        return new Color(channel(rgb.x() / most), channel(rgb.y() / most), channel(rgb.z() / most));
    }

    private static int channel(double linear) {
        return (int) Math.round(255 * Srgb.encode((float) Math.clamp(linear, 0.0, 1.0)));
    }
}
