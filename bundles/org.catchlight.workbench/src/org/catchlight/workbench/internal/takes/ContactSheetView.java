package org.catchlight.workbench.internal.takes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.catchlight.take.TakeFiles;
import org.catchlight.ui.ActiveShot;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.Subscription;
import org.catchlight.ui.form.EmptyState;
import org.catchlight.workbench.internal.app.Problems;
import org.catchlight.workbench.internal.editor.ShotEditor;
import org.catchlight.workbench.internal.open.DropFiles;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.core.databinding.observable.value.IValueChangeListener;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** The takes of the shot in front: rate, filter, compare, show, export, delete, or open their shot again. */
public final class ContactSheetView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "org.catchlight.workbench.contactSheet";

    private Composite stack;
    private Composite sheet;
    private EmptyState empty;
    private TakeGrid grid;
    private Combo filter;
    private Button compare;
    private Button export;
    private Button delete;
    private Button reopen;
    private Label count;
    private TakeFolderWatch watch;
    private List<TakeItem> all = List.of();
    private Subscription listening = () -> { };
    private ShotSession session;
    private Path shownFolder;
    private boolean looked;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "", "");
        sheet = new Composite(stack, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        sheet.setLayout(layout);
        createBar();
        grid = new TakeGrid(sheet);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.onRate(this::rate);
        grid.onOpen(this::showSelected);
        grid.onDelete(this::deleteSelected);
        grid.onSelection(this::selectionChanged);
        TakeMenu menu = new TakeMenu(grid);
        menu.action("Show", 1, this::showSelected);
        menu.action("Reopen Shot of This Take", 1, this::reopenSelected);
        menu.action("Compare", 2, this::compareSelected);
        menu.ratings(this::rate);
        menu.action("Export…\tCtrl+E", TakeMenu.ANY, this::exportSelected);
        menu.action("Delete\tDel", TakeMenu.ANY, this::deleteSelected);
        TakeMenu.dragOut(grid);
        DropFiles.accept(stack);
        watch = new TakeFolderWatch(parent.getDisplay(), this::takesChanged);
        var active = ActiveShot.observe();
        IValueChangeListener<ShotSession> follow = event -> follow(event.diff.getNewValue());
        active.addValueChangeListener(follow);
        parent.addDisposeListener(event -> active.removeValueChangeListener(follow));
        follow(active.getValue());
        selectionChanged();
    }

    private void createBar() {
        Composite bar = new Composite(sheet, SWT.NONE);
        bar.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightBar");
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(6, false);
        layout.marginHeight = 4;
        layout.marginWidth = 8;
        bar.setLayout(layout);
        filter = new Combo(bar, SWT.READ_ONLY);
        filter.setItems("All takes", "★ and better", "★★ and better", "★★★ and better", "★★★★ and better",
                "★★★★★", "Not rejected", "Rejected");
        filter.select(0);
        filter.setToolTipText("Which takes to show");
        filter.addListener(SWT.Selection, event -> refresh());
        count = new Label(bar, SWT.NONE);
        count.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightQuiet");
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        compare = button(bar, "Compare", "Compare two selected takes", this::compareSelected);
        reopen = button(bar, "Reopen Shot", "Open the shot of this take as a new shot", this::reopenSelected);
        export = button(bar, "Export…", "Write a copy as PNG, JPEG or TIFF (Ctrl+E)", this::exportSelected);
        delete = button(bar, "Delete", "Delete the selected takes (Del)", this::deleteSelected);
    }

    private static Button button(Composite bar, String text, String tip, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private void follow(ShotSession now) {
        listening.close();
        session = now;
        listening = now == null ? () -> { } : now.onChange(this::followFolder);
        shownFolder = null;
        all = List.of();
        followFolder();
        refresh();
    }

    private void followFolder() {
        Path folder = session == null ? null : TakeFolders.folder(session);
        if (folder == null || !folder.equals(shownFolder)) {
            shownFolder = folder;
            looked = false;
            watch.follow(folder);
        }
    }

    private void takesChanged(List<TakeItem> now) {
        all = now;
        looked = true;
        if (!stack.isDisposed()) {
            refresh();
        }
    }

    private void refresh() {
        List<TakeItem> shown = all.stream().filter(item -> matches(item.rating(), filter.getSelectionIndex())).toList();
        grid.show(shown);
        String whole = all.size() + (all.size() == 1 ? " take" : " takes");
        count.setText(shown.size() == all.size() ? whole : shown.size() + " of " + all.size() + " takes");
        if (session == null) {
            empty.setTexts("No shot is open", "The takes of the shot in front are shown here.");
        } else if (all.isEmpty()) {
            empty.setTexts(looked ? "No takes yet" : "Looking for takes…", looked ? "Press Ctrl+R to render the first." : "");
        }
        StackLayout layout = (StackLayout) stack.getLayout();
        layout.topControl = all.isEmpty() ? empty : sheet;
        stack.layout(true, true);
    }

    private static boolean matches(int rating, int filter) {
        return switch (filter) {
            case 1, 2, 3, 4, 5 -> rating >= filter;
            case 6 -> rating >= 0;
            case 7 -> rating < 0;
            default -> true;
        };
    }

    private void selectionChanged() {
        int chosen = grid.selection().size();
        compare.setEnabled(chosen == 2);
        reopen.setEnabled(chosen == 1);
        export.setEnabled(chosen > 0);
        delete.setEnabled(chosen > 0);
    }

    /** Whether takes are selected. */
    public boolean hasSelection() {
        return grid != null && !grid.isDisposed() && !grid.selection().isEmpty();
    }

    private void rate(List<Path> files, int rating) {
        try {
            for (Path file : files) {
                TakeFiles.rate(file, rating);
            }
        } catch (IOException failure) {
            Problems.show("Rate", failure);
        }
        watch.lookNow();
    }

    private Optional<ShotEditor> editor() {
        return ShotEditor.of(getSite().getPage().getActiveEditor());
    }

    private void showSelected() {
        if (hasSelection()) {
            editor().ifPresent(editor -> editor.showTake(grid.selection().getFirst()));
        }
    }

    private void reopenSelected() {
        if (hasSelection()) {
            try {
                ShotOpener.openTake(grid.selection().getFirst());
            } catch (IOException failure) {
                Problems.show("Reopen shot", failure);
            }
        }
    }

    private void compareSelected() {
        List<Path> chosen = grid.selection();
        if (chosen.size() == 2) {
            new CompareWindow(getSite().getShell(), chosen.get(0), chosen.get(1)).open();
        }
    }

    /** Writes copies of the selected takes. */
    public void exportSelected() {
        if (hasSelection()) {
            ExportTakes.ask(getSite().getShell(), grid.selection());
        }
    }

    /** Deletes the selected takes after asking. */
    public void deleteSelected() {
        List<Path> chosen = grid.selection();
        if (chosen.isEmpty()) {
            return;
        }
        String what = chosen.size() == 1 ? "'" + chosen.getFirst().getFileName() + "'" : chosen.size() + " takes";
        if (MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), "Delete takes",
                "Delete " + what + "? They go to the trash where there is one; else they are gone for good.", SWT.NONE,
                "Delete", "Keep") == 0) {
            editor().filter(editor -> chosen.contains(editor.shownTake())).ifPresent(ShotEditor::showLive);
            Trash.delete(chosen, getSite().getShell().getDisplay(), watch::lookNow);
        }
    }

    @Override
    public void setFocus() {
        if (!all.isEmpty()) {
            grid.setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void dispose() {
        listening.close();
        if (watch != null) {
            watch.close();
        }
        super.dispose();
    }
}
