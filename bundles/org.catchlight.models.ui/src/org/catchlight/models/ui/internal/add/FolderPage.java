package org.catchlight.models.ui.internal.add;

import java.nio.file.Path;
import java.util.List;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ui.internal.DropFolders;
import org.catchlight.models.ui.internal.Look;
import org.catchlight.models.ui.internal.ReportText;
import org.catchlight.models.ui.internal.text.ReportLine;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;

/** Chooses the folder and says at once what it is, or what is missing. */
final class FolderPage extends WizardPage {
    private static final String HINT = "Choose a folder in diffusers' layout: model_index.json, and folders such as unet and vae_decoder"
            + " with a model.onnx in each.";

    private final ModelLibrary library;
    private final Path begin;
    private FolderQuestion question;
    private Text folder;
    private ReportText report;
    private ProgressBar looking;
    private FolderAnswer answer;
    private Runnable answered = () -> { };

    FolderPage(ModelLibrary library, Path begin) {
        super("folder");
        this.library = library;
        this.begin = begin;
        setTitle("Choose the model's folder");
        setDescription(HINT);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        new Label(area, SWT.NONE).setText("&Folder");
        folder = Look.named(new Text(area, SWT.BORDER | SWT.SINGLE), "model-folder");
        folder.setMessage("Type or paste a path, or drag the folder here");
        folder.setToolTipText("The folder with model_index.json in it");
        folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        folder.addListener(SWT.Modify, event -> typed());
        Button browse = Look.button(area, "&Browse…", "Choose the folder", this::browse);
        setButtonLayoutData(browse);
        report = new ReportText(area);
        Look.named(report.control(), "model-report");
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        wide.widthHint = convertWidthInCharsToPixels(80);
        wide.heightHint = convertHeightInCharsToPixels(14);
        report.control().setLayoutData(wide);
        looking = new ProgressBar(area, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridData thin = new GridData(SWT.FILL, SWT.BOTTOM, true, false, 3, 1);
        thin.heightHint = 6;
        looking.setLayoutData(thin);
        looking.setVisible(false);
        Display display = parent.getDisplay();
        question = new FolderQuestion(library, work -> {
            if (!display.isDisposed()) {
                display.asyncExec(work);
            }
        }, this::answer);
        area.addListener(SWT.Dispose, event -> question.drop());
        DropFolders.accept(area, this::dropped);
        setControl(area);
        if (begin != null) {
            folder.setText(begin.toString());
            folder.setSelection(folder.getCharCount());
        }
    }

    /** Calls {@code listener} when another folder was found good. */
    void onAnswer(Runnable listener) {
        answered = listener;
    }

    /** What was found in the folder that is chosen; null until it can be added. */
    FolderAnswer answer() {
        return isPageComplete() ? answer : null;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText("Model Folder");
        dialog.setMessage("Choose the folder with model_index.json in it");
        if (!folder.getText().isBlank()) {
            dialog.setFilterPath(folder.getText().strip());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void dropped(List<Path> paths) {
        if (!paths.isEmpty() && !folder.isDisposed()) {
            folder.setText(paths.getFirst().toString());
        }
    }

    private void typed() {
        setPageComplete(false);
        answer = null;
        setErrorMessage(null);
        if (folder.getText().isBlank()) {
            question.drop();
            looking.setVisible(false);
            setDescription(HINT);
            report.show(List.of());
        } else {
            looking.setVisible(true);
            setDescription("Looking into the folder…");
            question.ask(folder.getText());
        }
    }

    private void answer(FolderAnswer found) {
        if (folder.isDisposed()) {
            return;
        }
        looking.setVisible(false);
        answer = found;
        report.show(found.lines());
        if (found.usable()) {
            setErrorMessage(null);
            boolean warned = found.lines().stream().anyMatch(line -> line.kind() == ReportLine.Kind.FINDING && line.text().startsWith("⚠"));
            setDescription(warned ? "It can be added. Read the remarks first." : "It can be added.");
        } else {
            setDescription(HINT);
            setErrorMessage("This cannot be added as it is; see below what to do.");
        }
        setPageComplete(found.usable());
        answered.run();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            folder.setFocus();
        }
    }
}
