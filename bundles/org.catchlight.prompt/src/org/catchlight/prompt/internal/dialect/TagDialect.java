package org.catchlight.prompt.internal.dialect;

import java.util.Comparator;
import java.util.List;
import org.catchlight.prompt.CompiledPrompt;
import org.catchlight.prompt.Dialect;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.PromptMaterial;
import org.catchlight.prompt.Source;

/**
 * Tags with weights for models whose only text encoder is CLIP, the most important first: the encoder reads chunks of 75 tokens, heeds the
 * first one most, and breaks chunks at commas. What belongs together has a line of its own; line ends are white space to the tokenizer.
 */
final class TagDialect implements Dialect {
    @Override
    public String id() {
        return TAGS;
    }

    @Override
    public String label() {
        return "Tags with weights";
    }

    @Override
    public boolean weights() {
        return true;
    }

    @Override
    public CompiledPrompt compile(PromptMaterial material) {
        List<Fragment> sorted = material.fragments().stream().sorted(Comparator.comparingDouble(Fragment::importance).reversed()).toList();
        PromptText prompt = list(sorted);
        PromptText negative = list(material.negative());
        return new CompiledPrompt(TAGS, prompt.text(), "", negative.text(), prompt.spans(), negative.spans(), material.leftOut());
    }

    private static PromptText list(List<Fragment> phrases) {
        PromptText text = new PromptText(true);
        Fragment before = null;
        for (Fragment phrase : phrases) {
            if (before != null) {
                text.join(together(before, phrase) ? ", " : ",\n");
            }
            text.add(phrase);
            before = phrase;
        }
        return text;
    }

    private static boolean together(Fragment one, Fragment other) {
        return one.importance() == other.importance() && group(one.source()).equals(group(other.source()));
    }

    private static Object group(Source source) {
        return switch (source) {
            case Source.Words words -> words.part();
            case Source.Made made -> made.origin();
        };
    }
}
