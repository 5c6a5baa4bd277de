package org.catchlight.prompt.internal.recognise;

import java.util.Locale;
import java.util.Optional;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.rig.LightingPreset;
import org.catchlight.light.rig.RigEdits;
import org.catchlight.prompt.recognise.Change;
import org.catchlight.prompt.recognise.Change.Detail;
import org.catchlight.prompt.recognise.Change.OfLight;
import org.catchlight.prompt.recognise.Wish;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotPackage.Literals;
import org.catchlight.shot.check.Ranges;
import org.eclipse.emf.ecore.EAttribute;

/** Changes in words, and what a shot has in words that would be recognised as it. */
public final class Describe {
    private Describe() {
    }

    /** A change for a menu, such as "Key: octabox". */
    public static String label(Change change) {
        return switch (change) {
            case OfLight of -> capital(of.role().getLiteral()) + ": " + detail(of.detail());
            case Change.KeyPattern pattern -> "Key: " + pattern(pattern.pattern()) + side(pattern);
            case Change.WholeRig rig -> "Light: " + LightingPreset.shipped(rig.preset()).map(LightingPreset::label).orElse(rig.preset());
            case Change.Ratio ratio -> "Key over fill: " + range(ratio.stops(), " stops");
            case Change.Number number -> capital(Ranges.label(number.attribute())) + ": " + number(number.attribute(), number.wish().usual());
            case Change.Sensor sensor -> "Sensor: " + sensor.name() + ", " + Numbers.text(sensor.width()) + "×" + Numbers.text(sensor.height())
                    + " mm";
            case Change.FilmStock film -> "Film: " + film.name() + " (" + film.stock() + ")";
            case Change.Aspect aspect -> "Shape of the picture: " + shape(aspect.ratio());
        };
    }

    private static String side(Change.KeyPattern pattern) {
        String side = pattern.side().name().toLowerCase(Locale.ROOT);
        return switch (pattern.side()) {
            case KEEP -> "";
            case LEFT, RIGHT -> " from camera " + side;
            case SHORT, BROAD -> (pattern.pattern() == Pattern.NONE ? "" : ", ") + side + " side";
        };
    }

    private static String detail(Detail detail) {
        return switch (detail) {
            case Detail.Modifier modifier -> fixture(modifier.fixture()) + (modifier.width() == 0 ? ""
                    : " " + Numbers.text(modifier.width()) + (modifier.width() == modifier.height() ? "" : "×" + Numbers.text(modifier.height()))
                    + " m");
            case Detail.Side side -> side.right() ? "camera right" : "camera left";
            case Detail.Turn turn -> turned(turn.degrees());
            case Detail.Height height -> Numbers.text(height.degrees().usual()) + "° high";
            case Detail.Distance distance -> Numbers.text(distance.metres().usual()) + " m away";
            case Detail.Colour colour -> Numbers.text(colour.kelvin().usual()) + " K";
            case Detail.Grid grid -> Numbers.text(grid.degrees().usual()) + "° grid";
            case Detail.Gel gel -> gel.name() + " gel";
            case Detail.Softness softness -> softness.apparent().low() >= 0.5 ? "softer" : "harder";
            case Detail.Level level -> Numbers.text(Math.abs(level.stops().usual())) + " stops " + (level.stops().usual() < 0 ? "under" : "over")
                    + " the key";
            case Detail.Count count -> count.lights() == 0 ? "off" : count.lights() == 1 ? "on" : "one on each side";
        };
    }

    private static String turned(Wish degrees) {
        return degrees.usual() > 100 ? "behind the subject" : degrees.usual() < 10 ? "in front"
                : Numbers.text(degrees.usual()) + "° to the side";
    }

    /** What the shot has where the change asks for something. */
    public static String words(Shot shot, Change change) {
        return switch (change) {
            case OfLight of -> Sources.strongest(shot, of.role()).map(light -> words(shot, light, of)).orElse("");
            case Change.KeyPattern _ -> Sources.strongest(shot, LightRole.KEY).map(key -> patternWords(shot, key)).orElse("");
            case Change.WholeRig _ -> Sources.strongest(shot, LightRole.KEY).map(key -> fixture(key.getFixture()) + " "
                    + direction(shot, key)).orElse("");
            case Change.Ratio _ -> {
                double ratio = shot.getRig() == null ? Double.NaN : RigEdits.ratio(shot);
                yield Double.isFinite(ratio) ? "ratio " + stops(ratio) : "no fill";
            }
            case Change.Number number -> number(number.attribute(), Numbers.value(shot, number.attribute()));
            case Change.Sensor _ -> "";
            case Change.FilmStock _ -> shot.getFilm() == null ? "" : film(shot.getFilm().getStock());
            case Change.Aspect _ -> shape(Numbers.ratio(shot));
        };
    }

    private static String words(Shot shot, Light light, OfLight of) {
        return switch (of.detail()) {
            case Detail.Modifier _ -> fixture(light.getFixture());
            case Detail.Side _ -> Math.abs(Sources.fromCamera(shot, light)) < 8 ? "in front"
                    : Sources.fromCamera(shot, light) > 0 ? "camera right" : "camera left";
            case Detail.Turn _ -> Math.abs(Sources.fromCamera(shot, light)) > 100 ? "from behind"
                    : Numbers.text(Math.rint(Math.abs(Sources.fromCamera(shot, light)))) + " degrees to the side";
            case Detail.Height _ -> Math.abs(light.getElevation()) < 3 ? "at eye level" : Numbers.text(Math.rint(Math.abs(light.getElevation())))
                    + "° " + (light.getElevation() < 0 ? "below" : "high");
            case Detail.Distance _ -> Numbers.text(light.getDistance()) + " m";
            case Detail.Colour _ -> Numbers.text(Math.rint(light.getKelvin())) + " K";
            case Detail.Grid _ -> light.getGridAngle() == 0 ? "" : Numbers.text(light.getGridAngle()) + "° grid";
            case Detail.Gel _ -> light.getGel() == null || light.getGel().isBlank() ? "" : light.getGel() + " gel";
            case Detail.Softness _ -> Sources.apparent(light) >= 0.6 ? "soft" : Sources.apparent(light) < 0.25 ? "hard" : "";
            case Detail.Level _ -> "";
            case Detail.Count count -> count.lights() == 0 ? of.role().getLiteral() + " light" : "";
        };
    }

    private static String patternWords(Shot shot, Light key) {
        for (Pattern pattern : new Pattern[] {Pattern.BUTTERFLY, Pattern.LOOP, Pattern.REMBRANDT, Pattern.SPLIT}) {
            if (RigChange.holds(shot, new Change.KeyPattern(pattern, org.catchlight.light.rig.RigSolver.KeySide.KEEP))) {
                return pattern(pattern) + " lighting" + (pattern == Pattern.BUTTERFLY ? "" : " from " + side(shot, key));
            }
        }
        return "key " + direction(shot, key);
    }

    private static String direction(Shot shot, Light light) {
        return Math.abs(Sources.fromCamera(shot, light)) < 8 ? "in front" : "from " + side(shot, light);
    }

    private static String side(Shot shot, Light light) {
        return Sources.fromCamera(shot, light) > 0 ? "camera right" : "camera left";
    }

    /** A modifier as photographers call it. */
    static String fixture(Fixture fixture) {
        return fixture == Fixture.WINDOW ? "window light" : fixture == Fixture.SUN ? "sunlight" : fixture == Fixture.SKY ? "open sky"
                : fixture.getLiteral().replace('-', ' ');
    }

    /** A pattern as photographers write it. */
    static String pattern(Pattern pattern) {
        return pattern == Pattern.NONE ? "" : pattern == Pattern.REMBRANDT ? "Rembrandt" : pattern.name().toLowerCase(Locale.ROOT);
    }

    private static String film(String stock) {
        return switch (stock) {
            case "portrait-warm" -> "Kodak Portra 400";
            case "vivid" -> "Kodak Ektar 100";
            case "monochrome" -> "black and white";
            default -> "";
        };
    }

    private static String number(EAttribute attribute, double value) {
        String text = Numbers.text(value);
        if (attribute == Literals.CAMERA__FOCAL_LENGTH) {
            return text + " mm";
        } else if (attribute == Literals.CAMERA__APERTURE) {
            return "f/" + text;
        } else if (attribute == Literals.CAMERA__ISO) {
            return "ISO " + text;
        } else if (attribute == Literals.CAMERA__SHUTTER) {
            return value < 0.5 ? "1/" + Math.round(1 / value) + " s" : text + " s";
        } else if (attribute == Literals.CAMERA__WHITE_BALANCE) {
            return "white balance " + text + " K";
        } else if (attribute == Literals.CAMERA__DISTANCE) {
            return "from " + text + " m";
        } else if (attribute == Literals.CAMERA__ELEVATION) {
            return value > 15 ? "high angle" : value > 3 ? "slightly above eye level" : value >= -3 ? "eye level"
                    : value > -8 ? "slightly below eye level" : "low angle";
        } else if (attribute == Literals.CAMERA__ROLL) {
            return Math.abs(value) < 3 ? "" : "tilted camera";
        } else if (attribute == Literals.FILM__GRAIN) {
            return value == 0 ? "no grain" : value <= 0.25 ? "fine grain" : value >= 0.5 ? "coarse grain" : "";
        } else if (attribute == Literals.FILM__HALATION) {
            return value == 0 ? "no halation" : "halation";
        } else if (attribute == Literals.FILM__EXPOSURE_COMPENSATION) {
            return Math.abs(value) < 0.05 ? "" : (value < 0 ? "underexposed by " : "overexposed by ") + stops(Math.abs(value));
        } else if (attribute == Literals.RIG__AMBIENT_KELVIN) {
            return "ambient light at " + text + " K";
        }
        return Numbers.ambient(attribute) ? "ambient light" : text;
    }

    private static String stops(double value) {
        String text = Numbers.text(Math.round(value * 10) / 10.0);
        return text + (text.equals("1") ? " stop" : " stops");
    }

    private static String range(Wish wish, String unit) {
        return wish.high() >= 8 ? "at least " + Numbers.text(wish.low()) + unit : wish.low() <= -2 ? "at most " + Numbers.text(wish.high()) + unit
                : Numbers.text(wish.usual()) + unit;
    }

    private static String shape(double ratio) {
        for (String known : new String[] {"1:1", "4:5", "5:4", "2:3", "3:2", "16:9", "9:16"}) {
            String[] sides = known.split(":");
            if (Math.abs(ratio - Double.parseDouble(sides[0]) / Double.parseDouble(sides[1])) < 0.01) {
                return known;
            }
        }
        return "";
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The words of a light that is asked for but is not there. */
    static Optional<String> missing(Shot shot, Change change) {
        return change instanceof OfLight of && Sources.on(shot, of.role()).isEmpty()
                ? Optional.of("there is no " + of.role().getLiteral() + " light on") : Optional.empty();
    }

    /** Why a shot disagrees, as the second half of a sentence. */
    public static String butHas(Shot shot, Change change) {
        return missing(shot, change).orElseGet(() -> {
            String words = words(shot, change);
            return words.isEmpty() ? "the shot has not" : "the shot has " + words;
        });
    }
}
