package org.catchlight.prompt.ui.internal.assist;

import java.util.EnumMap;
import java.util.Map;
import org.catchlight.prompt.lexicon.EntryKind;
import org.catchlight.prompt.ui.internal.editor.Inks;
import org.catchlight.prompt.ui.internal.text.Palette.Hue;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** Dots in the colours of what words are about, for lists. Freed with the control they are made for. */
final class KindImages {
    private static final int SIZE = 14;

    private final Control control;
    private final Map<Hue, Image> dots = new EnumMap<>(Hue.class);
    private Image plain;
    private boolean dark;

    KindImages(Control control) {
        this.control = control;
        control.addListener(SWT.Dispose, event -> free());
    }

    Image of(EntryKind kind) {
        Inks inks = Inks.of(control);
        if (inks.dark() != dark) {
            free();
            dark = inks.dark();
        }
        Hue hue = Words.hue(kind);
        return hue == null ? snippet() : dots.computeIfAbsent(hue, wanted -> dot(inks.of(wanted)));
    }

    Image snippet() {
        plain = plain == null ? dot(Inks.of(control).hint()) : plain;
        return plain;
    }

    private Image dot(Color colour) {
        return new Image(control.getDisplay(), (GC gc, int width, int height) -> {
            gc.setAntialias(SWT.ON);
            gc.setBackground(colour);
            gc.fillOval(3, 3, SIZE - 6, SIZE - 6);
        }, SIZE, SIZE);
    }

    private void free() {
        dots.values().forEach(Image::dispose);
        dots.clear();
        if (plain != null) {
            plain.dispose();
            plain = null;
        }
    }
}
