package org.catchlight.workbench.internal.app;

import org.catchlight.ui.Anchors;
import org.catchlight.workbench.internal.queue.QueueView;
import org.catchlight.workbench.internal.takes.ContactSheetView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/**
 * The arrangement of the window: the picture in the middle, three folders around it. Tool views place themselves into the
 * folders with {@code org.eclipse.ui.perspectiveExtensions}, relationship {@code stack}, relative to one of the anchors below.
 */
public final class StudioPerspective implements IPerspectiveFactory {
    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.setFixed(false);
        String editors = layout.getEditorArea();
        fill(layout.createFolder(Anchors.LEFT, IPageLayout.LEFT, 0.21f, editors), "org.catchlight.prompt.ui.brief", "org.catchlight.recipe.ui.recipe");
        fill(layout.createFolder(Anchors.RIGHT, IPageLayout.RIGHT, 0.72f, editors), "org.catchlight.light.ui.lights", "org.catchlight.camera.ui.camera");
        fill(layout.createFolder(Anchors.BOTTOM, IPageLayout.BOTTOM, 0.74f, editors), ContactSheetView.ID, QueueView.ID);
    }

    /** The order of the tabs of well-known views, as far as they are installed; what else is stacked here comes after them. */
    private static void fill(IFolderLayout folder, String... views) {
        for (String view : views) {
            if (PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
                folder.addView(view);
            }
        }
    }
}
