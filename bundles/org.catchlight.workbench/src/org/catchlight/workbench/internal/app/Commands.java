package org.catchlight.workbench.internal.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.catchlight.ui.ActiveShot;
import org.catchlight.ui.EditedShot;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.Subscription;
import org.catchlight.workbench.internal.editor.RenderTakesDialog;
import org.catchlight.workbench.internal.editor.ShotEditor;
import org.catchlight.workbench.internal.open.OpenDialog;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.catchlight.workbench.internal.start.StartPage;
import org.catchlight.workbench.internal.takes.ContactSheetView;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Handles the commands of the workbench in one window, for the shot in front. */
final class Commands {
    private static final String OWN = "org.catchlight.workbench.";
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    private final IWorkbenchWindow window;
    private final List<SimpleHandler> handlers = new ArrayList<>();
    private Subscription listening = () -> { };

    Commands(IWorkbenchWindow window) {
        this.window = window;
        on(OWN + "new", () -> ShotOpener.openPreset(null), () -> true);
        on(OWN + "open", () -> OpenDialog.open(window.getShell()), () -> true);
        on(OWN + "start", () -> StartPage.show(window), () -> true);
        editor("render", ShotEditor::render, editor -> !editor.isRendering());
        editor("renderTakes", RenderTakesDialog::open, editor -> !editor.isRendering());
        editor("cancel", ShotEditor::cancel, ShotEditor::isRendering);
        editor("live", ShotEditor::showLive, editor -> true);
        editor("fit", editor -> editor.canvas().fit(), editor -> true);
        editor("actual", editor -> editor.canvas().zoomTo(1), editor -> true);
        editor("zoomIn", editor -> editor.canvas().zoomBy(1.25), editor -> true);
        editor("zoomOut", editor -> editor.canvas().zoomBy(1 / 1.25), editor -> true);
        on(OWN + "exportTake", () -> sheet().ifPresent(ContactSheetView::exportSelected), () -> sheet().isPresent());
        on(OWN + "deleteTake", () -> sheet().ifPresent(ContactSheetView::deleteSelected), () -> sheet().isPresent());
        history(UNDO, "Undo", EditedShot::undo, EditedShot::undoLabel);
        history(REDO, "Redo", EditedShot::redo, EditedShot::redoLabel);
        ActiveShot.observe().addValueChangeListener(event -> follow(event.diff.getNewValue()));
        follow(ActiveShot.observe().getValue());
    }

    private void follow(ShotSession session) {
        listening.close();
        listening = session == null ? () -> { } : session.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        handlers.forEach(SimpleHandler::refresh);
        ICommandService commands = window.getService(ICommandService.class);
        if (commands != null) {
            commands.refreshElements(UNDO, null);
            commands.refreshElements(REDO, null);
        }
    }

    private void on(String command, Runnable run, BooleanSupplier enabled) {
        add(command, new SimpleHandler(run, enabled, null));
    }

    private void add(String command, SimpleHandler handler) {
        handlers.add(handler);
        window.getService(IHandlerService.class).activateHandler(command, handler);
    }

    private void editor(String name, Consumer<ShotEditor> run, Predicate<ShotEditor> enabled) {
        on(OWN + name, () -> editor().ifPresent(run), () -> editor().filter(enabled).isPresent());
    }

    private void history(String command, String verb, Consumer<EditedShot> run, Function<EditedShot, String> label) {
        Function<EditedShot, String> known = session -> label.apply(session);
        add(command, new SimpleHandler(() -> session().ifPresent(run), () -> session().map(known).isPresent(),
                () -> session().map(known).map(text -> verb + " " + text).orElse(verb)));
    }

    private Optional<ShotEditor> editor() {
        return window.getActivePage() == null ? Optional.empty() : ShotEditor.of(window.getActivePage().getActiveEditor());
    }

    private Optional<EditedShot> session() {
        return editor().map(ShotEditor::session);
    }

    private Optional<ContactSheetView> sheet() {
        if (window.getActivePage() == null || !(window.getActivePage().findView(ContactSheetView.ID) instanceof ContactSheetView sheet)) {
            return Optional.empty();
        }
        return Optional.of(sheet).filter(ContactSheetView::hasSelection);
    }
}
