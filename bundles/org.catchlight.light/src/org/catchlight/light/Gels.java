package org.catchlight.light;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The gels that a light can carry, by their name in {@code Light.gel}. Correction gels shift the colour temperature by their nominal
 * mired value; green and magenta gels follow their colour-compensating density; effect gels are RGB approximations of common colours.
 */
public final class Gels {
    private static final Map<String, Gel> TABLE = table();

    private Gels() {
    }

    /**
     * A gel.
     *
     * @param name        as shown
     * @param miredShift  reciprocal megakelvin that it adds; + is warmer
     * @param transmission what passes per channel of linear sRGB, 0–1, after the shift; equal channels only dim
     */
    public record Gel(String name, double miredShift, Vec3 transmission) {
        /** Whether it balances a light to another colour temperature or green level rather than colours it. */
        public boolean corrects() {
            double most = Math.max(transmission.x(), Math.max(transmission.y(), transmission.z()));
            double least = Math.min(transmission.x(), Math.min(transmission.y(), transmission.z()));
            return most <= 2.05 * least;
        }

        /** Linear sRGB of a light of {@code kelvin} and luminance 1 behind this gel; its luminance, below 1, is what passes. */
        public Vec3 filter(double kelvin) {
            double mired = 1e6 / Math.clamp(kelvin, LightColour.COOLEST, LightColour.HOTTEST) + miredShift;
            Vec3 rgb = LightColour.ofKelvin(mired < 1e6 / LightColour.HOTTEST ? LightColour.HOTTEST : 1e6 / mired);
            return new Vec3(rgb.x() * transmission.x(), rgb.y() * transmission.y(), rgb.z() * transmission.z());
        }

        /** Light lost in stops for light of {@code kelvin}. */
        public double stops(double kelvin) {
            return -Math.log(LightColour.luminance(filter(kelvin))) / Math.log(2);
        }
    }

    /** Names of all gels in the order to show. */
    public static List<String> names() {
        return TABLE.values().stream().map(Gel::name).toList();
    }

    /** The gel called {@code name}: case, spaces and the spelling of fractions do not matter. Empty if there is none of that name. */
    public static Optional<Gel> byName(String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(TABLE.get(simplify(name)));
    }

    /**
     * The colour-temperature gel that brings a light of {@code from} kelvin nearest to {@code to} kelvin; empty if none of them brings it
     * nearer.
     */
    public static Optional<String> correcting(double from, double to) {
        double wished = 1e6 / to - 1e6 / from;
        return TABLE.values().stream().filter(gel -> gel.miredShift() != 0 && (gel.name().endsWith("CTO") || gel.name().endsWith("CTB")))
                .min(Comparator.comparingDouble(gel -> Math.abs(gel.miredShift() - wished)))
                .filter(gel -> Math.abs(gel.miredShift() - wished) < Math.abs(wished)).map(Gel::name);
    }

    /** Whether {@code name} says that there is no gel. */
    public static boolean isNone(String name) {
        return name == null || name.isBlank() || name.strip().equalsIgnoreCase("none");
    }

    private static String simplify(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("½", "1/2").replace("¼", "1/4").replace("⅛", "1/8").replace("half", "1/2")
                .replace("quarter", "1/4").replace("eighth", "1/8").replace("ct blue", "ctb").replace("ct orange", "cto")
                .replace("ct straw", "straw").replace("cts", "straw").replaceAll("[\\s_-]+", "");
        return plain.startsWith("full") ? plain.substring(4) : plain;
    }

    private static Map<String, Gel> table() {
        Map<String, Gel> gels = new LinkedHashMap<>();
        // Nominal mired shifts and light transmissions of the usual colour-temperature series.
        correction(gels, "CTO", 159, 0.554);
        correction(gels, "1/2 CTO", 109, 0.708);
        correction(gels, "1/4 CTO", 64, 0.791);
        correction(gels, "1/8 CTO", 26, 0.852);
        correction(gels, "CTB", -137, 0.34);
        correction(gels, "1/2 CTB", -78, 0.549);
        correction(gels, "1/4 CTB", -35, 0.692);
        correction(gels, "1/8 CTB", -18, 0.813);
        // Straw warms with less red than CTO: a little green stays in it.
        put(gels, new Gel("Straw", 131, new Vec3(0.56, 0.62, 0.50)));
        put(gels, new Gel("1/2 Straw", 81, new Vec3(0.69, 0.73, 0.65)));
        put(gels, new Gel("1/4 Straw", 42, new Vec3(0.79, 0.81, 0.77)));
        put(gels, new Gel("1/8 Straw", 20, new Vec3(0.86, 0.87, 0.85)));
        green(gels, "Plus Green", 0.30, true);
        green(gels, "1/2 Plus Green", 0.15, true);
        green(gels, "1/4 Plus Green", 0.075, true);
        green(gels, "1/8 Plus Green", 0.035, true);
        green(gels, "Minus Green", 0.30, false);
        green(gels, "1/2 Minus Green", 0.15, false);
        green(gels, "1/4 Minus Green", 0.075, false);
        green(gels, "1/8 Minus Green", 0.035, false);
        put(gels, new Gel("ND 0.3", 0, new Vec3(0.5, 0.5, 0.5)));
        put(gels, new Gel("ND 0.6", 0, new Vec3(0.25, 0.25, 0.25)));
        put(gels, new Gel("ND 0.9", 0, new Vec3(0.125, 0.125, 0.125)));
        put(gels, new Gel("Amber", 0, new Vec3(0.95, 0.42, 0.03)));
        put(gels, new Gel("Orange", 0, new Vec3(0.95, 0.25, 0.02)));
        put(gels, new Gel("Red", 0, new Vec3(0.85, 0.02, 0.02)));
        put(gels, new Gel("Pink", 0, new Vec3(0.95, 0.35, 0.55)));
        put(gels, new Gel("Magenta", 0, new Vec3(0.80, 0.04, 0.45)));
        put(gels, new Gel("Lavender", 0, new Vec3(0.55, 0.35, 0.85)));
        put(gels, new Gel("Blue", 0, new Vec3(0.02, 0.10, 0.70)));
        put(gels, new Gel("Steel Blue", 0, new Vec3(0.35, 0.60, 0.80)));
        put(gels, new Gel("Cyan", 0, new Vec3(0.05, 0.60, 0.75)));
        put(gels, new Gel("Teal", 0, new Vec3(0.02, 0.40, 0.38)));
        put(gels, new Gel("Green", 0, new Vec3(0.04, 0.55, 0.05)));
        put(gels, new Gel("Yellow", 0, new Vec3(0.95, 0.80, 0.04)));
        return Collections.unmodifiableMap(gels);
    }

    private static void correction(Map<String, Gel> gels, String name, double miredShift, double transmission) {
        put(gels, new Gel(name, miredShift, new Vec3(transmission, transmission, transmission)));
    }

    private static void green(Map<String, Gel> gels, String name, double density, boolean plus) {
        double passed = Math.pow(10, -density);
        put(gels, new Gel(name, 0, plus ? new Vec3(passed, 1, passed) : new Vec3(1, passed, 1)));
    }

    private static void put(Map<String, Gel> gels, Gel gel) {
        gels.put(simplify(gel.name()), gel);
    }
}
