package org.catchlight.prompt.internal.advice;

import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.prompt.lexicon.Lexicon;
import org.catchlight.shot.Shot;

/** Something that rules cannot say in words alone; a rule names it. */
interface Check {
    void advise(Rule rule, Shot shot, BriefText brief, Consumer<Advice> advice);

    /** The check of that name; a name that this version does not know checks nothing. */
    static Optional<Check> of(String name, Lexicon lexicon) {
        return switch (name) {
            case "subject" -> Optional.of(new SubjectCheck());
            case "perspective" -> Optional.of(new PerspectiveCheck());
            case "framing" -> Optional.of(new FramingCheck(lexicon));
            case "named-lens" -> Optional.of(new NamedLensCheck(lexicon));
            case "selfie" -> Optional.of(new SelfieCheck());
            case "weights" -> Optional.of(new WeightCheck());
            case "brackets" -> Optional.of(new BracketCheck());
            case "both-sides" -> Optional.of(new BothSidesCheck());
            default -> Optional.empty();
        };
    }
}
