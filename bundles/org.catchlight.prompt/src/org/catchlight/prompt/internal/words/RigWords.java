package org.catchlight.prompt.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.catchlight.light.LightReport;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.Source.Origin;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Rig;
import org.catchlight.shot.Shot;

/** The rig in words: the key, the pattern it makes, the other lights, the ratio. */
public final class RigWords {
    /** A ratio above this looks as if there were no fill. */
    private static final double NO_FILL = 5;

    /** A key within this many degrees of where the face points leaves no shadow on it that a fill could open. */
    private static final double FRONTAL = 20;

    private RigWords() {
    }

    /**
     * The phrases, in the order of their importance.
     *
     * @param report what the rig does to the face, if that is known
     */
    public static List<Fragment> of(Shot shot, Optional<LightReport> report) {
        Rig rig = shot.getRig();
        if (rig == null) {
            return List.of();
        }
        List<Light> lights = rig.getLights().stream().filter(Light::isEnabled).toList();
        List<Fragment> phrases = new ArrayList<>();
        Optional<Light> key = key(lights, report);
        key.ifPresent(light -> phrases.add(fragment(new LightWords(light, shot.getCamera()).asKey(), Importance.KEY, light.getName())));
        boolean sky = key.isPresent() && key.get().getFixture() == Fixture.SKY;
        report.flatMap(judged -> pattern(judged, sky)).ifPresent(words -> phrases.add(fragment(words, Importance.KEY, "Pattern")));
        double kelvin = key.map(Colour::kelvin).orElse(rig.getAmbientKelvin());
        lights.stream().filter(light -> key.isEmpty() || light != key.get())
                .forEach(light -> phrases.add(fragment(new LightWords(light, shot.getCamera()).besideKey(kelvin), Importance.OTHER_LIGHTS,
                        light.getName())));
        if (key.isEmpty() && lights.isEmpty()) {
            double whiteBalance = shot.getCamera() == null ? rig.getAmbientKelvin() : shot.getCamera().getWhiteBalance();
            phrases.add(fragment("soft even ambient light, " + Colour.words(rig.getAmbientKelvin(), whiteBalance), Importance.KEY, "Ambient"));
        }
        if (key.isPresent()) {
            report.flatMap(RigWords::ratio).ifPresent(words -> phrases.add(fragment(words, Importance.OTHER_LIGHTS, "Ratio")));
        }
        return phrases;
    }

    private static Fragment fragment(String words, double importance, String what) {
        return Fragment.of(words, importance, new Source.Made(Origin.RIG, what));
    }

    private static Optional<Light> key(List<Light> lights, Optional<LightReport> report) {
        Optional<Light> judged = report.flatMap(LightReport::key)
                .flatMap(key -> lights.stream().filter(light -> Objects.equals(light.getName(), key.name())
                        && light.getAzimuth() == key.azimuth() && light.getElevation() == key.elevation()).findFirst());
        return judged.or(() -> lights.stream().filter(light -> light.getRole() == LightRole.KEY).findFirst());
    }

    private static Optional<String> pattern(LightReport report, boolean sky) {
        List<String> words = new ArrayList<>();
        if (report.pattern() != Pattern.NONE) {
            String name = report.pattern() == Pattern.BUTTERFLY && report.fill().equals("clamshell") ? "clamshell"
                    : report.pattern() == Pattern.REMBRANDT ? "Rembrandt" : report.pattern().name().toLowerCase(Locale.ROOT);
            words.add(name + " lighting");
        }
        if (!report.coverage().isEmpty() && report.pattern() != Pattern.BUTTERFLY) {
            words.add(report.coverage() + " lighting");
        }
        if (report.rim()) {
            words.add("face in shadow with a lit edge");
        }
        switch (report.setting()) {
            case "golden-hour" -> words.add("golden hour");
            case "overcast" -> words.addAll(sky ? List.of() : List.of("overcast light"));
            default -> {
                // windows and skies say so themselves
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    private static Optional<String> ratio(LightReport report) {
        double stops = report.ratioStops();
        if (report.key().isEmpty() || stops == Double.NEGATIVE_INFINITY) {
            return Optional.empty();
        }
        if (!Double.isFinite(stops) || stops >= NO_FILL) {
            boolean aside = Math.abs(report.key().get().faceAzimuth()) > FRONTAL;
            return aside ? Optional.of("deep shadows without fill") : Optional.empty();
        }
        double half = Math.round(2 * stops) / 2.0;
        String number = half == Math.rint(half) ? Long.toString((long) half) : Double.toString(half);
        return Optional.of(half <= 0 ? "flat even light" : "ratio " + number + (half == 1 ? " stop" : " stops"));
    }
}
