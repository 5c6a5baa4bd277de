package org.catchlight.prompt.internal.recognise;

import java.util.List;
import java.util.Optional;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.rig.RigSolver.KeySide;
import org.catchlight.prompt.internal.recognise.Meaning.Use;
import org.catchlight.prompt.recognise.Change;
import org.catchlight.prompt.recognise.Change.Detail;
import org.catchlight.prompt.recognise.Wish;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.LightRole;

/** What one clause says of one light. */
final class LightWords {
    private final LightRole role;
    private final List<Mention> items;
    private final boolean[] counts;
    private final boolean sun;
    private final boolean window;
    private final Reader.Sink sink;

    LightWords(LightRole role, List<Mention> items, boolean[] counts, boolean sun, boolean window, Reader.Sink sink) {
        this.role = role;
        this.items = items;
        this.counts = counts;
        this.sun = sun;
        this.window = window;
        this.sink = sink;
    }

    void read() {
        boolean lens = items.stream().anyMatch(item -> item.meaning().has("focal") || item.meaning().has("aperture"));
        for (int i = 0; i < items.size(); i++) {
            if (counts[i]) {
                Mention item = items.get(i);
                setup(item);
                source(item, i);
                place(item, lens);
                colour(item);
                strength(item);
            }
        }
    }

    private void setup(Mention item) {
        Meaning meaning = item.meaning();
        if (meaning.has("preset")) {
            if (meaning.has("outside") && window) {
                detail(item, new Detail.Colour(new Wish(6000, 8000, 7000)));
            } else {
                sink.add(item.start(), item.end(), new Change.WholeRig(meaning.get("preset")));
            }
        }
        if (meaning.has("pattern") || meaning.has("coverage")) {
            Pattern pattern = meaning.has("pattern") ? Pattern.valueOf(meaning.get("pattern").toUpperCase(java.util.Locale.ROOT))
                    : Pattern.NONE;
            KeySide side = meaning.has("coverage") ? KeySide.valueOf(meaning.get("coverage").toUpperCase(java.util.Locale.ROOT)) : KeySide.KEEP;
            sink.add(item.start(), item.end(), new Change.KeyPattern(pattern, side));
        }
    }

    private void source(Mention item, int at) {
        Meaning meaning = item.meaning();
        if (meaning.has("fixture") && !meaning.has("preset")) {
            modifier(item, at);
        } else if (meaning.has("role") && role != LightRole.KEY && LightRole.get(meaning.get("role")) == role) {
            presence(item);
        }
        if (meaning.has("backlit")) {
            detail(item, new Detail.Turn(new Wish(100, 180, 150)));
        }
        meaning.wish("grid").ifPresent(wish -> detail(item, new Detail.Grid(wish)));
    }

    /** A modifier with the words before it that tell its size. */
    private void modifier(Mention item, int at) {
        double scale = 1;
        double[] size = size(item.meaning());
        int start = item.start();
        for (int i = at - 1; i >= 0 && (items.get(i).is(Use.ADJECTIVE) || items.get(i).is(Use.FILLER)); i--) {
            Meaning before = items.get(i).meaning();
            if (before.has("size")) {
                size = size(before);
                start = items.get(i).start();
            } else if (before.has("scale")) {
                scale = Double.parseDouble(before.get("scale"));
                start = items.get(i).start();
            }
        }
        Fixture fixture = Fixture.get(item.meaning().get("fixture"));
        if (size[0] == 0 && scale != 1) {
            double[] usual = Sources.usualSize(fixture);
            size = new double[] {rounded(usual[0] * scale), rounded(usual[1] * scale)};
        }
        sink.add(start, item.end(), new Change.OfLight(role, new Detail.Modifier(fixture, size[0], size[1])));
    }

    private static double rounded(double metres) {
        return Math.round(Math.clamp(metres, 0.005, 10) * 100) / 100.0;
    }

    private static double[] size(Meaning meaning) {
        String[] sides = meaning.get("size").split("x");
        return sides.length < 2 ? new double[2] : new double[] {rounded(Double.parseDouble(sides[0])), rounded(Double.parseDouble(sides[1]))};
    }

    private void presence(Mention item) {
        boolean two = items.stream().anyMatch(other -> other.word().matches("two|2|twin|both sides|both|pair|double|dual"));
        sink.add(item.start(), item.end(), new Change.OfLight(role, new Detail.Count(two ? 2 : 1)));
    }

    private void place(Mention item, boolean lens) {
        Meaning meaning = item.meaning();
        meaning.wish("turn").ifPresent(wish -> detail(item, new Detail.Turn(wish)));
        if (meaning.has("side")) {
            detail(item, new Detail.Side(meaning.get("side").equals("right")));
        }
        height(meaning).ifPresent(wish -> detail(item, new Detail.Height(wish)));
        if (meaning.has("metres") && !lens) {
            double metres = Math.clamp(Double.parseDouble(meaning.get("metres")), 0.2, 50);
            detail(item, new Detail.Distance(Wish.about(metres, 0.05)));
        }
    }

    private Optional<Wish> height(Meaning meaning) {
        boolean fill = role == LightRole.FILL;
        if (meaning.has("low")) {
            return Optional.of(sun ? new Wish(-2, 20, 8) : fill ? new Wish(-70, -3, -35) : new Wish(-15, 18, 5));
        }
        if (meaning.has("below")) {
            return Optional.of(fill ? new Wish(-75, -11, -35) : new Wish(-75, -16, -35));
        }
        if (meaning.has("eyelevel")) {
            Wish wish = meaning.wish("eyelevel").orElseThrow();
            return Optional.of(wish.low() == wish.high() ? new Wish(-8, 8, 0) : wish);
        }
        return meaning.wish("height").map(wish -> wish.low() == wish.high() || wish.high() - wish.low() < 2
                ? Wish.about(Math.clamp(wish.usual(), -90, 90), 0.02) : wish);
    }

    private void colour(Mention item) {
        Meaning meaning = item.meaning();
        meaning.wish("kelvin").ifPresent(wish -> detail(item, new Detail.Colour(clamped(wish))));
        if (meaning.has("gel")) {
            detail(item, new Detail.Gel(meaning.get("gel").replace('_', ' ')));
        }
    }

    private static Wish clamped(Wish kelvin) {
        return kelvin.high() - kelvin.low() < 0.05 * kelvin.usual() ? Wish.about(Math.clamp(kelvin.usual(), 1667, 25000), 0.03) : kelvin;
    }

    private void strength(Mention item) {
        Meaning meaning = item.meaning();
        meaning.wish("soft").ifPresent(wish -> {
            if (role != LightRole.RIM || wish.high() > 1) {
                detail(item, new Detail.Softness(wish));
            }
        });
        meaning.wish("ratio").ifPresent(wish -> sink.add(item.start(), item.end(), new Change.Ratio(ratio(wish))));
        if (meaning.has("contrast") && aboutLight()) {
            sink.add(item.start(), item.end(), new Change.Ratio(ratio(meaning.wish("contrast").orElseThrow())));
        }
        if (meaning.has("scale") && next(item).filter(noun -> noun.meaning().has("noun") && !noun.meaning().has("fixture")).isPresent()
                && Double.parseDouble(meaning.get("scale")) > 2) {
            detail(item, new Detail.Softness(new Wish(1, 30, 1.2)));
        }
        meaning.wish("level").ifPresent(wish -> {
            if (role == LightRole.FILL && wish.usual() < 0) {
                sink.add(item.start(), item.end(), new Change.Ratio(ratio(new Wish(-wish.usual(), -wish.usual(), -wish.usual()))));
            } else if (role != LightRole.KEY) {
                detail(item, new Detail.Level(new Wish(wish.usual() - 0.35, wish.usual() + 0.35, wish.usual())));
            }
        });
    }

    private Optional<Mention> next(Mention item) {
        int at = items.indexOf(item) + 1;
        return at < items.size() ? Optional.of(items.get(at)) : Optional.empty();
    }

    private boolean aboutLight() {
        return items.stream().anyMatch(item -> item.word().matches("ratio|contrast") || item.meaning().has("role")
                || item.meaning().has("noun")) && items.stream().noneMatch(item -> item.word().equals("aspect"));
    }

    private static Wish ratio(Wish stops) {
        return stops.high() - stops.low() < 0.3 ? new Wish(Math.max(-2, stops.usual() - 0.25), Math.max(-2, stops.usual() + 0.25),
                Math.clamp(stops.usual(), -2, 10)) : stops;
    }

    private void detail(Mention item, Detail detail) {
        sink.add(item.start(), item.end(), new Change.OfLight(role, detail));
    }
}
