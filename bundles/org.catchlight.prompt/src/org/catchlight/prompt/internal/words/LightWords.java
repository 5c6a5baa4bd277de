package org.catchlight.prompt.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;

/** One light in words: "large octabox key light, camera left, 45° high, 5600 K, soft". Sides and angles are as the camera sees them. */
final class LightWords {
    private static final double HARD = 0.3;
    private static final double SOFT = 0.7;
    private static final double VERY_SOFT = 1.5;
    private final Light light;
    private final double cameraAzimuth;
    private final double cameraElevation;
    private final double whiteBalance;

    LightWords(Light light, Camera camera) {
        this.light = light;
        cameraAzimuth = camera == null ? 0 : camera.getAzimuth();
        cameraElevation = camera == null ? 0 : camera.getElevation();
        whiteBalance = camera == null ? 5600 : camera.getWhiteBalance();
    }

    /** With its colour and quality. */
    String asKey() {
        List<String> words = new ArrayList<>(List.of(thing()));
        words.addAll(place());
        words.add(Colour.words(Colour.kelvin(light), whiteBalance));
        Colour.gelWords(light).ifPresent(words::add);
        String quality = quality();
        if (!quality.isEmpty()) {
            words.add(quality);
        }
        return String.join(", ", words);
    }

    /** With its colour only where it differs from the key's. */
    String besideKey(double keyKelvin) {
        List<String> words = new ArrayList<>(List.of(thing()));
        if (light.getRole() != LightRole.BACKGROUND) {
            words.addAll(place());
        }
        if (light.getFixture() != Fixture.REFLECTOR && Colour.differ(Colour.kelvin(light), keyKelvin)) {
            words.add(Colour.words(Colour.kelvin(light), whiteBalance));
        }
        Colour.gelWords(light).ifPresent(words::add);
        return String.join(", ", words);
    }

    private String thing() {
        Fixture fixture = light.getFixture();
        if (isRing()) {
            return "ring light round the lens";
        }
        String role = switch (light.getRole()) {
            case KEY -> "key light";
            case FILL -> "fill light";
            case RIM -> "rim light";
            case HAIR -> "hair light";
            case KICKER -> "kicker light";
            case BACKGROUND -> "background light";
        };
        return switch (fixture) {
            case SUN -> (light.getElevation() < 20 ? "low sun" : light.getElevation() > 60 ? "high sun" : "sun") + asRole(role);
            case SKY -> light.getRole() == LightRole.KEY ? "overcast sky" : "open sky as the " + role;
            case WINDOW -> size() + (light.getHeight() > 1.25 * light.getWidth() ? "tall " : "") + "window" + asRole(role);
            case REFLECTOR -> size() + "white reflector" + (light.getRole() == LightRole.FILL ? "" : asRole(role));
            default -> size() + (light.getGridAngle() > 0 && fixture != Fixture.HONEYCOMB && fixture != Fixture.SNOOT ? "gridded " : "")
                    + fixtureName(fixture) + " " + role;
        };
    }

    private String asRole(String role) {
        return light.getRole() == LightRole.KEY ? "" : " as the " + role;
    }

    private static String fixtureName(Fixture fixture) {
        return switch (fixture) {
            case BARE_BULB -> "bare bulb";
            case STRIPBOX -> "strip softbox";
            case BEAUTY_DISH -> "beauty dish";
            case HONEYCOMB -> "honeycomb spot";
            default -> fixture.getLiteral();
        };
    }

    /** The only round fixture that can surround the lens is a ring. */
    private boolean isRing() {
        return light.getRole() == LightRole.KEY && light.getFixture() == Fixture.OCTABOX && light.getWidth() <= 0.7
                && Math.abs(side()) < 4 && Math.abs(light.getElevation() - cameraElevation) < 4;
    }

    private String size() {
        if (light.getFixture() == Fixture.BARE_BULB || light.getFixture() == Fixture.HONEYCOMB || light.getFixture() == Fixture.SNOOT) {
            return "";
        }
        double side = Math.max(light.getWidth(), light.getHeight());
        return side < 0.4 ? "small " : side >= 1.6 ? "very large " : side >= 0.95 ? "large " : "";
    }

    /** Degrees to camera right. */
    private double side() {
        double degrees = (light.getAzimuth() - cameraAzimuth) % 360;
        return degrees > 180 ? degrees - 360 : degrees <= -180 ? degrees + 360 : degrees;
    }

    private List<String> place() {
        if (isRing() || light.getFixture() == Fixture.SKY) {
            return List.of();
        }
        double elevation = light.getElevation();
        if (elevation > 75) {
            return List.of("overhead");
        }
        return List.of(direction(), height(elevation));
    }

    private String direction() {
        double off = Math.abs(side());
        String camera = side() > 0 ? "camera right" : "camera left";
        return off < 10 ? "from the front" : off < 30 ? "slightly " + camera : off < 75 ? camera : off <= 105 ? "from the side " + camera
                : off <= 160 ? "from behind " + camera : "from behind";
    }

    private static String height(double elevation) {
        long rounded = Math.round(elevation / 5) * 5;
        return elevation <= -10 ? "low" : elevation < 10 ? "at face height" : rounded + "° high";
    }

    private String quality() {
        double apparent = switch (light.getFixture()) {
            case SUN -> 0.01;
            case SKY -> 10;
            default -> Math.max(light.getWidth(), light.getHeight()) / light.getDistance();
        };
        return apparent < HARD ? "hard light" : apparent >= VERY_SOFT ? "very soft light" : apparent >= SOFT ? "soft light" : "";
    }
}
