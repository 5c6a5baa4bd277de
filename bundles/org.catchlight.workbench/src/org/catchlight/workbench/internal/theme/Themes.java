package org.catchlight.workbench.internal.theme;

import org.catchlight.workbench.internal.prefs.GeneralPreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Puts the theme on: the style sheet of the workbench and the platform's own dark or light look beneath it. */
public final class Themes {
    private Themes() {
    }

    /** Chooses the theme before the first window opens. */
    public static void beforeStart(Display display) {
        InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").put("themeid", GeneralPreferences.theme());
        setNative(GeneralPreferences.isDark());
    }

    /** Changes the theme of the open windows. */
    public static void apply(Display display) {
        setNative(GeneralPreferences.isDark());
        BundleContext context = FrameworkUtil.getBundle(Themes.class).getBundleContext();
        var reference = context.getServiceReference(IThemeManager.class);
        if (reference != null) {
            IThemeEngine engine = context.getService(reference).getEngineForDisplay(display);
            engine.setTheme(GeneralPreferences.theme(), true);
        }
    }

    /** Asks the toolkit for dark controls; SWT has no public method for it on every platform. */
    private static void setNative(boolean dark) {
        String method = SWT.getPlatform().equals("gtk") ? "setDarkThemePreferred" : "setTheme";
        try {
            Class<?> toolkit = Class.forName("org.eclipse.swt.internal." + SWT.getPlatform() + ".OS");
            toolkit.getMethod(method, boolean.class).invoke(null, dark);
        } catch (ReflectiveOperationException notThere) {
            // The platform keeps its own look; the style sheet still applies.
        }
    }
}
