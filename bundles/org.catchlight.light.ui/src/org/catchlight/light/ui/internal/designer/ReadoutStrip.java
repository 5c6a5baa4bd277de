package org.catchlight.light.ui.internal.designer;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.light.Fix;
import org.catchlight.light.LightReport;
import org.catchlight.light.LightWarning;
import org.catchlight.light.ui.internal.LightTitle;
import org.catchlight.light.ui.internal.live.FrameStep;
import org.catchlight.light.ui.internal.live.Judgement;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/**
 * What the light does, in three lines of fixed height, so that nothing moves while a light is dragged: the pattern, its numbers, and the
 * reason, or a warning with mends to click.
 */
final class ReadoutStrip {
    private static final long SAID_NANOS = 3_000_000_000L;

    private final Designer designer;
    private final Composite box;
    private final CLabel pattern;
    private final CLabel numbers;
    private final CLabel words;
    private final Link mend;
    private final Link next;
    private final Button aim;
    private final ToolBarManager tools;
    private List<LightWarning> warnings = List.of();
    private LightReport report;
    private String trouble = "";
    private String said = "";
    private long saidAt;
    private int shown;

    ReadoutStrip(Composite parent, Designer designer) {
        this.designer = designer;
        box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginBottom = 2;
        layout.marginWidth = 8;
        layout.marginHeight = 4;
        layout.verticalSpacing = 0;
        layout.horizontalSpacing = 6;
        box.setLayout(layout);
        pattern = label(box, "lighting:pattern", "CatchlightPlain");
        pattern.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        pattern.setLayoutData(wide());
        aim = new Button(box, SWT.PUSH);
        aim.setText("Aim for ▾");
        aim.setToolTipText("Move the key to a pattern, or set the fill to a ratio in stops");
        aim.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        tools = new ToolBarManager(SWT.FLAT);
        tools.createControl(box).setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        numbers = label(box, "lighting:numbers", "CatchlightPlain");
        GridData line = wide();
        line.horizontalSpan = 3;
        numbers.setLayoutData(line);
        numbers.addListener(SWT.Resize, event -> showNumbers());
        numbers.addListener(SWT.MouseEnter, event -> explainNumbers());
        Composite third = new Composite(box, SWT.NONE);
        GridLayout row = new GridLayout(3, false);
        row.marginWidth = 0;
        row.marginHeight = 0;
        third.setLayout(row);
        GridData across = wide();
        across.horizontalSpan = 3;
        third.setLayoutData(across);
        words = label(third, "lighting:words", "CatchlightPlain");
        words.setLayoutData(wide());
        mend = new Link(third, SWT.NONE);
        mend.setData("org.catchlight.widget", "lighting:fix");
        mend.addListener(SWT.Selection, event -> mend(event.text));
        next = new Link(third, SWT.NONE);
        next.setToolTipText("The next warning");
        next.addListener(SWT.Selection, event -> {
            shown = warnings.isEmpty() ? 0 : (shown + 1) % warnings.size();
            said = "";
            showWords();
        });
    }

    /** The bar for buttons, at the right of the first line. */
    ToolBarManager tools() {
        return tools;
    }

    private static CLabel label(Composite parent, String name, String style) {
        CLabel label = new CLabel(parent, SWT.NONE) {
            @Override
            protected String shortenText(GC gc, String text, int width) {
                return cut(gc, text, width);
            }
        };
        label.setMargins(0, 2, 0, 2);
        label.setData("org.catchlight.widget", name);
        label.setData("org.eclipse.e4.ui.css.CssClassName", style);
        // Only what is cut needs to be said again; else a tooltip would but cover the lines below.
        label.addListener(SWT.MouseEnter, event -> label.setToolTipText(isCut(label) ? label.getText() : null));
        return label;
    }

    private static boolean isCut(CLabel label) {
        return label.getText() != null && label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > label.getSize().x;
    }

    /** As much of a sentence as there is room for, from its beginning; the toolkit would take out its middle. */
    private static String cut(GC gc, String text, int width) {
        int least = 0;
        int most = text.length();
        while (least < most) {
            int middle = (least + most + 1) / 2;
            boolean fits = gc.textExtent(text.substring(0, middle) + "…", SWT.DRAW_MNEMONIC).x <= width;
            least = fits ? middle : least;
            most = fits ? most : middle - 1;
        }
        return text.substring(0, least).strip() + "…";
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 60;
        return data;
    }

    Control control() {
        return box;
    }

    /** The button that offers what can be aimed for. */
    Button aimButton() {
        return aim;
    }

    /** The present report, or null. */
    LightReport report() {
        return report;
    }

    void show(Judgement judgement) {
        if (box.isDisposed()) {
            return;
        }
        try (FrameStep step = FrameStep.begin("readout")) {
            update(judgement);
        }
    }

    private void update(Judgement judgement) {
        said = System.nanoTime() - saidAt > SAID_NANOS ? "" : said;
        report = judgement.report();
        warnings = report == null ? List.of() : report.findings();
        shown = Math.clamp(shown, 0, Math.max(0, warnings.size() - 1));
        set(pattern, report == null ? "" : LightTitle.of(report));
        trouble = judgement.trouble();
        showNumbers();
        showWords();
    }

    /** Says what came of a wish, until the light is judged again. */
    void say(String text) {
        said = text;
        saidAt = System.nanoTime();
        showWords();
    }

    /** As much of the numbers as there is room for; the tooltip has them all. */
    private void showNumbers() {
        if (report == null) {
            set(numbers, trouble);
            return;
        }
        String full = numbers(report, "   ·   ", true);
        String text = full;
        for (String shorter : List.of(numbers(report, " · ", true), numbers(report, " · ", false))) {
            text = width(text) > numbers.getSize().x ? shorter : text;
        }
        set(numbers, text);
    }

    private void explainNumbers() {
        numbers.setToolTipText(report == null ? trouble : numbers(report, "   ·   ", true)
                + "\nRatio in stops by source, each light read with the others off; EV at ISO 100; f-number for the "
                + "camera's shutter and ISO; where the key is, seen from the camera; its colour in kelvin");
    }

    private int width(String text) {
        GC gc = new GC(numbers);
        try {
            return gc.textExtent(text).x + 4;
        } finally {
            gc.dispose();
        }
    }

    private static String numbers(LightReport report, String between, boolean full) {
        List<String> parts = new ArrayList<>();
        if (Double.isFinite(report.ratioStops())) {
            parts.add(String.format(full ? "%.1f stops key to fill" : "%.1f stops", report.ratioStops()).replace('-', '−'));
        }
        if (Double.isFinite(report.ev100())) {
            parts.add(String.format("EV %.1f", report.ev100()));
            parts.add(String.format("f/%.1f", report.suggestedFNumber()).replace(".0", ""));
        }
        report.key().ifPresent(key -> parts.add(full ? "key " + key.brief() : key.brief()));
        return String.join(between, parts);
    }

    private void showWords() {
        if (!said.isEmpty()) {
            set(words, said);
            links("", "");
            return;
        }
        if (warnings.isEmpty()) {
            set(words, report == null ? "" : report.reason());
            links("", "");
            return;
        }
        LightWarning warning = warnings.get(shown);
        set(words, "⚠ " + warning.text());
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < Math.min(2, warning.fixes().size()); i++) {
            String label = warning.fixes().get(i).label().replace("&", "&&");
            links.append(links.isEmpty() ? "" : "  ").append("<a href=\"").append(i).append("\">").append(label).append("</a>");
        }
        mend.setToolTipText(warning.fixes().isEmpty() ? "" : "Mends it with one click; can be undone");
        links(links.toString(), warnings.size() > 1 ? "<a>" + (shown + 1) + " of " + warnings.size() + " ›</a>" : "");
    }

    /** Only their widths change the layout, and while a light is dragged they seldom change. */
    private void links(String mends, String more) {
        if (!mends.equals(mend.getText()) || !more.equals(next.getText())) {
            mend.setText(mends);
            next.setText(more);
            mend.getParent().layout(true, true);
        }
    }

    private static void set(CLabel label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
    }

    private void mend(String which) {
        List<Fix> fixes = warnings.isEmpty() ? List.of() : warnings.get(shown).fixes();
        int index = which.matches("\\d+") ? Integer.parseInt(which) : 0;
        if (index < fixes.size()) {
            Fix fix = fixes.get(index);
            designer.change(fix.label(), null, fix::apply);
        }
    }
}
