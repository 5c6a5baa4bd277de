package org.catchlight.prompt.internal.advice;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.internal.advice.BriefText.Found;
import org.catchlight.prompt.internal.vocabulary.PhraseIndex;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.prompt.internal.vocabulary.Token;
import org.catchlight.shot.Shot;

/** Words that are asked for and ruled out at once. */
final class BothSidesCheck implements Check {
    private static final Pattern PHRASE = Pattern.compile("[^,;.\\n()\\[\\]:]+");

    @Override
    public void advise(Rule rule, Shot shot, BriefText brief, Consumer<Advice> advice) {
        PhraseIndex<Source.Words> refused = new PhraseIndex<>();
        Matcher phrase = PHRASE.matcher(brief.text(BriefPart.NEGATIVE));
        while (phrase.find()) {
            List<Token> tokens = Token.of(phrase.group());
            if (!tokens.isEmpty() && !tokens.stream().allMatch(Token::number)) {
                refused.addIfFree(phrase.group(), new Source.Words(BriefPart.NEGATIVE, phrase.start() + tokens.getFirst().start(),
                        phrase.start() + tokens.getLast().end()));
            }
        }
        for (Found<Source.Words> found : brief.find(refused, EnumSet.complementOf(EnumSet.of(BriefPart.NEGATIVE)))) {
            String words = brief.text(found.part()).substring(found.start(), found.end());
            Source.Words range = new Source.Words(found.part(), found.start(), found.end());
            Source.Words other = found.value();
            String negative = brief.text(BriefPart.NEGATIVE).substring(other.start(), other.end());
            advice.accept(new Advice(rule.about().id(), rule.about().severity(), rule.message().replace("{words}", words),
                    rule.about().why(), Optional.of(range),
                    List.of(Mends.replace("Take it out of the negative", other, negative, ""),
                            Mends.replace("Take it out of the " + found.part().label().toLowerCase(Locale.ROOT), range, words,
                                    ""))));
        }
    }
}
