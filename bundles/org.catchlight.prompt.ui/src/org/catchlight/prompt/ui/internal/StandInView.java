package org.catchlight.prompt.ui.internal;

import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotPackage;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.ShotView;
import org.catchlight.ui.form.Form;
import org.catchlight.ui.form.FormSection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Who stands in for the subject of the shot in front, and in which pose. */
public final class StandInView extends ShotView {
    private Form form;
    private FormSection shot;
    private FormSection standIn;
    private FormSection pose;

    @Override
    protected Control createContent(Composite parent) {
        form = Form.create(parent);
        ShotPackage model = ShotPackage.eINSTANCE;
        standIn = form.section("Stand-in");
        standIn.seed(model.getStandIn_IdentitySeed(), "Identity");
        standIn.choice(model.getStandIn_SkinTone(), "Skin tone");
        standIn.number(model.getStandIn_Age(), "Age");
        standIn.choice(model.getStandIn_HairStyle(), "Hair");
        standIn.colour(model.getStandIn_HairColour(), "Hair colour");
        standIn.colour(model.getStandIn_EyeColour(), "Eye colour");
        pose = form.section("Pose");
        pose.slider(model.getStandIn_HeadYaw(), "Turn");
        pose.slider(model.getStandIn_HeadPitch(), "Nod");
        pose.slider(model.getStandIn_HeadRoll(), "Tilt");
        pose.slider(model.getStandIn_GazeYaw(), "Gaze aside");
        pose.slider(model.getStandIn_GazePitch(), "Gaze up");
        shot = form.section("Shot");
        shot.text(model.getShot_Name(), "Title", "Title of the shot");
        shot.seed(model.getShot_Seed(), "Seed");
        shot.textArea(model.getShot_Notes(), "Notes", 3, "For yourself");
        return form.control();
    }

    @Override
    protected void showShot(ShotSession session) {
        Shot model = session == null ? null : session.shot();
        standIn.show(session, model == null ? null : model.getStandIn());
        pose.show(session, model == null ? null : model.getStandIn());
        shot.show(session, model);
    }

    @Override
    protected void focusContent() {
        form.setFocus();
    }
}
