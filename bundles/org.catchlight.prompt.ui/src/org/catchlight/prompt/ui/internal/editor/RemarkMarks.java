package org.catchlight.prompt.ui.internal.editor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.ui.internal.desk.Judgement;
import org.catchlight.prompt.ui.internal.desk.Remark;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Underlines the words that something is said about, and lights up those that are pointed at elsewhere. */
public final class RemarkMarks {
    private static final int MOST = 2000;
    private static final String POINTED = "org.catchlight.prompt.pointed";
    private static final String REMARK = "org.catchlight.prompt.remark.";

    private final BriefEditor editor;
    private final AnnotationPainter painter;
    private Map<Annotation, Position> shown = new HashMap<>();
    private Annotation pointed;

    /** Paints on an editor. */
    public RemarkMarks(BriefEditor editor) {
        this.editor = editor;
        painter = new AnnotationPainter(editor.viewer(), new KindAccess());
        painter.addDrawingStrategy("wave", new AnnotationPainter.SquigglesStrategy());
        painter.addDrawingStrategy("glow", RemarkMarks::glow);
        for (String severity : new String[] {"ERROR", "WARNING", "HINT"}) {
            painter.addAnnotationType(REMARK + severity, "wave");
        }
        painter.addAnnotationType(POINTED, "glow");
        editor.viewer().addPainter(painter);
    }

    /** Underlines what is known to be said; words that have changed meanwhile keep what they had. */
    public void show(Judgement judgement) {
        Inks inks = Inks.of(editor.viewer().getTextWidget());
        painter.setAnnotationTypeColor(REMARK + "ERROR", inks.error());
        painter.setAnnotationTypeColor(REMARK + "WARNING", inks.warning());
        painter.setAnnotationTypeColor(REMARK + "HINT", inks.quiet());
        painter.setAnnotationTypeColor(POINTED, inks.grey(1));
        Map<Annotation, Position> made = new LinkedHashMap<>();
        for (Remark remark : judgement.remarks()) {
            if (made.size() < MOST && remark.range().isPresent()) {
                Source.Words words = remark.range().get();
                if (editor.brief().words(words.part()).length() == judgement.words().getOrDefault(words.part(), "").length()) {
                    made.put(new Annotation(REMARK + remark.severity(), false, remark.message()), position(words));
                }
            }
        }
        editor.annotations().replaceAnnotations(shown.keySet().toArray(Annotation[]::new), made);
        shown = made;
    }

    /** Lights up the words that made something; none if it was not words. */
    public void point(Optional<Source> source) {
        if (pointed != null) {
            editor.annotations().removeAnnotation(pointed);
            pointed = null;
        }
        if (source.orElse(null) instanceof Source.Words words && words.end() > words.start() && words.end() <= editor.brief().words(words.part()).length()) {
            pointed = new Annotation(POINTED, false, "");
            editor.annotations().addAnnotation(pointed, position(words));
        }
    }

    private Position position(Source.Words words) {
        BriefPart part = words.part();
        int start = Math.min(editor.brief().start(part) + words.start(), editor.brief().end(part));
        int end = Math.min(editor.brief().start(part) + words.end(), editor.brief().end(part));
        return new Position(start, end - start);
    }

    /** A veil over each line of the words. */
    private static void glow(Annotation annotation, GC gc, StyledText text, int offset, int length, Color colour) {
        if (gc == null) {
            text.redrawRange(offset, length, true);
            return;
        }
        gc.setAlpha(56);
        gc.setBackground(colour);
        int index = offset;
        while (index < offset + length) {
            Point from = text.getLocationAtOffset(index);
            int end = index;
            int right = from.x;
            while (end < offset + length && text.getLocationAtOffset(end).y == from.y) {
                end++;
                Point at = text.getLocationAtOffset(end);
                right = at.y == from.y ? at.x : right;
            }
            gc.fillRectangle(from.x, from.y, Math.max(2, right - from.x), text.getLineHeight(index));
            index = Math.max(end, index + 1);
        }
        gc.setAlpha(255);
    }
}
