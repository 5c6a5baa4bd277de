package org.catchlight.prompt.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.light.Fix;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.internal.advice.BriefText.Found;
import org.catchlight.prompt.internal.advice.FramingWords.Extent;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.prompt.lexicon.Lexicon;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;

/** Words such as <em>headshot</em> against what lens and distance take in. */
final class FramingCheck implements Check {
    private static final double NEAREST = 0.9;
    private static final double FARTHEST = 8;
    private static final double WIDEST_LENS = 24;
    private static final double LONGEST_LENS = 200;
    private final FramingWords framings;

    FramingCheck(Lexicon lexicon) {
        framings = new FramingWords(lexicon);
    }

    @Override
    public void advise(Rule rule, Shot shot, BriefText brief, Consumer<Advice> advice) {
        View view = View.of(shot);
        for (Found<Extent> found : framings.in(brief)) {
            if (!found.value().holds(view.high())) {
                advice.accept(contradiction(rule, brief, found, view));
            }
        }
    }

    private Advice contradiction(Rule rule, BriefText brief, Found<Extent> found, View view) {
        String words = brief.text(found.part()).substring(found.start(), found.end());
        Source.Words range = new Source.Words(found.part(), found.start(), found.end());
        double target = found.value().middle();
        List<Fix> fixes = new ArrayList<>();
        double distance = view.distanceFor(target);
        if (distance >= NEAREST && distance <= FARTHEST) {
            fixes.add(new Fix((distance > view.distance() ? "Step back to " : "Come nearer, to ") + View.metres(distance),
                    shot -> frame(shot, view.focalLength(), distance, target)));
        }
        double lens = view.lensFor(target, view.distance());
        if (lens >= WIDEST_LENS && lens <= LONGEST_LENS) {
            fixes.add(new Fix("Take a lens of " + View.millimetres(lens), shot -> frame(shot, lens, view.distance(), target)));
        }
        if (fixes.isEmpty()) {
            double both = Math.clamp(view.lensFor(target, 2.5), WIDEST_LENS, LONGEST_LENS);
            double from = Math.round(25 * both / view.lensFor(target, 2.5)) / 10.0;
            fixes.add(new Fix(View.millimetres(both) + " from " + View.metres(from), shot -> frame(shot, both, from, target)));
        }
        framings.name(view.high()).ifPresent(extent -> fixes.add(Mends.replace("Write '" + extent.term() + "'", range, words,
                extent.term())));
        fixes.add(Mends.replace("Take '" + words + "' out of the brief", range, words, ""));
        String message = rule.message().replace("{words}", words).replace("{lens}", View.millimetres(view.focalLength()))
                .replace("{distance}", View.metres(view.distance())).replace("{height}", View.metres(view.high()));
        return new Advice(rule.about().id(), rule.about().severity(), message, rule.about().why(), Optional.of(range), fixes);
    }

    /** Sets lens and distance; a picture of more than head and shoulders gets the head into its upper part. */
    private static void frame(Shot shot, double lens, double distance, double high) {
        if (shot.getCamera() == null) {
            shot.setCamera(ShotFactory.eINSTANCE.createCamera());
        }
        shot.getCamera().setFocalLength(lens);
        shot.getCamera().setDistance(distance);
        if (shot.getFraming() == null) {
            shot.setFraming(ShotFactory.eINSTANCE.createFraming());
        }
        shot.getFraming().setAimY(-Math.round(1000 * Math.max(0.02, high / 2 - 0.3)) / 1000.0);
    }
}
