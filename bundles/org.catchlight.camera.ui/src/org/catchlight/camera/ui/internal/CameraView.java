package org.catchlight.camera.ui.internal;

import java.util.List;
import org.catchlight.light.Exposure;
import org.catchlight.light.RigPhysics;
import org.catchlight.shot.ExposureMode;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotPackage;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.ShotView;
import org.catchlight.ui.Subscription;
import org.catchlight.ui.form.ChoiceField.Choice;
import org.catchlight.ui.form.Form;
import org.catchlight.ui.form.FormSection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Camera, framing, backdrop and film of the shot in front, with what follows from them. */
public final class CameraView extends ShotView {
    private static final List<Choice<String>> STOCKS = List.of(new Choice<>("neutral", "Neutral"), new Choice<>("portrait-warm", "Portrait, warm"),
            new Choice<>("vivid", "Vivid"), new Choice<>("monochrome", "Monochrome"));

    private Form form;
    private FormSection camera;
    private FormSection exposure;
    private FormSection framing;
    private FormSection backdrop;
    private FormSection film;
    private Label lensFacts;
    private Label exposureFacts;
    private List<org.catchlight.ui.form.NumberField> manualOnly;
    private Subscription changes;

    @Override
    protected Control createContent(Composite parent) {
        form = Form.create(parent);
        ShotPackage model = ShotPackage.eINSTANCE;
        camera = form.section("Camera");
        camera.number(model.getCamera_FocalLength(), "Focal length");
        camera.number(model.getCamera_Aperture(), "Aperture");
        camera.number(model.getCamera_Distance(), "Distance");
        camera.number(model.getCamera_FocusOffset(), "Focus offset");
        camera.slider(model.getCamera_Azimuth(), "Orbit");
        camera.slider(model.getCamera_Elevation(), "Height angle");
        camera.number(model.getCamera_Roll(), "Roll");
        camera.number(model.getCamera_SensorWidth(), "Sensor long");
        camera.number(model.getCamera_SensorHeight(), "Sensor short");
        lensFacts = camera.note(" ");
        exposure = form.section("Exposure");
        exposure.choice(model.getCamera_ExposureMode(), "Mode");
        manualOnly = List.of(exposure.number(model.getCamera_Shutter(), "Shutter"), exposure.number(model.getCamera_Iso(), "ISO"));
        exposure.number(model.getCamera_WhiteBalance(), "White balance");
        exposureFacts = exposure.note(" ");
        film = form.section("Film");
        film.choice(model.getFilm_Stock(), "Stock", STOCKS);
        film.slider(model.getFilm_ExposureCompensation(), "Compensation");
        film.slider(model.getFilm_Grain(), "Grain");
        film.slider(model.getFilm_Halation(), "Halation");
        framing = form.section("Framing");
        framing.number(model.getFraming_Width(), "Width");
        framing.number(model.getFraming_Height(), "Height");
        framing.number(model.getFraming_AimX(), "Aim right");
        framing.number(model.getFraming_AimY(), "Aim up");
        backdrop = form.section("Backdrop");
        backdrop.number(model.getBackdrop_Distance(), "Distance");
        backdrop.colour(model.getBackdrop_Colour(), "Colour");
        return form.control();
    }

    @Override
    protected void showShot(ShotSession session) {
        if (changes != null) {
            changes.close();
            changes = null;
        }
        Shot shot = session == null ? null : session.shot();
        camera.show(session, shot == null ? null : shot.getCamera());
        exposure.show(session, shot == null ? null : shot.getCamera());
        framing.show(session, shot == null ? null : shot.getFraming());
        backdrop.show(session, shot == null ? null : shot.getBackdrop());
        film.show(session, shot == null ? null : shot.getFilm());
        if (session != null) {
            changes = session.onChange(this::refreshFacts);
            refreshFacts();
        }
    }

    private void refreshFacts() {
        if (session() == null || lensFacts.isDisposed()) {
            return;
        }
        Shot shot = session().shot();
        lensFacts.setText(LensFacts.of(shot.getCamera(), shot.getFraming(), shot.getBackdrop()).text());
        boolean manual = shot.getCamera().getExposureMode() == ExposureMode.MANUAL;
        manualOnly.forEach(field -> field.setEnabled(manual));
        exposureFacts.setText(exposureText(shot, manual));
        form.relayout();
    }

    private static String exposureText(Shot shot, boolean manual) {
        try {
            double ev = Exposure.of(shot, RigPhysics.of(shot));
            return Double.isFinite(ev) ? String.format(manual ? "Set to EV %.1f at ISO 100." : "Metered at the face: EV %.1f at ISO 100.", ev)
                    : "No light reaches the face: switch a light on.";
        } catch (RuntimeException brokenNumber) {
            return "The exposure cannot be worked out: mend the values marked above the picture.";
        }
    }

    @Override
    protected void focusContent() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (changes != null) {
            changes.close();
        }
        super.dispose();
    }
}
