package org.catchlight.prompt.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.ui.internal.text.BriefDocument;
import org.catchlight.prompt.ui.internal.text.LineMarks;
import org.catchlight.prompt.ui.internal.text.Mark;
import org.catchlight.prompt.ui.internal.text.PartWords;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * Gives the lines of a brief their look: headings, words in the colour of what they are about, hints where a part is empty. A line is
 * looked at when it is drawn, so that the length of the text does not matter.
 */
final class BriefPaint {
    private final ProjectionViewer viewer;
    private final BriefDocument brief;
    private final LineMarks marks;

    BriefPaint(ProjectionViewer viewer, BriefDocument brief, LineMarks marks) {
        this.viewer = viewer;
        this.brief = brief;
        this.marks = marks;
        StyledText text = viewer.getTextWidget();
        text.addLineStyleListener(this::style);
        text.addListener(SWT.Paint, this::paintHints);
    }

    private void style(LineStyleEvent event) {
        int index = viewer.widgetOffset2ModelOffset(event.lineOffset);
        if (index < 0) {
            return;
        }
        Inks inks = Inks.of(viewer.getTextWidget());
        if (index == brief.heading(brief.partAt(index))) {
            StyleRange heading = new StyleRange(event.lineOffset, event.lineText.length(), inks.quiet(), null, SWT.BOLD);
            event.styles = new StyleRange[] {heading};
            return;
        }
        List<StyleRange> styles = new ArrayList<>();
        for (Mark mark : marks.of(event.lineText)) {
            StyleRange style = new StyleRange();
            style.start = event.lineOffset + mark.start();
            style.length = mark.end() - mark.start();
            style.foreground = mark.hue() == null ? inks.quiet() : inks.of(mark.hue());
            style.fontStyle = mark.role() == Mark.Role.CHOICE ? SWT.BOLD : SWT.NORMAL;
            styles.add(style);
        }
        event.styles = styles.toArray(StyleRange[]::new);
    }

    private void paintHints(Event event) {
        StyledText text = viewer.getTextWidget();
        event.gc.setForeground(Inks.of(text).hint());
        for (BriefPart part : BriefPart.values()) {
            int offset = viewer.modelOffset2WidgetOffset(brief.start(part));
            if (offset >= 0 && brief.end(part) == brief.start(part)) {
                Point at = text.getLocationAtOffset(offset);
                if (at.y < event.y + event.height && at.y + text.getLineHeight() > event.y) {
                    event.gc.drawText(PartWords.hint(part), at.x + 2, at.y, true);
                }
            }
        }
    }
}
