package org.catchlight.prompt.vary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catchlight.light.rig.RigSolver;
import org.catchlight.prompt.internal.vary.Elements;
import org.catchlight.prompt.recognise.Recogniser;
import org.catchlight.shot.Shot;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes that differ in exactly one thing: the seed, and everything else of the shot, stays. Words of the brief that speak of what is varied
 * follow the shot, so that the prompt says nothing else than the rig does.
 */
public final class OneThing {
    /** Most variants of one sheet. */
    public static final int MOST = 64;

    private final Elements elements;

    /** Varies with a recogniser's understanding of words. */
    public OneThing(Recogniser recogniser) {
        elements = new Elements(recogniser);
    }

    /**
     * Varies one element of a shot.
     *
     * @param values what the element is in each variant, in words
     * @param solver for the head of the shot, so that patterns are true to its shadows
     * @return a variant for each value, in order, labelled with it
     * @throws VariationException if a value is not understood for this element, or there are none or too many
     */
    public List<Variant> vary(Shot shot, Element element, List<String> values, Optional<RigSolver> solver) throws VariationException {
        List<String> given = values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
        if (given.isEmpty()) {
            throw new VariationException("Nothing to vary " + element.id() + " by; give some values, such as " + Elements.example(element)
                    + ".");
        }
        if (given.size() > MOST) {
            throw new VariationException(given.size() + " variants are too many for one sheet; give up to " + MOST + ".");
        }
        List<Variant> variants = new ArrayList<>();
        for (String value : given) {
            Shot copy = EcoreUtil.copy(shot);
            elements.set(copy, element, value, solver);
            variants.add(Variant.named(element.id() + ": " + value, copy));
        }
        return variants;
    }
}
