package org.catchlight.recipe.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import org.catchlight.stage.EngineAbilities;
import org.catchlight.ui.engine.EngineGuide;
import org.catchlight.ui.form.FormSection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Chooses the engine of a step and says what the chosen one is, what it can do, and what is wrong with it. */
final class EnginePicker {
    private final FormSection section;
    private final EngineGuides guides;
    private final Consumer<EngineEntry> choose;
    private final List<EngineEntry> entries;
    private final EngineEntry used;
    private final Combo combo;

    /**
     * Fills a section.
     *
     * @param entries engines to choose from, the one that is used included
     * @param used    id of the engine that is used
     * @param width   of the picture, in pixels
     * @param height  of the picture, in pixels
     * @param choose  hears of another one
     */
    EnginePicker(FormSection section, EngineGuides guides, List<EngineEntry> entries, String used, int width, int height,
            Consumer<EngineEntry> choose) {
        this.section = section;
        this.guides = guides;
        this.entries = entries;
        this.choose = choose;
        this.used = entries.stream().filter(entry -> entry.id().equals(used)).findFirst().orElseThrow();
        Composite row = new Composite(section.grid(), SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setData("org.catchlight.widget", "engine");
        combo.setToolTipText("What makes the picture. Each engine keeps its own settings.");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 80;
        combo.setLayoutData(wide);
        combo.setVisibleItemCount(20);
        entries.forEach(entry -> combo.add(entry.title()));
        combo.select(entries.indexOf(this.used));
        combo.addListener(SWT.Selection, event -> chosen());
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        Button compare = new Button(row, SWT.PUSH);
        compare.setText("Compare…");
        compare.setToolTipText("All engines side by side, with what they can do");
        compare.setData("org.catchlight.widget", "compare-engines");
        compare.addListener(SWT.Selection, event -> compare());
        describe(width, height);
    }

    boolean hasFocus() {
        return !combo.isDisposed() && combo.isFocusControl();
    }

    void setFocus() {
        combo.setFocus();
    }

    private void chosen() {
        int index = combo.getSelectionIndex();
        if (index >= 0 && !entries.get(index).id().equals(used.id())) {
            choose.accept(entries.get(index));
        }
    }

    private void compare() {
        EngineDialog dialog = new EngineDialog(combo.getShell(), entries, used, guides);
        EngineEntry chosen = dialog.choose();
        if (chosen != null && !chosen.id().equals(used.id())) {
            choose.accept(chosen);
        }
    }

    private void describe(int width, int height) {
        if (!used.usable()) {
            problem(used.problem());
            if (!used.mend().isEmpty()) {
                section.note(used.mend());
            }
        }
        if (!used.summary().isEmpty()) {
            section.note(used.summary());
        }
        if (used.abilities().isPresent()) {
            EngineAbilities abilities = used.abilities().get();
            section.note(EngineWords.place(abilities) + "\n" + EngineWords.heeds(abilities));
            String tooLarge = EngineWords.tooLarge(abilities, width, height);
            if (!tooLarge.isEmpty()) {
                problem(tooLarge);
            }
        }
        links();
    }

    private void problem(String text) {
        Label label = section.note("⚠  " + text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightWarning");
        label.setData("org.catchlight.widget", "engine-problem");
    }

    private void links() {
        List<EngineGuide> places = guides.places();
        if (places.isEmpty()) {
            return;
        }
        Composite row = new Composite(section.grid(), SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        for (EngineGuide place : places) {
            Button open = new Button(row, SWT.PUSH);
            open.setText(place.label() + "…");
            open.setToolTipText("Where engines of this kind are added, checked and removed");
            open.addListener(SWT.Selection, event -> place.show(place.note(used.id()).isPresent() ? used.id() : ""));
        }
    }
}
