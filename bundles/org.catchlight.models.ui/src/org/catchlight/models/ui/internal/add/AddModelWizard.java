package org.catchlight.models.ui.internal.add;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ui.internal.task.ModelTask;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** Adds a model: which folder, under what name, linked or copied. The work itself goes on in the background. */
public final class AddModelWizard extends Wizard {
    private final ModelLibrary library;
    private final FolderPage folder;
    private final NamePage name;

    private AddModelWizard(ModelLibrary library, Collection<String> taken, Path begin, String title) {
        this.library = library;
        folder = new FolderPage(library, begin);
        name = new NamePage(taken);
        folder.onAnswer(() -> name.show(folder.answer()));
        setWindowTitle(title);
        setHelpAvailable(false);
    }

    /**
     * Asks for a model, or for each of some folders in turn; a cancel ends the row.
     *
     * @param models  those there are
     * @param folders to begin with; may be empty
     */
    public static void open(Shell shell, ModelLibrary library, List<InstalledModel> models, List<Path> folders) {
        int count = Math.max(1, folders.size());
        for (int i = 0; i < count; i++) {
            Path begin = folders.isEmpty() ? null : folders.get(i);
            String title = count > 1 ? "Add a Model (" + (i + 1) + " of " + count + ")" : "Add a Model";
            Collection<String> taken = Stream.concat(models.stream().map(InstalledModel::id),
                    ModelTask.all().stream().filter(ModelTask::adds).map(ModelTask::model)).toList();
            WizardDialog dialog = new WizardDialog(shell, new AddModelWizard(library, taken, begin, title));
            dialog.setHelpAvailable(false);
            dialog.setMinimumPageSize(new Point(560, 320));
            if (dialog.open() != WizardDialog.OK) {
                return;
            }
        }
    }

    @Override
    public void addPages() {
        addPage(folder);
        addPage(name);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == folder ? name : null;
    }

    @Override
    public boolean performFinish() {
        FolderAnswer answer = folder.answer();
        if (answer == null) {
            return false;
        }
        ModelTask.add(library, answer.folder(), name.name(), name.way()).schedule();
        return true;
    }
}
