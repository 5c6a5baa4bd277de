package org.catchlight.prompt.internal.advice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.shot.Shot;

/** Weights that are so strong that they distort the picture. */
final class WeightCheck implements Check {
    private static final Pattern WEIGHT = Pattern.compile(":\\s*(\\d{1,4}(?:\\.\\d{1,6})?)\\s*\\)");
    private static final double STRONGEST = 1.5;
    private static final String MILDER = ":1.3)";

    @Override
    public void advise(Rule rule, Shot shot, BriefText brief, Consumer<Advice> advice) {
        for (BriefPart part : BriefPart.values()) {
            Matcher weight = WEIGHT.matcher(brief.text(part));
            while (weight.find()) {
                if (Double.parseDouble(weight.group(1)) > STRONGEST) {
                    Source.Words range = new Source.Words(part, weight.start(), weight.end());
                    advice.accept(new Advice(rule.about().id(), rule.about().severity(), rule.message().replace("{words}", weight.group(1)),
                            rule.about().why(), Optional.of(range),
                            List.of(Mends.replace("Lower the weight to 1.3", range, weight.group(), MILDER))));
                }
            }
        }
    }
}
