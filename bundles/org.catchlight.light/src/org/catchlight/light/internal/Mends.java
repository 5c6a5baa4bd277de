package org.catchlight.light.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.light.Fix;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.internal.rig.PatternAim;
import org.catchlight.light.internal.rig.RatioAim;
import org.catchlight.light.rig.RigEdits;
import org.catchlight.light.rig.RigSolver.KeySide;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;

/** Makes the mends of warnings. Each finds its light in the shot that it is given, so that it fits the shot itself and copies of it. */
final class Mends {
    private static final double STRONGEST = 10;

    private final Shot judged;
    private final PatternSearch search;

    Mends(Shot judged, PatternSearch search) {
        this.judged = judged;
        this.search = search;
    }

    private static Fix fix(Consumer<Shot> mend, String label, Object... values) {
        return new Fix(String.format(Locale.ROOT, label, values), mend);
    }

    /** A mend of one light, which is looked up by its name and place in the rig, else by its name. */
    private Fix ofLight(Light light, Consumer<Light> mend, String label, Object... values) {
        int index = judged.getRig().getLights().indexOf(light);
        String name = light.getName();
        return fix(shot -> find(shot, index, name).ifPresent(mend), label, values);
    }

    private static Optional<Light> find(Shot shot, int index, String name) {
        List<Light> lights = shot.getRig() == null ? List.of() : shot.getRig().getLights();
        if (index < lights.size() && lights.get(index).getName().equals(name)) {
            return Optional.of(lights.get(index));
        }
        return lights.stream().filter(light -> light.getName().equals(name)).findFirst();
    }

    Fix switchOn(Light light) {
        return ofLight(light, found -> found.setEnabled(true), "Switch %s on", light.getName());
    }

    Fix switchOff(Light light) {
        return ofLight(light, found -> found.setEnabled(false), "Switch %s off", light.getName());
    }

    /** Adds a key where portraits are usually lit from. */
    Fix addKey() {
        return fix(shot -> {
            Light key = ShotFactory.eINSTANCE.createLight();
            key.setName(RigEdits.freeName("Key", shot.getRig().getLights()));
            double camera = shot.getCamera() == null ? 0 : shot.getCamera().getAzimuth();
            key.setFixture(Fixture.OCTABOX);
            key.setAzimuth(RigEdits.wrapped(camera - 35));
            key.setElevation(36);
            key.setDistance(1.3);
            key.setWidth(0.9);
            key.setHeight(0.9);
            key.setPower(2.8);
            shot.getRig().getLights().addFirst(key);
        }, "Add a key");
    }

    Fix removeGel(Light light) {
        return ofLight(light, found -> found.setGel(""), light.getFixture() == Fixture.REFLECTOR ? "Make %s white" : "Take the gel off %s",
                light.getName());
    }

    Fix matchColour(Light light, double kelvin) {
        return ofLight(light, found -> found.setKelvin(kelvin), "Set %s to %.0f K", light.getName(), kelvin);
    }

    Fix gel(Light light, String gel) {
        return ofLight(light, found -> found.setGel(gel), "Put %s on %s", gel, light.getName());
    }

    Fix whiteBalance(double kelvin) {
        return fix(shot -> shot.getCamera().setWhiteBalance(kelvin), "Balance for %.0f K", kelvin);
    }

    Fix aperture(double fNumber) {
        return fix(shot -> shot.getCamera().setAperture(fNumber), "Set f/%s", Warnings.number(fNumber));
    }

    /** Multiplies ISO by 2^stops. */
    Fix iso(double stops) {
        double iso = Math.clamp(judged.getCamera().getIso() * Math.pow(2, stops), 25, 409600);
        double rounded = iso < 100 ? Math.rint(iso) : Math.rint(iso / 10) * 10;
        return fix(shot -> shot.getCamera().setIso(rounded), "Set ISO %.0f", rounded);
    }

    /** Multiplies the exposure time by 2^stops. */
    Fix shutter(double stops) {
        double seconds = Math.clamp(judged.getCamera().getShutter() * Math.pow(2, stops), 1.0 / 32000, 3600);
        return fix(shot -> shot.getCamera().setShutter(seconds), seconds < 0.3 ? "Set 1/%.0f s" : "Set %2$.1f s", 1 / seconds, seconds);
    }

    /** Turns a light's axis to the subject and opens its beam. */
    Fix turnToSubject(Light light) {
        return ofLight(light, found -> {
            found.setFeatherAzimuth(0);
            found.setFeatherElevation(0);
        }, "Turn %s to the subject", light.getName());
    }

    Fix aim(Pattern pattern) {
        return fix(shot -> new PatternAim(search).aim(shot, pattern, KeySide.KEEP), "Move the key for %s",
                pattern == Pattern.REMBRANDT ? "Rembrandt" : pattern.name().toLowerCase(Locale.ROOT));
    }

    Fix elevation(Light light, double degrees) {
        return ofLight(light, found -> found.setElevation(degrees), degrees > light.getElevation() ? "Raise %s to %.0f°"
                : "Lower %s to %.0f°",
                light.getName(), degrees);
    }

    /** Puts a light elsewhere in the set, angles in degrees. */
    Fix move(Light light, double azimuth, double elevation, String label) {
        return ofLight(light, found -> {
            found.setAzimuth(RigEdits.wrapped(Math.rint(azimuth)));
            found.setElevation(Math.rint(elevation));
        }, label, light.getName());
    }

    Fix role(Light light, LightRole role) {
        return ofLight(light, found -> found.setRole(role), "Make %s a %s light", light.getName(), role.getLiteral());
    }

    Fix power(Light light, double change) {
        double power = Math.clamp(Math.round((light.getPower() + change) * 10) / 10.0, -STRONGEST, STRONGEST);
        return ofLight(light, found -> found.setPower(power), "%s %s by %.1f stops", change < 0 ? "Lower" : "Raise", light.getName(),
                Math.abs(power - light.getPower()));
    }

    Fix ratio(double stops) {
        return fix(shot -> RatioAim.aim(shot, stops), "Set the ratio to %.0f stops", stops);
    }

    Fix swapKeyAndFill(Light key, Light fill) {
        int first = judged.getRig().getLights().indexOf(key);
        int second = judged.getRig().getLights().indexOf(fill);
        return fix(shot -> {
            find(shot, first, key.getName()).ifPresent(light -> light.setRole(LightRole.FILL));
            find(shot, second, fill.getName()).ifPresent(light -> light.setRole(LightRole.KEY));
        }, "Make %s the key", fill.getName());
    }

    /** A weak card under the lens, which shows in both eyes. */
    Fix addEyeLight() {
        return fix(shot -> {
            Light light = ShotFactory.eINSTANCE.createLight();
            Camera camera = shot.getCamera();
            light.setName(RigEdits.freeName("Eye light", shot.getRig().getLights()));
            light.setRole(LightRole.FILL);
            light.setAzimuth(camera.getAzimuth());
            light.setElevation(Math.clamp(camera.getElevation() + 12, -80, 80));
            light.setDistance(1.4);
            light.setWidth(0.3);
            light.setHeight(0.3);
            double key = shot.getRig().getLights().stream().filter(other -> other.isEnabled() && other.getRole() == LightRole.KEY)
                    .mapToDouble(Light::getPower).max().orElse(0);
            light.setPower(Math.clamp(key - 3.5, -STRONGEST, STRONGEST));
            shot.getRig().getLights().add(light);
        }, "Add an eye light");
    }

    Fix grid(Light light, double degrees) {
        return ofLight(light, found -> found.setGridAngle(degrees), "Put a %2$.0f° grid on %1$s", light.getName(), degrees);
    }

    Fix farther(Light light, double metres) {
        double distance = Math.round(metres * 10) / 10.0;
        double change = 2 * Math.log(distance / light.getDistance()) / Math.log(2);
        return ofLight(light, found -> {
            found.setDistance(distance);
            found.setPower(Math.clamp(Math.round((found.getPower() + change) * 10) / 10.0, -STRONGEST, STRONGEST));
        }, "Move %s back to %.1f m", light.getName(), distance);
    }
}
