package org.catchlight.light;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the rig does to the face.
 *
 * @param pattern        butterfly, loop, rembrandt, split or none, by shadow topology
 * @param reason         one sentence: what the shadows do
 * @param fill           "clamshell" where a butterfly key has a low frontal fill, else empty
 * @param setting        "window", "overcast" or "golden-hour" where they hold, else empty
 * @param rim            whether the face is mostly in shadow with a lit edge
 * @param side           "left" or "right" (camera's) that the key comes from, or "centre"
 * @param coverage       "broad" or "short" on a turned head, else empty
 * @param ratioStops     key over fill in stops by {@code ratioMethod}; NaN if there is no fill at all
 * @param ratioMethod    name of the method
 * @param key            the key, if there is one
 * @param ev100          incident EV at ISO 100 at the subject point toward the key
 * @param suggestedFNumber f-number that exposes that with the camera's shutter and ISO
 * @param catchlights    the reflections of the lights on the corneas that the camera sees
 * @param findings       what a photographer should know, with mends to apply
 */
public record LightReport(Pattern pattern, String reason, String fill, String setting, boolean rim, String side, String coverage,
        double ratioStops, String ratioMethod, Optional<Key> key, double ev100, double suggestedFNumber, List<Catchlight> catchlights,
        List<LightWarning> findings) {
    public LightReport {
        catchlights = List.copyOf(catchlights);
        findings = List.copyOf(findings);
    }

    /** The findings as text, each with its mend in words. */
    public List<String> warnings() {
        return findings.stream().map(LightWarning::text).toList();
    }

    /** Patterns of portrait light, named by the shadows on the face. */
    public enum Pattern {
        BUTTERFLY, LOOP, REMBRANDT, SPLIT, NONE
    }

    /**
     * The key light. Azimuth and elevation are set coordinates in degrees, the face ones relative to where the face points.
     */
    public record Key(String name, double azimuth, double elevation, double faceAzimuth, double faceElevation, double kelvin) {
        /** Where it stands and its colour in words, such as "upper left, 45° to the side and 40° up, 5600 K"; sides are the camera's. */
        public String describe() {
            return describe(true);
        }

        /** The same in short, such as "upper left, 45°, 5600 K". */
        public String brief() {
            return describe(false);
        }

        private String describe(boolean angles) {
            if (elevation > 75) {
                return String.format(Locale.ROOT, "overhead, %.0f K", kelvin);
            }
            String height = elevation > 15 ? "upper " : elevation < -10 ? "lower " : "";
            double off = Math.abs(azimuth);
            String place = off < 10 ? "front" : off > 170 ? "behind" : azimuth > 0 ? "right" : "left";
            String behind = off > 100 && off <= 170 ? " behind" : "";
            return angles ? String.format(Locale.ROOT, "%s%s%s, %.0f° to the side and %.0f° %s, %.0f K", height, place, behind, off,
                    Math.abs(elevation), elevation < 0 ? "down" : "up", kelvin)
                    : String.format(Locale.ROOT, "%s%s%s, %.0f°, %.0f K", height, place, behind, off, kelvin);
        }
    }

    /**
     * A catchlight on one cornea.
     *
     * @param eye   subject's eye
     * @param light name of the light
     * @param x     offset from the centre of the iris as the camera sees it, in iris radii, + is camera right
     * @param y     the same upward
     * @param size  larger extent of the reflection, in iris radii
     * @param covered whether a lid hides its centre
     */
    public record Catchlight(FaceGeometry.Side eye, String light, double x, double y, double size, boolean covered) {
    }
}
