package org.catchlight.prompt.ui.internal;

import java.util.List;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.ui.internal.editor.BriefEditor;
import org.catchlight.prompt.ui.internal.text.LineMarks;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.ShotView;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The brief of the shot in front as one text, in the photographer's words. */
public final class BriefView extends ShotView {
    private static final String COMMAND = "org.catchlight.prompt.ui.";

    private BriefEditor editor;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, 0);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        content.setLayout(layout);
        editor = new BriefEditor(content, new LineMarks(line -> List.of()));
        editor.control().setLayoutData(new GridData(GridData.FILL, GridData.FILL, true, true));
        BriefKeys keys = new BriefKeys(getSite(), editor.viewer().getTextWidget());
        keys.on(COMMAND + "heavier", () -> editor.weigh(1));
        keys.on(COMMAND + "lighter", () -> editor.weigh(-1));
        keys.on(COMMAND + "fold", () -> editor.toggleFold(editor.caret().part()));
        keys.on(COMMAND + "foldNegative", () -> editor.toggleFold(BriefPart.NEGATIVE));
        return content;
    }

    @Override
    protected void showShot(ShotSession session) {
        editor.show(session);
    }

    @Override
    protected void focusContent() {
        editor.setFocus();
    }

    @Override
    public void dispose() {
        if (editor != null) {
            editor.dispose();
        }
        super.dispose();
    }
}
