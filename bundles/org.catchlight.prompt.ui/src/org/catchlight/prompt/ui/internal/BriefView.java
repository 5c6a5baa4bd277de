package org.catchlight.prompt.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.TokenCounter;
import org.catchlight.prompt.ui.internal.assist.BriefAssist;
import org.catchlight.prompt.ui.internal.assist.Snippets;
import org.catchlight.prompt.ui.internal.assist.Words;
import org.catchlight.prompt.ui.internal.desk.Judgement;
import org.catchlight.prompt.ui.internal.desk.PromptDesk;
import org.catchlight.prompt.ui.internal.editor.BriefEditor;
import org.catchlight.prompt.ui.internal.editor.PointerWatch;
import org.catchlight.prompt.ui.internal.editor.RemarkMarks;
import org.catchlight.prompt.ui.internal.text.LineMarks;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.ShotView;
import org.catchlight.ui.Subscription;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The brief of the shot in front as one text, in the photographer's words, with help for each of them. */
public final class BriefView extends ShotView {
    private static final String COMMAND = "org.catchlight.prompt.ui.";

    private final List<Subscription> subscriptions = new ArrayList<>();
    private BriefEditor editor;
    private BriefAssist assist;
    private RemarkMarks marks;
    private PromptDesk desk;
    private Label status;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, 0);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        content.setLayout(layout);
        desk = PromptDesk.of(parent.getDisplay());
        Composite bar = new Composite(content, 0);
        bar.setLayout(new GridLayout(3, false));
        editor = new BriefEditor(content, new LineMarks(Words::marks));
        editor.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Snippets snippets = new Snippets();
        assist = new BriefAssist(editor, desk, snippets);
        marks = new RemarkMarks(editor);
        BriefMenu menu = new BriefMenu(parent.getShell(), editor, snippets);
        MenuManager popup = new MenuManager();
        popup.setRemoveAllWhenShown(true);
        popup.addMenuListener(menu::fill);
        editor.viewer().getTextWidget().setMenu(popup.createContextMenu(editor.viewer().getTextWidget()));
        button(bar, "Words", "Words that fit where the caret is (Ctrl+Space)", "brief-words", assist::complete);
        button(bar, "Mend", "What can be mended where the caret is (Ctrl+1)", "brief-mend", assist::mend);
        button(bar, "More", "Import, copy, snippets", "brief-more", () -> editor.viewer().getTextWidget().getMenu().setVisible(true));
        status = new Label(content, SWT.WRAP);
        status.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightQuiet");
        status.setData("org.catchlight.widget", "brief-status");
        GridData below = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        below.horizontalIndent = 8;
        status.setLayoutData(below);
        keys(menu);
        subscriptions.add(desk.onJudged(this::judged));
        subscriptions.add(desk.onPointed(marks::point));
        subscriptions.add(desk.onReveal(words -> {
            editor.select(words.part(), words.start(), words.end());
            editor.setFocus();
        }));
        new PointerWatch(editor, desk);
        return content;
    }

    private void keys(BriefMenu menu) {
        BriefKeys keys = new BriefKeys(getSite(), editor.viewer().getTextWidget());
        keys.on(COMMAND + "heavier", () -> editor.weigh(1));
        keys.on(COMMAND + "lighter", () -> editor.weigh(-1));
        keys.on(COMMAND + "fold", () -> editor.toggleFold(editor.caret().part()));
        keys.on(COMMAND + "foldNegative", () -> editor.toggleFold(BriefPart.NEGATIVE));
        keys.on(COMMAND + "complete", assist::complete);
        keys.on(COMMAND + "fix", assist::mend);
        keys.on(COMMAND + "snippet", menu::keep);
        keys.on(COMMAND + "sort", menu::sort);
    }

    private static void button(Composite bar, String text, String tooltip, String name, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tooltip);
        button.setData("org.catchlight.widget", name);
        button.addListener(SWT.Selection, event -> run.run());
    }

    private void judged() {
        Judgement judgement = desk.judgement();
        marks.show(judgement);
        long faults = judgement.faults();
        String tokens = judgement.tokens().map(BriefView::count).orElse("");
        String mends = faults == 0 ? "" : faults == 1 ? "1 thing to mend" : faults + " things to mend";
        status.setText(tokens + (tokens.isEmpty() || mends.isEmpty() ? "" : " · ") + mends);
        status.getParent().layout();
    }

    /** Such as "75 + 12 of 75 tokens". */
    private static String count(TokenCounter.Count count) {
        return count.chunks().stream().map(chunk -> Integer.toString(chunk.tokens())).collect(Collectors.joining(" + ")) + " of "
                + count.room() + " tokens";
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
        subscriptions.forEach(Subscription::close);
        if (editor != null) {
            assist.close();
            editor.dispose();
        }
        super.dispose();
    }
}
