package org.catchlight.workbench.internal.theme;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import org.catchlight.workbench.internal.prefs.GeneralPreferences;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Puts the theme on: the style sheet of the workbench and the platform's own dark or light look beneath it. */
public final class Themes {
    private static final String GTK_STYLE = "org.eclipse.swt.internal.gtk.cssFile";

    private Themes() {
    }

    /** Gives GTK our greys for its accents; must come before the display is made. */
    public static void beforeDisplay() {
        if (SWT.getPlatform().equals("gtk") && System.getProperty(GTK_STYLE) == null) {
            try {
                URL style = FileLocator.toFileURL(FrameworkUtil.getBundle(Themes.class).getEntry("css/gtk.css"));
                System.setProperty(GTK_STYLE, Path.of(style.getPath()).toString());
            } catch (IOException notUnpacked) {
                // GTK keeps its blue accents.
            }
        }
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
