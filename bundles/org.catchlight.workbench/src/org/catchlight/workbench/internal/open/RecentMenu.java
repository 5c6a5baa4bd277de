package org.catchlight.workbench.internal.open;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;

/** One menu item a shot opened lately. */
public final class RecentMenu extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> files = RecentShots.list();
        if (files.isEmpty()) {
            Action none = new Action("No recent shots") {
            };
            none.setEnabled(false);
            return new IContributionItem[] {new ActionContributionItem(none)};
        }
        return files.stream().map(file -> (IContributionItem) new ActionContributionItem(new Action(label(file)) {
            @Override
            public void run() {
                ShotOpener.open(file);
            }
        })).toArray(IContributionItem[]::new);
    }

    private static String label(Path file) {
        return (file.getFileName() + "  —  " + file.getParent()).replace("&", "&&").replace('@', '＠');
    }
}
