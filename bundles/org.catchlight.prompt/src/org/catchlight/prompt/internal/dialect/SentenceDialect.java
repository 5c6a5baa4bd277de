package org.catchlight.prompt.internal.dialect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.catchlight.prompt.CompiledPrompt;
import org.catchlight.prompt.Dialect;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.PromptMaterial;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.Source.Origin;

/** Plain sentences, for models that read language: one on each thing, the subject first. The author's own marks are kept. */
final class SentenceDialect implements Dialect {
    private final boolean weights;

    /** @param weights whether weights are written, for models that read language and weights, as SDXL does */
    SentenceDialect(boolean weights) {
        this.weights = weights;
    }

    @Override
    public String id() {
        return weights ? WEIGHTED_SENTENCES : SENTENCES;
    }

    @Override
    public String label() {
        return weights ? "Sentences with weights" : "Sentences";
    }

    @Override
    public boolean weights() {
        return weights;
    }

    @Override
    public CompiledPrompt compile(PromptMaterial material) {
        Map<Section, List<Fragment>> sections = new EnumMap<>(Section.class);
        material.fragments().forEach(phrase -> sections.computeIfAbsent(Section.of(phrase), _ -> new ArrayList<>()).add(phrase));
        PromptText prompt = new PromptText(weights);
        sections.forEach((section, phrases) -> sentence(prompt, section, phrases));
        PromptText negative = new PromptText(weights);
        phrases(negative, material.negative());
        return new CompiledPrompt(id(), prompt.text(), "", negative.text(), prompt.spans(), negative.spans(), material.leftOut());
    }

    private static void sentence(PromptText text, Section section, List<Fragment> phrases) {
        if (!text.isEmpty()) {
            text.join(" ");
        }
        if (section == Section.OPENING) {
            opening(text, phrases);
        } else {
            text.join(section.word()).join(": ");
            phrases(text, phrases);
        }
        if (".!?".indexOf(text.last()) < 0) {
            text.join(".");
        }
    }

    private static void opening(PromptText text, List<Fragment> phrases) {
        Fragment framing = phrases.getFirst();
        if (!(framing.source() instanceof Source.Made made && made.origin() == Origin.FRAMING)) {
            phrases(text, phrases);
            return;
        }
        String words = framing.text();
        text.add(words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1), framing);
        List<Fragment> rest = phrases.subList(1, phrases.size());
        if (!rest.isEmpty()) {
            text.join(": ");
            phrases(text, rest);
        }
    }

    private static void phrases(PromptText text, List<Fragment> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            Fragment phrase = phrases.get(i);
            text.add(phrase);
            boolean last = i == phrases.size() - 1;
            String mark = phrase.mark().isEmpty() && !last ? isLight(phrase) ? ";" : "," : phrase.mark();
            if (!last && turn(phrase, phrases.get(i + 1))) {
                mark = ";";
            }
            if (!last || ".!?".contains(mark)) {
                text.join(mark).join(last ? "" : " ");
            }
        }
    }

    /** Words of a light have commas of their own. */
    private static boolean isLight(Fragment phrase) {
        return phrase.source() instanceof Source.Made made && made.origin() == Origin.RIG;
    }

    /** Whether the brief's words end and the shot's begin, or the other way round. */
    private static boolean turn(Fragment one, Fragment next) {
        return one.source().getClass() != next.source().getClass();
    }
}
