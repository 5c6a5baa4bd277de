package org.catchlight.prompt.internal.advice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.light.Fix;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.shot.Shot;

/** A camera so near that it draws the nose large, where the brief does not ask for a selfie. */
final class PerspectiveCheck implements Check {
    private static final double NEAREST = 0.8;
    private static final double PLEASANT = 1.5;

    @Override
    public void advise(Rule rule, Shot shot, BriefText brief, Consumer<Advice> advice) {
        View view = View.of(shot);
        if (shot.getCamera() == null || view.distance() >= NEAREST || SelfieCheck.asked(brief).isPresent()) {
            return;
        }
        double lens = view.lensFor(view.high(), PLEASANT);
        String label = "Step back to " + View.metres(PLEASANT) + " with " + View.millimetres(lens) + ", same framing";
        Fix back = new Fix(label, judged -> {
            judged.getCamera().setDistance(PLEASANT);
            judged.getCamera().setFocalLength(lens);
        });
        String message = rule.message().replace("{distance}", View.metres(view.distance()))
                .replace("{percent}", Long.toString(View.noseGain(view.distance())));
        advice.accept(new Advice(rule.about().id(), rule.about().severity(), message, rule.about().why(), Optional.empty(), List.of(back)));
    }
}
