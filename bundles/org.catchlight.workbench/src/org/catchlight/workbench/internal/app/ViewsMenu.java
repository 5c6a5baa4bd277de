package org.catchlight.workbench.internal.app;

import java.util.Arrays;
import java.util.Comparator;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.views.IViewDescriptor;

/** The views that Catchlight's bundles contribute, to bring to the front. */
public final class ViewsMenu extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> view.getId().startsWith("org.catchlight."))
                .sorted(Comparator.comparing(IViewDescriptor::getLabel))
                .map(view -> (IContributionItem) new ActionContributionItem(new ShowView(view)))
                .toArray(IContributionItem[]::new);
    }

    private static final class ShowView extends Action {
        private final IViewDescriptor view;

        ShowView(IViewDescriptor view) {
            super(view.getLabel().replace("&", "&&"), view.getImageDescriptor());
            this.view = view;
        }

        @Override
        public void run() {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            try {
                page.showView(view.getId());
            } catch (PartInitException failure) {
                Problems.show("Show " + view.getLabel(), failure);
            }
        }
    }
}
