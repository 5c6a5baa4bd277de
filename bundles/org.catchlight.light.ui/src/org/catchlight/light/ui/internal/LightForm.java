package org.catchlight.light.ui.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.catchlight.light.Gels;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.ShotPackage;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.form.ChoiceField.Choice;
import org.catchlight.ui.form.Field;
import org.catchlight.ui.form.Form;
import org.catchlight.ui.form.FormSection;
import org.eclipse.swt.widgets.Composite;

/** The properties of one light, and the ambient light of the rig. Hides what its fixture does not use. */
final class LightForm {
    private static final Set<Fixture> FAR = EnumSet.of(Fixture.SUN, Fixture.SKY);
    private static final Set<Fixture> ROUND = EnumSet.of(Fixture.BARE_BULB, Fixture.OCTABOX, Fixture.BEAUTY_DISH, Fixture.UMBRELLA, Fixture.SNOOT,
            Fixture.HONEYCOMB);
    private static final Set<Fixture> BEAM = EnumSet.of(Fixture.SOFTBOX, Fixture.OCTABOX, Fixture.STRIPBOX, Fixture.BEAUTY_DISH, Fixture.SNOOT,
            Fixture.HONEYCOMB);

    private final Form form;
    private final List<FormSection> ofLight = new ArrayList<>();
    private final FormSection ambient;
    private final List<Field<?>> placed;
    private final List<Field<?>> turned;
    private final Field<?> direction;
    private final Field<?> height;
    private final Field<?> grid;
    private final List<Field<?>> shining;
    private Light light;
    private Fixture adapted;

    LightForm(Composite parent) {
        form = Form.create(parent);
        ShotPackage model = ShotPackage.eINSTANCE;
        FormSection what = section("Light");
        what.text(model.getLight_Name(), "Name", "Name of the light");
        what.choice(model.getLight_Role(), "Role");
        what.text(model.getLight_Group(), "Group", "None");
        what.choice(model.getLight_Fixture(), "Modifier");
        FormSection output = section("Output");
        Field<?> power = output.slider(model.getLight_Power(), "Power");
        Field<?> kelvin = output.number(model.getLight_Kelvin(), "Colour");
        output.choice(model.getLight_Gel(), "Gel", gels());
        shining = List.of(power, kelvin);
        FormSection place = section("Place");
        direction = place.slider(model.getLight_Azimuth(), "Azimuth");
        Field<?> elevation = place.slider(model.getLight_Elevation(), "Elevation");
        Field<?> distance = place.number(model.getLight_Distance(), "Distance");
        FormSection size = section("Size and aim");
        Field<?> width = size.number(model.getLight_Width(), "Width");
        height = size.number(model.getLight_Height(), "Height");
        Field<?> rotation = size.number(model.getLight_Rotation(), "Rotation");
        grid = size.number(model.getLight_GridAngle(), "Grid");
        turned = List.of(size.number(model.getLight_FeatherAzimuth(), "Feather aside"), size.number(model.getLight_FeatherElevation(), "Feather up"));
        placed = List.of(distance, width, rotation);
        ambient = form.section("Ambient");
        ambient.number(model.getRig_AmbientEv(), "Level");
        ambient.number(model.getRig_AmbientKelvin(), "Colour");
        elevation.refresh();
    }

    private FormSection section(String title) {
        FormSection section = form.section(title);
        ofLight.add(section);
        return section;
    }

    private static List<Choice<String>> gels() {
        List<Choice<String>> choices = new ArrayList<>();
        choices.add(new Choice<>("", "None"));
        Gels.names().forEach(name -> choices.add(new Choice<>(name, name)));
        return choices;
    }

    /** Shows a light; null shows the ambient light only. */
    void show(ShotSession session, Light shown) {
        light = session == null ? null : shown;
        ofLight.forEach(section -> section.show(session, light));
        ambient.show(session, session == null ? null : session.shot().getRig());
        adapted = null;
        adapt();
    }

    /** Hides what the fixture does not use. */
    void adapt() {
        Fixture fixture = light == null ? null : light.getFixture();
        if (fixture == null || fixture == adapted) {
            return;
        }
        adapted = fixture;
        boolean near = !FAR.contains(fixture);
        placed.forEach(field -> field.setVisible(near));
        turned.forEach(field -> field.setVisible(near));
        height.setVisible(near && !ROUND.contains(fixture));
        grid.setVisible(BEAM.contains(fixture));
        direction.setEnabled(fixture != Fixture.SKY);
        shining.forEach(field -> field.setVisible(fixture != Fixture.REFLECTOR));
        form.relayout();
    }
}
