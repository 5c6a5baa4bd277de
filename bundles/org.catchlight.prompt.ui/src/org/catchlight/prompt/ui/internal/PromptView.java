package org.catchlight.prompt.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.prompt.Dialect;
import org.catchlight.prompt.PromptCompiler;
import org.catchlight.prompt.ui.internal.desk.PromptDesk;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.ShotView;
import org.catchlight.ui.Subscription;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What there is to mend in the brief in front, and the prompt that the engine gets, with what made each word of it. */
public final class PromptView extends ShotView {
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final List<String> dialects = new ArrayList<>();
    private PromptDesk desk;
    private RemarkList remarks;
    private PromptText text;
    private Combo choice;

    @Override
    protected Control createContent(Composite parent) {
        desk = PromptDesk.of(parent.getDisplay());
        SashForm content = new SashForm(parent, SWT.HORIZONTAL);
        remarks = new RemarkList(content, desk);
        Composite right = new Composite(content, 0);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        right.setLayout(layout);
        choice = new Combo(right, SWT.READ_ONLY | SWT.DROP_DOWN);
        choice.setData("org.catchlight.widget", "prompt-dialect");
        choice.setToolTipText("The way of writing that is shown; the engine is always given its own");
        choice.addListener(SWT.Selection, event -> desk.setDialect(dialects.get(choice.getSelectionIndex())));
        Button copy = new Button(right, SWT.PUSH);
        copy.setText("Copy");
        copy.setToolTipText("Copy the prompt");
        copy.addListener(SWT.Selection, event -> copy());
        text = new PromptText(right, desk);
        text.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        content.setWeights(45, 55);
        subscriptions.add(desk.onJudged(this::judged));
        subscriptions.add(desk.onPointed(text::point));
        return content;
    }

    private void copy() {
        desk.judgement().prompt().filter(prompt -> !prompt.prompt().isEmpty()).ifPresent(prompt -> {
            Clipboard clipboard = new Clipboard(choice.getDisplay());
            clipboard.setContents(new Object[] {prompt.prompt()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    private void judged() {
        remarks.show(desk.judgement());
        text.show(desk.judgement());
        List<Dialect> known = Services.find(PromptCompiler.class).map(PromptCompiler::dialects).orElse(List.of());
        List<String> ids = new ArrayList<>(List.of(""));
        known.forEach(dialect -> ids.add(dialect.id()));
        if (!ids.equals(dialects)) {
            dialects.clear();
            dialects.addAll(ids);
            choice.setItems(known.stream().map(Dialect::label).toArray(String[]::new));
            choice.add("As the engine wants it", 0);
            choice.select(Math.max(0, dialects.indexOf(desk.dialect())));
            choice.getParent().layout();
        }
    }

    @Override
    protected void showShot(ShotSession session) {
        judged();
    }

    @Override
    protected void focusContent() {
        remarks.setFocus();
    }

    @Override
    public void dispose() {
        subscriptions.forEach(Subscription::close);
        super.dispose();
    }
}
