package org.catchlight.workbench.internal;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.ShotFactory;
import org.catchlight.ui.EditedShot;
import org.catchlight.workbench.internal.editor.ShotEditor;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;

/** Drags the key of a preset in the plan as a hand does, in several arrangements, and writes down when what arrived. */
public final class DraggedLight implements Runnable {
    private static final String LIGHTING = "org.catchlight.light.ui.lighting";
    /** Milliseconds between events of the pointer: 125 a second, as of a usual mouse. */
    private static final int STEP_MILLIS = 8;
    private static final int WARM_UP_SECONDS = 30;
    private static final long SETTLE_MILLIS = 4000;
    /** Share of one processor below which the program rests. */
    private static final double AT_REST = 0.1;
    private static final long LONGEST_UNREST_MILLIS = 90_000;

    private final String preset = System.getProperty("catchlight.drag.preset");
    private final int seconds = Integer.getInteger("catchlight.drag.seconds");
    private Display display;
    private IWorkbenchPage page;
    private Control canvas;
    /** Where the canvas lies on the screen; asked before a drag, since the UI thread is what is measured. */
    private Point corner;

    /** One drag: how it was arranged, and the size of the draft's place. */
    @Name("org.catchlight.benchmark.Drag")
    @StackTrace(false)
    static final class Drag extends Event {
        String arrangement;
        int lights;
    }

    /** Where the pointer went, or arrived. */
    @Name("org.catchlight.benchmark.Pointer")
    @StackTrace(false)
    static final class Pointer extends Event {
        boolean arrived;
        int x;
        int y;
    }

    /** From when something was asked of the UI thread until it came to it. */
    @Name("org.catchlight.benchmark.Beat")
    @StackTrace(false)
    static final class Beat extends Event {
    }

    /** Processor time of the whole program and of the UI thread since the drag began, in nanoseconds. */
    @Name("org.catchlight.benchmark.Worked")
    @StackTrace(false)
    static final class Worked extends Event {
        long program;
        long userInterface;
    }

    @Override
    public void run() {
        await(() -> PlatformUI.isWorkbenchRunning() && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
        display = PlatformUI.getWorkbench().getDisplay();
        await(() -> ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()) != null);
        page = ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
        tell(() -> {
            Shell shell = page.getWorkbenchWindow().getShell();
            shell.setMaximized(true);
            shell.forceActive();
        });
        tell(() -> ShotOpener.openPreset(preset));
        await(() -> (canvas = lighting()) != null && located("plan:head") != null);
        settle();
        // Java makes its code fast while it runs: the first drag does not count.
        drag("", WARM_UP_SECONDS);
        drag("beside the picture", seconds);
        tell(this::toggleZoom);
        drag("in the whole window", seconds);
        addLights(20);
        drag("in the whole window", seconds);
        tell(this::toggleZoom);
        drag("beside the picture", seconds);
        display.asyncExec(() -> {
            page.closeAllEditors(false);
            PlatformUI.getWorkbench().close();
        });
    }

    private void toggleZoom() {
        IWorkbenchPartReference view = page.findViewReference(LIGHTING);
        page.toggleZoom(view);
    }

    private static EditedShot session(IWorkbenchPage page) {
        return ShotEditor.of(page.getActiveEditor()).orElseThrow().session();
    }

    private void addLights(int count) {
        tell(() -> {
            page.activate(page.getActiveEditor());
            EditedShot session = session(page);
            var lights = session.shot().getRig().getLights();
            session.change("Many", null, () -> {
                for (int i = lights.size(); i < count; i++) {
                    Light light = ShotFactory.eINSTANCE.createLight();
                    light.setName("Light " + i);
                    light.setRole(LightRole.FILL);
                    light.setFixture(i % 2 == 0 ? Fixture.SOFTBOX : Fixture.OCTABOX);
                    light.setWidth(0.3);
                    light.setHeight(0.4);
                    light.setAzimuth(i * 37 % 360 - 180);
                    light.setElevation(i % 5 * 15 - 10);
                    light.setDistance(1.8 + i % 4 * 0.3);
                    light.setPower(-5);
                    lights.add(light);
                }
            });
        });
    }

    private void drag(String arrangement, int duration) {
        tell(() -> session(page).selection().setValue(session(page).shot().getRig().getLights().getFirst()));
        sleep(SETTLE_MILLIS);
        Point start = located("plan:Key");
        corner = ask(() -> canvas.toDisplay(0, 0));
        Listener arrivals = event -> {
            if (event.widget == canvas) {
                pointer(true, event.x, event.y);
            }
        };
        int lights = ask(() -> session(page).shot().getRig().getLights().size());
        Thread heart = Thread.ofPlatform().daemon().name("Benchmark heart").unstarted(this::beat);
        try (XTest screen = new XTest()) {
            tell(() -> display.addFilter(SWT.MouseMove, arrivals));
            to(screen, start);
            sleep(200);
            screen.button(1, true);
            screen.send();
            sleep(200);
            heart.start();
            Drag measured = new Drag();
            measured.arrangement = arrangement;
            measured.lights = lights;
            Worked worked = new Worked();
            worked.program = -worked();
            worked.userInterface = -ask(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
            measured.begin();
            sway(screen, start, duration);
            measured.end();
            worked.program += worked();
            worked.userInterface += ask(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
            heart.interrupt();
            screen.button(1, false);
            screen.send();
            if (!arrangement.isEmpty()) {
                worked.commit();
                measured.commit();
            }
            sleep(200);
            tell(() -> display.removeFilter(SWT.MouseMove, arrivals));
        }
        if (!"Move Key".equals(ask(() -> session(page).undoLabel()))) {
            throw new IllegalStateException("The drag did not move the key but: " + ask(() -> session(page).undoLabel()));
        }
        tell(() -> session(page).undo());
    }

    /** Waits until the pictures of presets, and whatever else a start brings with it, are done. */
    private static void settle() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_UNREST_MILLIS);
        for (int resting = 0; resting < 3 && System.nanoTime() < end;) {
            long before = worked();
            sleep(1000);
            resting = worked() - before < AT_REST * TimeUnit.SECONDS.toNanos(1) ? resting + 1 : 0;
        }
    }

    private static long worked() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    /** Round and round the place where the light is taken up, as a hand looks for the right place. */
    private void sway(XTest screen, Point start, int duration) {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(duration);
        for (int i = 1; System.nanoTime() < end; i++) {
            double turn = i * 0.031;
            to(screen, new Point(start.x + (int) Math.round(46 * Math.sin(turn)), start.y + (int) Math.round(30 * Math.sin(1.7 * turn))));
            long next = begin + TimeUnit.MILLISECONDS.toNanos((long) STEP_MILLIS * i);
            sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
        }
    }

    private void to(XTest screen, Point at) {
        pointer(false, at.x, at.y);
        screen.move(corner.x + at.x, corner.y + at.y);
        screen.send();
    }

    private static void pointer(boolean arrived, int x, int y) {
        Pointer event = new Pointer();
        event.arrived = arrived;
        event.x = x;
        event.y = y;
        event.commit();
    }

    private void beat() {
        while (!Thread.currentThread().isInterrupted()) {
            Beat beat = new Beat();
            beat.begin();
            display.syncExec(beat::end);
            beat.commit();
            try {
                Thread.sleep(2);
            } catch (InterruptedException over) {
                return;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Point located(String what) {
        return ask(() -> ((Function<String, Point>) canvas.getData("org.catchlight.locate")).apply(what));
    }

    private Control lighting() {
        return ask(() -> find(page.getWorkbenchWindow().getShell()));
    }

    private static Control find(Control control) {
        if ("lighting".equals(control.getData("org.catchlight.widget")) && control.isVisible()) {
            return control;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Control found = find(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        display.syncExec(() -> answer.set(question.get()));
        return answer.get();
    }

    private void tell(Runnable work) {
        display.syncExec(work);
    }

    private static void await(BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The workbench did not open its lighting designer");
            }
            sleep(100);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
