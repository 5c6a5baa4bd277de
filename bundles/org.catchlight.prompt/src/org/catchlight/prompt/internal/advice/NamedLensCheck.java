package org.catchlight.prompt.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.light.Fix;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.internal.advice.FramingWords.Extent;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.prompt.internal.vocabulary.Token;
import org.catchlight.prompt.lexicon.Lexicon;
import org.catchlight.shot.Shot;

/** A focal length in the brief that cannot take the framing in the brief without harm: a headshot at 24 mm, a full length at 200 mm. */
final class NamedLensCheck implements Check {
    /** Millimetres of a 36 × 24 mm sensor along the height of a portrait of 4 : 5. */
    private static final double SENSOR_HEIGHT = 30;
    private static final double NEAREST = 0.8;
    private static final double FARTHEST = 8;
    private final FramingWords framings;

    NamedLensCheck(Lexicon lexicon) {
        framings = new FramingWords(lexicon);
    }

    @Override
    public void advise(Rule rule, Shot shot, BriefText brief, Consumer<Advice> advice) {
        List<Extent> asked = new ArrayList<>(framings.in(brief).stream().map(BriefText.Found::value).toList());
        if (asked.isEmpty() || SelfieCheck.asked(brief).isPresent()) {
            return;
        }
        Extent framing = asked.getFirst();
        for (BriefPart part : BriefPart.values()) {
            if (part != BriefPart.NEGATIVE) {
                lenses(rule, brief, part, framing, advice);
            }
        }
    }

    private static void lenses(Rule rule, BriefText brief, BriefPart part, Extent framing, Consumer<Advice> advice) {
        List<Token> tokens = brief.tokens(part);
        for (int at = 0; at + 1 < tokens.size(); at++) {
            Token unit = tokens.get(at + 1);
            if (tokens.get(at).number() && unit.key().equals("mm") && unit.joins()) {
                judge(rule, brief, new Source.Words(part, tokens.get(at).start(), unit.end()), framing,
                        Double.parseDouble(tokens.get(at).key()), advice);
            }
        }
    }

    private static void judge(Rule rule, BriefText brief, Source.Words range, Extent framing, double focal, Consumer<Advice> advice) {
        double nearest = framing.least() * focal / SENSOR_HEIGHT;
        double farthest = framing.most() * focal / SENSOR_HEIGHT;
        if (focal < 8 || focal > 1200 || farthest >= NEAREST && nearest <= FARTHEST) {
            return;
        }
        String words = brief.text(range.part()).substring(range.start(), range.end());
        String lens = farthest < NEAREST ? framing.most() < 0.6 ? "105" : "85" : "50";
        Fix take = new Fix("Take " + lens + " mm", shot -> {
            String before = range.part().in(shot);
            Mends.replace("", range, words, lens + " mm").apply(shot);
            if (!before.equals(range.part().in(shot))) {
                ShotPath.set(shot, "camera.focalLength", lens);
            }
        });
        double from = Math.round(10 * (farthest < NEAREST ? farthest : nearest)) / 10.0;
        String message = rule.message().replace("{words}", words).replace("{framing}", framing.term())
                .replace("{distance}", View.metres(from));
        advice.accept(new Advice(rule.about().id(), rule.about().severity(), message, rule.about().why(), Optional.of(range), List.of(take)));
    }
}
