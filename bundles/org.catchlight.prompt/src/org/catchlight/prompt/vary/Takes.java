package org.catchlight.prompt.vary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.catchlight.prompt.internal.vary.Nudges;
import org.catchlight.shot.Shot;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A few takes of a shot as a photographer makes them: the choices in the brief are made anew for each, and without any choices the pose
 * moves a little while light, lens and film stay. Each take has the next seed; the same shot and seed give the same takes.
 */
public final class Takes {
    private Takes() {
    }

    /**
     * Takes with controlled variation.
     *
     * @param count     usually 3 or 4
     * @param firstSeed seed of the first take, which is the shot as it is if its brief has no choices
     * @param problems  where a sentence goes for each choice that could not be made
     */
    public static List<Variant> of(Shot shot, int count, long firstSeed, Wildcards wildcards, List<String> problems) {
        List<Variant> takes = new ArrayList<>();
        boolean choices = Choices.in(shot);
        for (int i = 0; i < count; i++) {
            long seed = firstSeed + i;
            if (choices) {
                Choices.Made made = Choices.make(shot, seed, wildcards);
                made.problems().stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
                takes.add(Variant.named(label(made.picks()), made.shot()));
            } else {
                Shot copy = EcoreUtil.copy(shot);
                copy.setSeed(seed);
                takes.add(Variant.named(i == 0 ? "as set" : Nudges.pose(copy, seed, i), copy));
            }
        }
        return takes;
    }

    /** What was chosen, without repeating the text of a choice that was made twice. */
    private static String label(List<Expansion.Pick> picks) {
        Map<String, String> chosen = new LinkedHashMap<>();
        picks.forEach(pick -> chosen.merge(pick.asked(), pick.chosen(), (one, other) -> one.equals(other) ? one : one + " / " + other));
        String label = chosen.values().stream().filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
        return label.isEmpty() ? "as set" : label.length() <= 80 ? label : label.substring(0, 79) + "…";
    }
}
