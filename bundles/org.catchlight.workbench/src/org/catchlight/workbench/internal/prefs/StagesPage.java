package org.catchlight.workbench.internal.prefs;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.workbench.internal.app.Services;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Which stage stands in for which, and stages that were disabled because they did not answer. */
public final class StagesPage extends PreferencePage implements IWorkbenchPreferencePage {
    private final List<Runnable> apply = new ArrayList<>();

    /** A page. */
    public StagesPage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription("Where more than one stage can do a step, choose which does it.");
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        StageCatalog catalog = Services.find(StageCatalog.class).orElse(null);
        if (catalog == null) {
            wide(area, "No stages are installed.");
            return area;
        }
        int choices = 0;
        for (StageDescriptor stage : catalog.stages()) {
            List<StageDescriptor> others = catalog.stages().stream().filter(other -> other.replaces().equals(stage.id())).toList();
            if (!others.isEmpty()) {
                choice(area, catalog, stage, others);
                choices++;
            }
        }
        if (choices == 0) {
            wide(area, "No installed stage offers to stand in for another.");
        }
        catalog.disabled().forEach((id, reason) -> disabled(area, catalog, id, reason));
        return area;
    }

    private void choice(Composite area, StageCatalog catalog, StageDescriptor stage, List<StageDescriptor> others) {
        new Label(area, SWT.NONE).setText(stage.label());
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.add("Itself or as installed");
        others.forEach(other -> combo.add(other.label() + "  (" + other.bundle() + ")"));
        String now = catalog.find(stage.id()).map(StageDescriptor::id).orElse(stage.id());
        int index = 0;
        for (int i = 0; i < others.size(); i++) {
            index = others.get(i).id().equals(now) ? i + 1 : index;
        }
        combo.select(index);
        int before = index;
        apply.add(() -> {
            int chosen = combo.getSelectionIndex();
            if (chosen != before) {
                catalog.prefer(stage.id(), chosen == 0 ? null : others.get(chosen - 1).id());
            }
        });
    }

    private static void disabled(Composite area, StageCatalog catalog, String id, String reason) {
        Label text = new Label(area, SWT.WRAP);
        text.setText(catalog.find(id).map(StageDescriptor::label).orElse(id) + " is disabled: " + reason);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 320;
        text.setLayoutData(data);
        Button enable = new Button(area, SWT.PUSH);
        enable.setText("Enable again");
        enable.addListener(SWT.Selection, event -> {
            catalog.enable(id);
            enable.setEnabled(false);
        });
    }

    private static void wide(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    }

    @Override
    public boolean performOk() {
        apply.forEach(Runnable::run);
        return true;
    }
}
