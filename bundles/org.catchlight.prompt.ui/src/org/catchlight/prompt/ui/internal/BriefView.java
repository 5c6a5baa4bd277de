package org.catchlight.prompt.ui.internal;

import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotPackage;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.ShotView;
import org.catchlight.ui.form.Form;
import org.catchlight.ui.form.FormSection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The brief of the shot in front, in the photographer's words, and who stands in for the subject. */
public final class BriefView extends ShotView {
    private Form form;
    private FormSection shot;
    private FormSection words;
    private FormSection standIn;
    private FormSection pose;

    @Override
    protected Control createContent(Composite parent) {
        form = Form.create(parent);
        ShotPackage model = ShotPackage.eINSTANCE;
        words = form.section("Brief");
        words.textArea(model.getBrief_Subject(), "Subject", 3, "Who is in the picture");
        words.textArea(model.getBrief_Expression(), "Expression", 2, "Expression and gaze");
        words.textArea(model.getBrief_Wardrobe(), "Wardrobe", 2, "What the subject wears");
        words.textArea(model.getBrief_Environment(), "Environment", 2, "Where the picture is taken");
        words.textArea(model.getBrief_Mood(), "Mood", 2, "Mood of the picture");
        words.textArea(model.getBrief_Skin(), "Skin", 2, "Detail to keep: pores, freckles, fine lines");
        words.textArea(model.getBrief_Extras(), "Extras", 2, "Anything else");
        words.textArea(model.getBrief_Negative(), "Leave out", 2, "What must not appear");
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
        words.show(session, model == null ? null : model.getBrief());
        standIn.show(session, model == null ? null : model.getStandIn());
        pose.show(session, model == null ? null : model.getStandIn());
        shot.show(session, model);
    }

    @Override
    protected void focusContent() {
        form.setFocus();
    }
}
