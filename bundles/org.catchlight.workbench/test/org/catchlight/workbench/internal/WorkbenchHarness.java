package org.catchlight.workbench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.catchlight.stage.UserFolder;
import org.catchlight.workbench.internal.app.CatchlightAdvisor;
import org.catchlight.workbench.internal.editor.ShotEditor;
import org.catchlight.workbench.internal.prefs.GeneralPreferences;
import org.catchlight.workbench.internal.theme.Themes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** Opens the workbench once for all tests, on a thread of its own, and lets a test look at it and point at its widgets. */
@SuppressWarnings("deprecation")
final class WorkbenchHarness implements BeforeAllCallback {
    private static final Duration PATIENCE = Duration.ofSeconds(600);

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean display = !SWT.getPlatform().equals("gtk") || System.getenv("DISPLAY") != null;
        Assumptions.assumeTrue(display, "There is no display; run under Xvfb");
        context.getRoot().getStore(Namespace.create(WorkbenchHarness.class)).getOrComputeIfAbsent("workbench", key -> new Running());
    }

    private static final class Running implements CloseableResource, AutoCloseable {
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final Thread thread;

        Running() {
            try {
                System.setProperty(UserFolder.PROPERTY, Files.createTempDirectory("catchlight-ui").toString());
            } catch (IOException noFolder) {
                throw new UncheckedIOException(noFolder);
            }
            CountDownLatch open = new CountDownLatch(1);
            thread = new Thread(() -> run(open), "Workbench");
            thread.setDaemon(true);
            thread.start();
            try {
                boolean opened = open.await(PATIENCE.toSeconds(), TimeUnit.SECONDS) && failure.get() == null;
                Assertions.assertTrue(opened, () -> "The workbench did not open: " + failure.get());
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        private void run(CountDownLatch open) {
            try {
                GeneralPreferences.initialize();
                Display display = PlatformUI.createDisplay();
                Themes.beforeStart(display);
                PlatformUI.createAndRunWorkbench(display, new CatchlightAdvisor(List.of()) {
                    @Override
                    public void postStartup() {
                        super.postStartup();
                        open.countDown();
                    }
                });
                // Else the framework would wait for its thread for ever when it stops.
                display.dispose();
            } catch (Throwable broken) {
                failure.set(broken);
            } finally {
                open.countDown();
            }
        }

        @Override
        public void close() throws InterruptedException {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> {
                page().closeAllEditors(false);
                PlatformUI.getWorkbench().close();
            });
            thread.join(20_000);
        }
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Asks on the UI thread. */
    static <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                answer.set(question.get());
            } catch (RuntimeException failed) {
                failure.set(failed);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return answer.get();
    }

    /** Does something on the UI thread and waits until it is done. */
    static void tell(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    /** Waits until something holds on the UI thread. */
    static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                Assertions.fail("Waited in vain until " + what);
            }
            pause(20);
        }
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Brings a view to the front. */
    static void show(String view) {
        tell(() -> {
            try {
                page().showView(view);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    /** The shot editor in front, or null. */
    static ShotEditor editor() {
        return ask(() -> ShotEditor.of(page().getActiveEditor()).orElse(null));
    }

    /** The widget that calls itself by a name, in any open shell. */
    static Control widget(String name) {
        return find(control -> name.equals(control.getData("org.catchlight.widget")));
    }

    /** The first visible control that fits, in any open shell; null if there is none. */
    static Control find(Predicate<Control> fits) {
        return ask(() -> {
            List<Control> found = new ArrayList<>();
            for (Shell shell : display().getShells()) {
                collect(shell, fits, found);
            }
            return found.isEmpty() ? null : found.getFirst();
        });
    }

    private static void collect(Control control, Predicate<Control> fits, List<Control> found) {
        if (control.isVisible() && fits.test(control)) {
            found.add(control);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, fits, found);
            }
        }
    }

    /** Clicks the middle of a control with the pointer of the screen. */
    static void click(Control control) {
        Rectangle bounds = ask(control::getBounds);
        click(control, bounds.width / 2, bounds.height / 2);
    }

    /** Clicks a point of a control with the pointer of the screen. */
    static void click(Control control, int x, int y) {
        Point at = ask(() -> {
            control.getShell().forceActive();
            return control.toDisplay(x, y);
        });
        post(at, SWT.MouseMove);
        post(new Point(at.x + 1, at.y), SWT.MouseMove);
        // Both at once: after a press SWT looks itself for the next event, to see whether a drag begins, and lets nothing else run.
        post(at, SWT.MouseDown, SWT.MouseUp);
    }

    /** Presses a button of the pointer on a scrolled canvas, whose inner window SWT's own events of the screen do not reach. */
    static void press(Control control, int x, int y) {
        tell(() -> {
            Event event = new Event();
            event.x = x;
            event.y = y;
            event.button = 1;
            control.notifyListeners(SWT.MouseDown, event);
        });
    }

    /** Clicks a point until something holds: a control that has just come up may not be where the screen will have it. */
    static void clickUntil(Control control, int x, int y, BooleanSupplier holds) {
        for (int tries = 0; tries < 10; tries++) {
            click(control, x, y);
            for (int wait = 0; wait < 100; wait++) {
                if (ask(holds::getAsBoolean)) {
                    return;
                }
                pause(20);
            }
        }
        Assertions.fail("Clicking has no effect on " + ask(control::toString));
    }

    /** Clicks the middle of a control until something holds. */
    static void clickUntil(Control control, BooleanSupplier holds) {
        Rectangle bounds = ask(control::getBounds);
        clickUntil(control, bounds.width / 2, bounds.height / 2, holds);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void post(Point at, int... types) {
        boolean posted = ask(() -> {
            boolean all = true;
            for (int type : types) {
                Event event = new Event();
                event.type = type;
                event.x = at.x;
                event.y = at.y;
                event.button = type == SWT.MouseMove ? 0 : 1;
                all &= display().post(event);
            }
            return all;
        });
        Assertions.assertTrue(posted, "The screen takes no pointer events");
        pause(60);
        tell(() -> { });
    }

    /** Waits for a dialog with these words and closes it. */
    static boolean dialogSays(String words) {
        Predicate<Control> says = control -> control instanceof Label label && label.getText().contains(words)
                && label.getShell().getParent() != null;
        await("a dialog says " + words, () -> find(says) != null);
        Control label = find(says);
        Shell dialog = ask(label::getShell);
        tell(dialog::close);
        await("the dialog is closed", dialog::isDisposed);
        return true;
    }

    /** Lets go of the pointer, if there is one, and closes all editors without saving and all dialogs. */
    static void closeAll(DesignerPointer pointer) {
        if (pointer != null) {
            pointer.close();
        }
        closeAll();
    }

    /** Closes all editors without saving and all dialogs. */
    static void closeAll() {
        tell(() -> {
            for (Shell shell : display().getShells()) {
                if (shell.getParent() != null && shell.isVisible()) {
                    shell.close();
                }
            }
            page().closeAllEditors(false);
        });
        await("the start page is back", () -> page().getEditorReferences().length == 1);
    }

    static Path userFolder() {
        return UserFolder.path();
    }
}
