package org.catchlight.workbench.internal.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.catchlight.workbench.internal.prefs.GeneralPreferences;
import org.catchlight.workbench.internal.theme.Themes;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench. Arguments that are not options are files to open. */
public final class CatchlightApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        Startup.reached("Framework");
        Display.setAppName("Catchlight");
        if (!WorkbenchFolder.claim()) {
            return IApplication.EXIT_OK;
        }
        GeneralPreferences.initialize();
        Themes.beforeDisplay();
        Display display = PlatformUI.createDisplay();
        try {
            Themes.beforeStart(display);
            int code = PlatformUI.createAndRunWorkbench(display, new CatchlightAdvisor(files(context)));
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
            WorkbenchFolder.release();
        }
    }

    private static List<Path> files(IApplicationContext context) {
        List<Path> files = new ArrayList<>();
        if (context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] arguments) {
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i].startsWith("-")) {
                    boolean hasValue = i + 1 < arguments.length && !arguments[i + 1].startsWith("-") && !isFile(arguments[i + 1]);
                    i += hasValue ? 1 : 0;
                } else {
                    files.add(Path.of(arguments[i]));
                }
            }
        }
        return files;
    }

    private static boolean isFile(String argument) {
        return argument.endsWith(".shot") || argument.endsWith(".png");
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
