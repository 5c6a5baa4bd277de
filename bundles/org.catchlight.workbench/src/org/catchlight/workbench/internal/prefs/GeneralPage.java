package org.catchlight.workbench.internal.prefs;

import org.catchlight.workbench.internal.theme.Themes;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** General preferences: theme, autosave, how takes are written. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    /** A page. */
    public GeneralPage() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, GeneralPreferences.NODE));
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription("Takes of NAME.shot go to the folder NAME.takes beside it;"
                + " those of a shot that was never saved move there when it is.");
    }

    @Override
    protected void createFieldEditors() {
        addField(new ComboFieldEditor(GeneralPreferences.THEME, "Theme", new String[][] {
            {"Dark", GeneralPreferences.DARK}, {"Light", GeneralPreferences.LIGHT}}, getFieldEditorParent()));
        IntegerFieldEditor autosave = new IntegerFieldEditor(GeneralPreferences.AUTOSAVE, "Keep unsaved shots every (seconds)",
                getFieldEditorParent());
        autosave.setValidRange(5, 600);
        addField(autosave);
        addField(new ComboFieldEditor(TakePreferences.BIT_DEPTH, "Bits a channel in takes", new String[][] {{"8", "8"}, {"16", "16"}},
                getFieldEditorParent()));
        addField(new ComboFieldEditor(TakePreferences.PROFILE, "Colour space of takes", new String[][] {
            {"sRGB", "SRGB"}, {"Display P3", "DISPLAY_P3"}}, getFieldEditorParent()));
    }

    @Override
    public boolean performOk() {
        boolean done = super.performOk();
        Themes.apply(getShell().getDisplay());
        return done;
    }
}
