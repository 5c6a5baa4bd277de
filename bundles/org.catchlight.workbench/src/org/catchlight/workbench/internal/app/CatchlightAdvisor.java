package org.catchlight.workbench.internal.app;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The workbench: one window, one perspective. */
public class CatchlightAdvisor extends WorkbenchAdvisor {
    private final List<Path> files;

    /** A workbench that opens files once it stands. */
    public CatchlightAdvisor(List<Path> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IPreferenceStore store = PlatformUI.getPreferenceStore();
        store.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        store.setDefault(IWorkbenchPreferenceConstants.CLOSE_EDITORS_ON_EXIT, false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return "org.catchlight.workbench.perspective";
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.catchlight.workbench.preferences";
    }

    @Override
    public void postStartup() {
        PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
        for (var node : pages.getRootSubNodes()) {
            if (!node.getId().startsWith("org.catchlight.")) {
                pages.remove(node.getId());
            }
        }
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer, files);
    }
}
