package org.catchlight.prompt.ui.internal.editor;

import org.catchlight.prompt.ui.internal.text.Palette;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours that suit the theme of a control.
 *
 * @param back its background
 * @param fore its foreground
 */
public record Inks(RGB back, RGB fore) {
    /** The colours of a control as it is now. */
    public static Inks of(Control control) {
        return new Inks(control.getBackground().getRGB(), control.getForeground().getRGB());
    }

    /** Whether text is lighter than its ground. */
    public boolean dark() {
        return back.red + back.green + back.blue < fore.red + fore.green + fore.blue;
    }

    /** Between background (0) and foreground (1). */
    public Color grey(double amount) {
        return new Color(mix(back.red, fore.red, amount), mix(back.green, fore.green, amount), mix(back.blue, fore.blue, amount));
    }

    /** Headings and what helps. */
    public Color quiet() {
        return grey(0.62);
    }

    /** What is written where there is nothing yet. */
    public Color hint() {
        return grey(0.45);
    }

    /** Colour of words about something. */
    public Color of(Palette.Hue hue) {
        int rgb = Palette.rgb(hue, dark());
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /** What must be mended. */
    public Color error() {
        return dark() ? new Color(232, 124, 116) : new Color(178, 42, 36);
    }

    /** What should be mended. */
    public Color warning() {
        return dark() ? new Color(222, 178, 96) : new Color(150, 98, 10);
    }

    /** What was added. */
    public Color added() {
        return of(Palette.Hue.FILM);
    }

    private static int mix(int from, int to, double amount) {
        return (int) Math.clamp(Math.round(from + (to - from) * amount), 0, 255);
    }
}
