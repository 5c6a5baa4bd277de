package org.catchlight.prompt.ui.internal.editor;

import java.util.Optional;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.ui.internal.desk.PromptDesk;
import org.catchlight.prompt.ui.internal.text.Place;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** Tells the desk which word of the brief the pointer is over. */
public final class PointerWatch {
    private Optional<Source> over = Optional.empty();

    /** Watches an editor. */
    public PointerWatch(BriefEditor editor, PromptDesk desk) {
        StyledText text = editor.viewer().getTextWidget();
        text.addListener(SWT.MouseMove, event -> {
            int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
            int index = offset < 0 ? -1 : editor.viewer().widgetOffset2ModelOffset(offset);
            point(desk, index < 0 || !editor.brief().isInWords(index) ? Optional.empty() : Optional.of(at(editor.brief().placeAt(index))));
        });
        text.addListener(SWT.MouseExit, event -> point(desk, Optional.empty()));
    }

    private static Source at(Place place) {
        return new Source.Words(place.part(), place.offset(), place.offset());
    }

    private void point(PromptDesk desk, Optional<Source> source) {
        if (!source.equals(over)) {
            over = source;
            desk.pointAt(source);
        }
    }
}
