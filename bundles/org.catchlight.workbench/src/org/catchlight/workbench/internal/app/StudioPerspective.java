package org.catchlight.workbench.internal.app;

import org.catchlight.ui.Anchors;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

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
        layout.createFolder(Anchors.LEFT, IPageLayout.LEFT, 0.21f, editors).addPlaceholder(Anchors.LEFT + ".*");
        layout.createFolder(Anchors.RIGHT, IPageLayout.RIGHT, 0.72f, editors).addPlaceholder(Anchors.RIGHT + ".*");
        layout.createFolder(Anchors.BOTTOM, IPageLayout.BOTTOM, 0.73f, editors).addPlaceholder(Anchors.BOTTOM + ".*");
    }
}
