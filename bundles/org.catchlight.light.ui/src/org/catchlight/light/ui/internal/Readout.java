package org.catchlight.light.ui.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.catchlight.light.FaceGeometries;
import org.catchlight.light.FaceGeometry;
import org.catchlight.light.LightAnalysis;
import org.catchlight.light.LightReport;
import org.catchlight.shot.Shot;
import org.catchlight.ui.ShotSession;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** What the light does to the face, in three lines, worked out in the background while the rig changes. */
final class Readout implements AutoCloseable {
    private static final int PAUSE_MILLIS = 120;

    private final Composite box;
    private final Label pattern;
    private final Label numbers;
    private final Label warning;
    private final ServiceTracker<FaceGeometries, FaceGeometries> faces;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Light readout").factory());
    private final AtomicLong newest = new AtomicLong();
    private ShotSession session;
    private FaceGeometry face;
    private Function<Shot, LightReport> judge;

    Readout(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.verticalSpacing = 2;
        box.setLayout(layout);
        pattern = line();
        pattern.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        numbers = line();
        warning = line();
        faces = new ServiceTracker<>(FrameworkUtil.getBundle(Readout.class).getBundleContext(), FaceGeometries.class, null);
        faces.open();
    }

    private Label line() {
        Label label = new Label(box, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        label.setLayoutData(data);
        return label;
    }

    Control control() {
        return box;
    }

    void show(ShotSession shown) {
        session = shown;
        refresh();
    }

    /** Works the report out again, unless the shot changes once more at once. */
    void refresh() {
        long mine = newest.incrementAndGet();
        if (session == null || box.isDisposed()) {
            return;
        }
        box.getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (mine != newest.get() || session == null || box.isDisposed() || worker.isShutdown()) {
                return;
            }
            if (session.isShown()) {
                refresh();
                return;
            }
            Shot copy = EcoreUtil.copy(session.shot());
            worker.execute(() -> analyse(copy, mine));
        });
    }

    private void analyse(Shot copy, long mine) {
        if (mine != newest.get()) {
            return;
        }
        FaceGeometries geometries = faces.getService();
        String[] lines;
        try {
            lines = geometries == null ? new String[] {"", "The stand-in is not installed; its face is needed to judge the light.", ""}
                    : lines(judge(geometries.of(copy.getStandIn())).apply(copy));
        } catch (RuntimeException broken) {
            lines = new String[] {"", "The light cannot be judged: mend the values marked above the picture.", ""};
        }
        String[] result = lines;
        if (!box.isDisposed()) {
            box.getDisplay().asyncExec(() -> put(result, mine));
        }
    }

    /** What is known of a face is kept while the face stays. Worker thread. */
    private Function<Shot, LightReport> judge(FaceGeometry now) {
        if (judge == null || now != face) {
            face = now;
            judge = LightAnalysis.on(now);
        }
        return judge;
    }

    private static String[] lines(LightReport report) {
        String ratio = Double.isFinite(report.ratioStops()) ? String.format("%.1f stops key to fill · ", report.ratioStops()) : "";
        String exposure = Double.isFinite(report.ev100()) ? String.format("EV %.1f · f/%.1f", report.ev100(), report.suggestedFNumber()) : "no light on the face";
        return new String[] {LightTitle.of(report), ratio + exposure, String.join("\n", report.warnings())};
    }

    private void put(String[] lines, long mine) {
        if (mine != newest.get() || box.isDisposed()) {
            return;
        }
        pattern.setText(lines[0]);
        numbers.setText(lines[1]);
        warning.setText(lines[2]);
        ((GridData) warning.getLayoutData()).exclude = lines[2].isEmpty();
        warning.setVisible(!lines[2].isEmpty());
        box.getParent().layout(true, true);
    }

    @Override
    public void close() {
        newest.incrementAndGet();
        worker.shutdownNow();
        faces.close();
    }
}
