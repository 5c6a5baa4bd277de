package org.catchlight.prompt.ui.internal.assist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.preset.Presets;

/** Shots that show what a term of the lexicon does, all of the same head. */
final class TermShot {
    private static final Pattern SPEC = Pattern.compile("(preset|fixture|lens|aperture|kelvin|direction|film):([A-Za-z0-9.,\\-]{1,40})");
    private static final String PLAIN = "loop";

    private TermShot() {
    }

    /** Whether a picture is of a kind that can be shown. */
    static boolean known(String picture) {
        return SPEC.matcher(picture).matches();
    }

    /** The shot of a picture as the lexicon names it; empty if there is no such thing. */
    static Optional<Shot> of(String picture) {
        Matcher spec = SPEC.matcher(picture);
        if (!spec.matches()) {
            return Optional.empty();
        }
        String what = spec.group(2);
        if (spec.group(1).equals("preset")) {
            return Presets.ids().contains(what) ? Optional.of(Presets.create(what)) : Optional.empty();
        }
        Shot shot = Presets.create(PLAIN);
        Light key = shot.getRig().getLights().stream().filter(light -> light.getRole() == LightRole.KEY).findFirst().orElseThrow();
        try {
            switch (spec.group(1)) {
                case "fixture" -> {
                    key.setFixture(Optional.ofNullable(Fixture.get(what)).orElseThrow(NumberFormatException::new));
                    fit(key);
                }
                case "lens" -> through(shot.getCamera(), Double.parseDouble(what));
                case "aperture" -> shot.getCamera().setAperture(Double.parseDouble(what));
                case "kelvin" -> key.setKelvin(Double.parseDouble(what));
                case "film" -> shot.getFilm().setStock(what);
                default -> from(key, what);
            }
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
        return Optional.of(shot);
    }

    /** The head stays as large as it was, so that only perspective changes. */
    private static void through(Camera camera, double focalLength) {
        camera.setDistance(camera.getDistance() * focalLength / camera.getFocalLength());
        camera.setFocalLength(focalLength);
    }

    private static void from(Light key, String angles) {
        String[] both = angles.split(",");
        key.setAzimuth(Double.parseDouble(both[0]));
        if (both.length > 1) {
            key.setElevation(Double.parseDouble(both[1]));
        }
    }

    /** The usual size of a modifier, in metres. */
    private static void fit(Light key) {
        double size = switch (key.getFixture()) {
            case BARE_BULB -> 0.08;
            case SNOOT, HONEYCOMB -> 0.15;
            case BEAUTY_DISH -> 0.5;
            case STRIPBOX -> 0.3;
            case UMBRELLA, REFLECTOR -> 1;
            case WINDOW -> 1.4;
            default -> 0.9;
        };
        key.setWidth(size);
        key.setHeight(key.getFixture() == Fixture.STRIPBOX ? 1.2 : size);
    }
}
