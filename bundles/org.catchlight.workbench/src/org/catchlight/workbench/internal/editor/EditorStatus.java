package org.catchlight.workbench.internal.editor;

import java.nio.file.Path;
import java.util.Locale;
import org.catchlight.shot.ExposureMode;
import org.catchlight.shot.Shot;
import org.catchlight.shot.Step;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import org.catchlight.workbench.internal.app.Services;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line under the picture: size, zoom, seed, exposure, engine. */
final class EditorStatus {
    private final PictureCanvas canvas;
    private final Label text;
    private final Label zoom;

    EditorStatus(Composite parent, PictureCanvas canvas) {
        this.canvas = canvas;
        Composite line = new Composite(parent, SWT.NONE);
        line.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightBar");
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 3;
        layout.marginWidth = 10;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        text = new Label(line, SWT.NONE);
        text.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightQuiet");
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        zoom = new Label(line, SWT.RIGHT);
        zoom.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightQuiet");
        GridData right = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        right.widthHint = 60;
        zoom.setLayoutData(right);
    }

    /** Says what is shown. */
    void update(Shot shot, Path take) {
        if (text.isDisposed()) {
            return;
        }
        Picture picture = canvas.picture();
        int width = picture == null ? shot.getFraming().getWidth() : picture.width();
        int height = picture == null ? shot.getFraming().getHeight() : picture.height();
        String name = take == null ? "" : take.getFileName() + "   ·   ";
        text.setText(name + width + " × " + height + " px   ·   seed " + shot.getSeed() + "   ·   " + exposure(shot)
                + "   ·   " + engine(shot));
        zoom.setText(picture == null ? "" : Math.round(canvas.scale() * 100) + " %");
    }

    private static String exposure(Shot shot) {
        if (shot.getCamera().getExposureMode() == ExposureMode.METERED) {
            double compensation = shot.getFilm() == null ? 0 : shot.getFilm().getExposureCompensation();
            return "metered" + (compensation == 0 ? "" : String.format(Locale.ROOT, " %+.1f EV", compensation));
        }
        double shutter = shot.getCamera().getShutter();
        String time = shutter > 0 && shutter < 0.3 ? "1/" + Math.round(1 / shutter) + " s" : String.format(Locale.ROOT, "%.1f s", shutter);
        return String.format(Locale.ROOT, "f/%.1f  %s  ISO %.0f", shot.getCamera().getAperture(), time, shot.getCamera().getIso());
    }

    private static String engine(Shot shot) {
        StageCatalog catalog = Services.find(StageCatalog.class).orElse(null);
        for (Step step : shot.getRecipe() == null ? java.util.List.<Step>of() : shot.getRecipe().getSteps()) {
            StageDescriptor stage = catalog == null ? null : catalog.find(step.getStage()).orElse(null);
            if (step.isEnabled() && stage != null && stage.kind() == StageKind.ENGINE) {
                return stage.label();
            }
        }
        return "no engine";
    }
}
