package org.catchlight.prompt.ui.internal.editor;

import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.ui.internal.text.BriefDocument;
import org.catchlight.prompt.ui.internal.text.Guarded;
import org.catchlight.prompt.ui.internal.text.Replacement;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;

/** Keeps headings out of reach of the keys: what would change one changes the words beside it. Tab goes from part to part. */
final class TextGuard {
    private final BriefViewer viewer;
    private final BriefDocument brief;
    private int lastCaret;
    private boolean stepping;

    TextGuard(BriefViewer viewer, BriefDocument brief) {
        this.viewer = viewer;
        this.brief = brief;
        viewer.guard(this::verify);
        viewer.prependVerifyKeyListener(this::key);
        viewer.getTextWidget().addCaretListener(event -> leaveHeading(event.caretOffset));
    }

    private void verify(VerifyEvent event) {
        IRegion range = viewer.widgetRange2ModelRange(new Region(event.start, event.end - event.start));
        if (range == null) {
            event.doit = false;
            return;
        }
        Replacement asked = new Replacement(range.getOffset(), range.getLength(), event.text);
        if (brief.guard(asked) instanceof Guarded.Instead instead) {
            event.doit = false;
            instead.edits().forEach(brief::replace);
            select(instead.caret());
        }
    }

    private void select(int caret) {
        viewer.exposeModelRange(new Region(caret, 0));
        viewer.setSelectedRange(caret, 0);
        viewer.revealRange(caret, 0);
    }

    private void key(VerifyEvent event) {
        if (event.doit && event.character == SWT.TAB && (event.stateMask & ~SWT.SHIFT) == 0) {
            event.doit = false;
            BriefPart[] parts = BriefPart.values();
            int part = brief.partAt(viewer.getSelectedRange().x).ordinal() + ((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
            select(brief.end(parts[Math.floorMod(part, parts.length)]));
        }
    }

    private int beside(int heading, int before) {
        BriefPart part = brief.partAt(heading);
        int last = BriefPart.values().length - 1;
        if (heading > brief.end(part)) {
            boolean down = before >= 0 && before < heading && part.ordinal() < last;
            return down ? brief.start(BriefPart.values()[part.ordinal() + 1]) : brief.end(part);
        }
        boolean up = before > heading && before <= brief.end(part) && part.ordinal() > 0;
        return up ? brief.end(BriefPart.values()[part.ordinal() - 1]) : brief.start(part);
    }

    /** A caret that comes to a heading goes on in its direction, once the key that moved it is done. */
    private void leaveHeading(int widgetCaret) {
        int caret = viewer.widgetOffset2ModelOffset(widgetCaret);
        int before = lastCaret;
        lastCaret = caret;
        StyledText text = viewer.getTextWidget();
        if (caret < 0 || stepping || brief.isInWords(caret) || text.getSelectionCount() > 0) {
            return;
        }
        stepping = true;
        text.getDisplay().asyncExec(() -> {
            stepping = false;
            if (text.isDisposed() || text.getSelectionCount() > 0) {
                return;
            }
            int now = viewer.getSelectedRange().x;
            if (!brief.isInWords(now)) {
                select(beside(now, before));
            }
        });
    }
}
