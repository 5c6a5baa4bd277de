package org.catchlight.light.ui.internal.edit;

import java.util.Locale;
import org.catchlight.light.ui.internal.scene.Change;
import org.catchlight.light.ui.internal.scene.Polar;
import org.catchlight.light.ui.internal.scene.SceneLight;
import org.catchlight.shot.Fixture;

/** Numbers as a photographer writes them. */
public final class Words {
    private static final String[] THIRDS = {"", "⅓", "⅔"};

    private Words() {
    }

    /** Stops in thirds where they are thirds: {@code +1⅔}, {@code −2}, {@code 0}; else with a decimal. */
    public static String stops(double stops) {
        long thirds = Math.round(stops * 3);
        if (Math.abs(stops * 3 - thirds) > 0.045) {
            return (stops < 0 ? "−" : "+") + String.format(Locale.ROOT, "%.1f", Math.abs(stops));
        }
        if (thirds == 0) {
            return "0";
        }
        long whole = Math.abs(thirds) / 3;
        String fraction = THIRDS[(int) (Math.abs(thirds) % 3)];
        return (thirds < 0 ? "−" : "+") + (whole == 0 ? "" : whole) + fraction;
    }

    /** Stops with their unit: {@code −1⅔ stops}, {@code +1 stop}. */
    public static String power(double stops) {
        String number = stops(stops);
        boolean one = number.equals("+1") || number.equals("−1") || number.equals("+⅓") || number.equals("−⅓") || number.equals("+⅔")
                || number.equals("−⅔");
        return number + (one ? " stop" : " stops");
    }

    /** Degrees, with a decimal only where there is one. */
    public static String degrees(double degrees) {
        String text = Math.abs(degrees - Math.rint(degrees)) < 0.05 ? String.format(Locale.ROOT, "%.0f", degrees)
                : String.format(Locale.ROOT, "%.1f", degrees);
        return (text.equals("-0") ? "0" : text.replace('-', '−')) + "°";
    }

    /** Metres to the centimetre, without zeros at the end. */
    public static String metres(double metres) {
        if (metres < 1) {
            return String.format(Locale.ROOT, "%.0f cm", metres * 100);
        }
        String text = String.format(Locale.ROOT, "%.2f", metres).replaceAll("0$", "");
        return text + " m";
    }

    /** An azimuth in words: {@code 45° left}, {@code front}, {@code behind}. */
    public static String side(double azimuth) {
        double off = Math.abs(azimuth);
        return off < 0.05 ? "front" : off > 179.95 ? "behind" : degrees(off) + (azimuth < 0 ? " left" : " right");
    }

    /** An elevation in words: {@code 40° up}. */
    public static String height(double elevation) {
        return Math.abs(elevation) < 0.05 ? "eye level" : degrees(Math.abs(elevation)) + (elevation < 0 ? " down" : " up");
    }

    /** Where something stands. */
    public static String place(Polar place, boolean distant) {
        return side(place.azimuth()) + " · " + height(place.elevation()) + (distant ? "" : " · " + metres(place.distance()));
    }

    /** What a change comes to, for the label that follows the pointer. */
    public static String change(SceneLight light, Change change) {
        return switch (change) {
            case Change.MoveLight move -> place(move.to(), light.isDistant()) + power(light);
            case Change.AimLight aim -> "aim " + turn(aim.to().azimuth(), "left", "right") + " · " + turn(aim.to().elevation(), "down", "up");
            case Change.SizeLight size -> (light.round() ? "⌀ " : metres(size.width()) + " × ")
                    + metres(light.round() ? size.width() : size.height());
            case Change.MoveCamera move -> "camera " + place(move.to(), false);
            case Change.TurnHead turn -> "head " + turn(turn.yaw(), "left", "right") + " · " + turn(turn.pitch(), "down", "up");
        };
    }

    private static String power(SceneLight light) {
        return light.fixture() == Fixture.REFLECTOR ? "" : " · " + power(light.power());
    }

    private static String turn(double degrees, String minus, String plus) {
        return Math.abs(degrees) < 0.05 ? "0°" : degrees(Math.abs(degrees)) + " " + (degrees < 0 ? minus : plus);
    }
}
