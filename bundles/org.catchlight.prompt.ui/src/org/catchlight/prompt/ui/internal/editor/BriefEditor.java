package org.catchlight.prompt.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.ui.internal.text.BriefDocument;
import org.catchlight.prompt.ui.internal.text.Guarded;
import org.catchlight.prompt.ui.internal.text.LineMarks;
import org.catchlight.prompt.ui.internal.text.Place;
import org.catchlight.prompt.ui.internal.text.Replacement;
import org.catchlight.prompt.ui.internal.text.Weighting;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.Subscription;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The text editor of a brief. What is typed is in the shot at once and can be undone there. */
public final class BriefEditor {
    private final BriefDocument brief = new BriefDocument(this::edited);
    private final AnnotationModel annotations = new AnnotationModel();
    private final BriefViewer viewer;
    private final Folding folding;
    private final List<Consumer<Place>> caretListeners = new ArrayList<>();
    private ShotSession session;
    private Subscription subscription = () -> { };
    private boolean writing;

    /** An editor in a parent that lays it out. */
    public BriefEditor(Composite parent, LineMarks marks) {
        viewer = new BriefViewer(parent);
        ProjectionSupport support = new ProjectionSupport(viewer, new KindAccess(), Color::new);
        support.install();
        viewer.setDocument(brief.document(), annotations);
        viewer.doOperation(ProjectionViewer.TOGGLE);
        folding = new Folding(viewer, brief);
        new BriefPaint(viewer, brief, marks);
        new TextGuard(viewer, brief);
        StyledText text = viewer.getTextWidget();
        text.setData("org.catchlight.widget", "brief");
        text.setLineSpacing(2);
        text.setMargins(6, 6, 6, 6);
        text.setAlwaysShowScrollBars(false);
        text.addCaretListener(event -> caretListeners.forEach(listener -> listener.accept(caret())));
    }

    /** The control to lay out. */
    public Control control() {
        return viewer.getControl();
    }

    /** The viewer, for assistants and painters. */
    public ProjectionViewer viewer() {
        return viewer;
    }

    /** Where the parts lie. */
    public BriefDocument brief() {
        return brief;
    }

    /** Marks in the text. */
    public AnnotationModel annotations() {
        return annotations;
    }

    /** The session that is edited, or null. */
    public ShotSession session() {
        return session;
    }

    /** Shows the brief of another shot, or none. */
    public void show(ShotSession shown) {
        subscription.close();
        session = shown;
        subscription = shown == null ? () -> { } : shown.onChange(() -> refresh(true));
        viewer.setEditable(shown != null);
        refresh(false);
        viewer.setSelectedRange(brief.end(BriefPart.SUBJECT), 0);
    }

    /** Ends following the shot. */
    public void dispose() {
        subscription.close();
        session = null;
    }

    /** Told where the caret is whenever it moves. */
    public void onCaret(Consumer<Place> listener) {
        caretListeners.add(listener);
    }

    /** Where the caret is. */
    public Place caret() {
        return brief.placeAt(Math.max(0, viewer.getSelectedRange().x));
    }

    /** Puts the keyboard into the text. */
    public void setFocus() {
        viewer.getTextWidget().setFocus();
    }

    /** Selects words of a part and shows them. */
    public void select(BriefPart part, int start, int end) {
        int from = Math.min(brief.start(part) + start, brief.end(part));
        int to = Math.min(brief.start(part) + end, brief.end(part));
        viewer.exposeModelRange(new Region(from, to - from));
        viewer.setSelectedRange(from, to - from);
        viewer.revealRange(from, to - from);
    }

    /** Writes text at the caret, in place of what is selected. */
    public void insert(String text) {
        Point selection = viewer.getSelectedRange();
        Replacement asked = new Replacement(selection.x, selection.y, text);
        if (brief.guard(asked) instanceof Guarded.Instead instead) {
            instead.edits().forEach(brief::replace);
            viewer.setSelectedRange(instead.caret(), 0);
        } else {
            brief.replace(asked);
            viewer.setSelectedRange(selection.x + text.length(), 0);
        }
    }

    /** Makes the selected words, or those at the caret, count more or less. */
    public void weigh(int steps) {
        Point selection = viewer.getSelectedRange();
        Place place = brief.placeAt(selection.x);
        String words = brief.words(place.part());
        int end = Math.min(words.length(), place.offset() + selection.y);
        Weighting change = session == null ? null : Weighting.change(words, place.offset(), end, steps);
        if (change != null && brief.isInWords(selection.x)) {
            int start = brief.start(place.part());
            Replacement edit = change.edit();
            brief.replace(new Replacement(start + edit.offset(), edit.length(), edit.text()));
            select(place.part(), change.start(), change.end());
        }
    }

    /** Folds or unfolds a part. */
    public void toggleFold(BriefPart part) {
        folding.fold(part, !folding.isFolded(part));
    }

    /** Whether a part is folded. */
    public boolean isFolded(BriefPart part) {
        return folding.isFolded(part);
    }

    private record Typing(BriefPart part) {
    }

    private void edited(BriefPart part) {
        if (session != null) {
            writing = true;
            try {
                session.change("Edit " + part.label(), new Typing(part), () -> part.set(session.shot(), brief.words(part)));
            } finally {
                writing = false;
            }
        }
    }

    private void refresh(boolean placeCaret) {
        if (writing || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()) {
            return;
        }
        for (BriefPart part : BriefPart.values()) {
            String words = session == null ? "" : part.in(session.shot());
            if (!Objects.equals(words, brief.words(part))) {
                Replacement made = brief.show(part, words);
                if (placeCaret && !made.isEmpty()) {
                    viewer.setSelectedRange(made.offset() + made.text().length(), 0);
                    viewer.revealRange(made.offset(), made.text().length());
                }
            }
        }
    }
}
