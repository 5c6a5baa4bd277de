package org.catchlight.models.ui.internal.add;

import java.util.Collection;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelLibrary.Way;
import org.catchlight.models.ui.internal.Look;
import org.catchlight.models.ui.internal.text.ByteText;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Names the model and says where its files are to lie. */
final class NamePage extends WizardPage {
    private final Collection<String> taken;
    private FolderAnswer shown;
    private Text name;
    private Label known;
    private Button link;
    private Button copy;
    private Label linked;
    private Label copied;
    private boolean typed;
    private boolean suggesting;

    /** @param taken names of the models there are */
    NamePage(Collection<String> taken) {
        super("name");
        this.taken = taken;
        setTitle("Name the model");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.verticalSpacing = 6;
        area.setLayout(layout);
        new Label(area, SWT.NONE).setText("&Name");
        name = Look.named(new Text(area, SWT.BORDER | SWT.SINGLE), "model-name");
        name.setToolTipText("Letters, digits, dots, hyphens and underscores");
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(area, SWT.NONE);
        known = quiet(area, 0);
        Label files = new Label(area, SWT.NONE);
        files.setText("Files");
        GridData top = new GridData(SWT.BEGINNING, SWT.TOP, false, false, 1, 4);
        top.verticalIndent = 16;
        files.setLayoutData(top);
        link = way(area, "&Link: leave them where they are", 14, "model-link");
        linked = quiet(area, 24);
        copy = way(area, "&Copy them into the library", 8, "model-copy");
        copied = quiet(area, 24);
        link.setSelection(true);
        name.addListener(SWT.Modify, event -> {
            typed |= !suggesting;
            check();
        });
        link.addListener(SWT.Selection, event -> check());
        copy.addListener(SWT.Selection, event -> check());
        setControl(area);
        show(shown);
    }

    private static Button way(Composite area, String text, int indent, String named) {
        Button button = Look.named(new Button(area, SWT.RADIO), named);
        button.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.verticalIndent = indent;
        button.setLayoutData(data);
        return button;
    }

    private static Label quiet(Composite area, int indent) {
        Label label = Look.styled(new Label(area, SWT.WRAP), "CatchlightQuiet");
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = indent;
        data.widthHint = 320;
        label.setLayoutData(data);
        return label;
    }

    /** Takes what was found in the folder. */
    void show(FolderAnswer answer) {
        shown = answer;
        if (answer == null || name == null) {
            return;
        }
        setDescription(answer.summary());
        if (!typed) {
            suggesting = true;
            name.setText(answer.suggestedId());
            name.selectAll();
            suggesting = false;
        }
        linked.setText("Nothing is copied; the library never changes the folder " + answer.folder());
        String free = answer.free() < 0 ? "" : "; " + ByteText.disk(answer.free()) + " are free there";
        copied.setText(ByteText.disk(answer.bytes()) + " would be copied to " + answer.place() + free);
        check();
        name.getParent().layout(true, true);
    }

    private void check() {
        String typedName = name.getText().strip();
        String problem = ModelName.problem(typedName, taken);
        known.setText(problem.isEmpty() ? "Shots and the command line know it as " + InstalledModel.ENGINE_PREFIX + typedName : "");
        boolean full = copy.getSelection() && shown != null && shown.free() >= 0 && shown.bytes() >= shown.free();
        if (problem.isEmpty() && full) {
            problem = "There is not enough room in " + shown.place() + ": " + ByteText.disk(shown.bytes()) + " are needed and "
                    + ByteText.disk(shown.free()) + " free. Link it, or free some room.";
        }
        setMessage(problem.isEmpty() ? null : problem, IMessageProvider.ERROR);
        setPageComplete(problem.isEmpty() && shown != null);
    }

    /** The name that was chosen. */
    String name() {
        return name.getText().strip();
    }

    /** The way that was chosen. */
    Way way() {
        return copy.getSelection() ? Way.COPY : Way.LINK;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }
}
