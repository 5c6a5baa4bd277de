package org.catchlight.workbench.internal.app;

import java.nio.file.Path;
import java.util.List;
import org.catchlight.workbench.internal.open.DropFiles;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.catchlight.workbench.internal.queue.ResumeOffer;
import org.catchlight.workbench.internal.recovery.RecoveryOffer;
import org.catchlight.workbench.internal.start.StartPage;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** One window of the workbench. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {
    private final List<Path> files;

    WindowAdvisor(IWorkbenchWindowConfigurer configurer, List<Path> files) {
        super(configurer);
        this.files = files;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        Startup.reached("Workbench");
        IWorkbench workbench = getWindowConfigurer().getWorkbenchConfigurer().getWorkbench();
        TabOrder.prepare(workbench);
        if (Startup.hidden()) {
            workbench.getService(MApplication.class).getChildren().forEach(window -> window.setVisible(false));
        }
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(1560, screen.width), Math.min(980, screen.height)));
        configurer.setTitle("Catchlight");
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(false);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowStatusLine(false);
        configurer.setShowProgressIndicator(false);
        configurer.addEditorAreaTransfer(FileTransfer.getInstance());
        configurer.configureEditorAreaDropListener(DropFiles.listener());
    }

    /** Closes tabs left by a crash or of files that are gone, which can show nothing but an error. */
    private static void closeLost(IWorkbenchPage page) {
        for (IEditorReference editor : page.getEditorReferences()) {
            boolean lost = !editor.getId().startsWith("org.catchlight.");
            try {
                lost |= editor.getEditorInput() == null;
            } catch (PartInitException gone) {
                lost = true;
            }
            if (lost) {
                page.closeEditors(new IEditorReference[] {editor}, false);
            }
        }
    }

    @Override
    public void postWindowOpen() {
        Startup.reached("Open window");
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        TabOrder.keep(window);
        new Commands(window);
        new WindowTitle(window);
        closeLost(window.getActivePage());
        StartPage.keepWhileEmpty(window);
        window.getShell().getDisplay().asyncExec(() -> {
            Startup.reached("Usable window");
            if (Startup.closes()) {
                window.getWorkbench().close();
                return;
            }
            files.forEach(ShotOpener::open);
            RecoveryOffer.offer(window.getShell());
            ResumeOffer.offer(window.getShell());
        });
    }
}
