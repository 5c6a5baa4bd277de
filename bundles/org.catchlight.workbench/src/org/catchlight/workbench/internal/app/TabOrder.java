package org.catchlight.workbench.internal.app;

import java.util.List;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.osgi.service.event.Event;

/**
 * Puts the tabs of well-known views first in their folders and in front, once in a new layout. Views place themselves, in the order
 * of their bundles' names, which is not that of the work.
 */
final class TabOrder {
    private static final String DONE = "org.catchlight.ordered";
    private static final List<String> FIRST = List.of("org.catchlight.prompt.ui.brief", "org.catchlight.light.ui.lights",
            "org.catchlight.workbench.contactSheet");

    private TabOrder() {
    }

    /** Orders the tabs of a new layout before anything of it is drawn, so that no view is made only to be hidden again. */
    static void prepare(IWorkbench workbench) {
        EModelService model = workbench.getService(EModelService.class);
        workbench.getService(IEventBroker.class).subscribe(UIEvents.ElementContainer.TOPIC_CHILDREN, null, event -> added(model, event), true);
    }

    private static void added(EModelService model, Event event) {
        if (UIEvents.isADD(event)) {
            for (Object element : UIEvents.asIterable(event, UIEvents.EventTags.NEW_VALUE)) {
                if (element instanceof MPerspective perspective) {
                    order(model, perspective);
                }
            }
        }
    }

    /** Orders the tabs again whenever the layout is reset. */
    static void keep(IWorkbenchWindow window) {
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
                if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
                    EModelService model = window.getService(EModelService.class);
                    order(model, model.getActivePerspective(window.getService(MWindow.class)));
                }
            }
        });
    }

    private static void order(EModelService model, MPerspective perspective) {
        if (perspective == null || perspective.getTags().contains(DONE)) {
            return;
        }
        perspective.getTags().add(DONE);
        for (String view : FIRST) {
            for (MPlaceholder tab : model.findElements(perspective, view, MPlaceholder.class)) {
                MElementContainer<MUIElement> folder = tab.getParent();
                folder.getChildren().remove(tab);
                folder.getChildren().addFirst(tab);
                folder.setSelectedElement(tab);
            }
        }
    }
}
