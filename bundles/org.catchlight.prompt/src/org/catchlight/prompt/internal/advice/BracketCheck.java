package org.catchlight.prompt.internal.advice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.light.Fix;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.shot.Shot;

/** Brackets without their other half. */
final class BracketCheck implements Check {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    @Override
    public void advise(Rule rule, Shot shot, BriefText brief, Consumer<Advice> advice) {
        for (BriefPart part : BriefPart.values()) {
            for (int at : strays(brief.text(part))) {
                String bracket = brief.text(part).substring(at, at + 1);
                Fix without = new Fix("Take the bracket out", judged -> {
                    String text = part.in(judged);
                    if (text.startsWith(bracket, at)) {
                        part.set(judged, text.substring(0, at) + text.substring(at + 1));
                    }
                });
                advice.accept(new Advice(rule.about().id(), rule.about().severity(), rule.message().replace("{words}", bracket),
                        rule.about().why(), Optional.of(new Source.Words(part, at, at + 1)), List.of(without)));
            }
        }
    }

    private static List<Integer> strays(String text) {
        List<Integer> strays = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\\') {
                at++;
            } else if (OPENING.indexOf(letter) >= 0) {
                open.push(at);
            } else if (CLOSING.indexOf(letter) >= 0) {
                if (!open.isEmpty() && OPENING.indexOf(text.charAt(open.peek())) == CLOSING.indexOf(letter)) {
                    open.pop();
                } else {
                    strays.add(at);
                }
            }
        }
        strays.addAll(open);
        return strays;
    }
}
