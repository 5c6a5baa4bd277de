package org.catchlight.workbench.internal.open;

import org.catchlight.shot.preset.Presets;
import org.catchlight.ui.form.ChoiceField;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;

/** One menu item a preset. */
public final class PresetMenu extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        return Presets.ids().stream().map(id -> (IContributionItem) new ActionContributionItem(new Action(ChoiceField.readable(id)) {
            @Override
            public void run() {
                ShotOpener.openPreset(id);
            }
        })).toArray(IContributionItem[]::new);
    }
}
