package org.catchlight.models.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.models.ui.internal.text.ReportLine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** What is to say of a model, as text that can be selected and copied. */
public final class ReportText {
    private static final int FACT_CHARACTERS = 20;

    private final StyledText text;
    private List<ReportLine> lines = List.of();
    private Color ground;

    /** Fills its parent's place. */
    public ReportText(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(12, 8, 12, 8);
        text.setLineSpacing(2);
        text.setCaret(null);
        text.setAlwaysShowScrollBars(false);
        GC gc = new GC(text);
        int fact = (int) (gc.getFontMetrics().getAverageCharacterWidth() * FACT_CHARACTERS);
        gc.dispose();
        text.setTabStops(new int[] {fact});
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        text.addListener(SWT.Paint, event -> followTheme());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'a' && (event.stateMask & SWT.MOD1) != 0) {
                text.selectAll();
            }
        });
    }

    /** The control to lay out. */
    public StyledText control() {
        return text;
    }

    /** Shows these lines, from the top if they are others than before. */
    public void show(List<ReportLine> now) {
        if (!now.equals(lines) && !text.isDisposed()) {
            lines = List.copyOf(now);
            fill();
            text.setTopPixel(0);
        }
    }

    private void followTheme() {
        if (!text.getBackground().equals(ground)) {
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && !text.getBackground().equals(ground)) {
                    fill();
                }
            });
        }
    }

    private void fill() {
        ground = text.getBackground();
        StringBuilder words = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (ReportLine line : lines) {
            int start = words.length();
            words.append(words.isEmpty() ? "" : "\n").append(line.text());
            style(styles, line, start == 0 ? 0 : start + 1);
        }
        text.setText(words.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        int indent = (int) (text.getTabStops()[0] * 0.15);
        for (int i = 0; i < lines.size(); i++) {
            switch (lines.get(i).kind()) {
                case FACT -> text.setLineWrapIndent(i, 1, text.getTabStops()[0]);
                case FINDING -> text.setLineWrapIndent(i, 1, indent);
                case QUIET -> {
                    text.setLineIndent(i, 1, indent);
                    text.setLineWrapIndent(i, 1, indent);
                }
                case TITLE, GAP -> { }
            }
        }
    }

    private void style(List<StyleRange> styles, ReportLine line, int start) {
        switch (line.kind()) {
            case TITLE -> styles.add(range(start, line.text().length(), SWT.BOLD, null));
            case FACT -> styles.add(range(start, line.text().indexOf('\t'), SWT.NORMAL, quiet()));
            case QUIET -> styles.add(range(start, line.text().length(), SWT.NORMAL, quiet()));
            case FINDING, GAP -> { }
        }
    }

    private static StyleRange range(int start, int length, int font, Color colour) {
        StyleRange range = new StyleRange(start, length, colour, null);
        range.fontStyle = font;
        return range;
    }

    /** Between the colours of text and ground, so that it suits every theme. */
    private Color quiet() {
        RGB fore = text.getForeground().getRGB();
        RGB back = text.getBackground().getRGB();
        return new Color((fore.red * 2 + back.red) / 3, (fore.green * 2 + back.green) / 3, (fore.blue * 2 + back.blue) / 3);
    }
}
