package org.catchlight.prompt.internal.dialect;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import org.catchlight.prompt.CompiledPrompt;
import org.catchlight.prompt.Dialect;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.PromptMaterial;
import org.catchlight.prompt.Source;

/**
 * One line to copy into Midjourney: phrases, then parameters: {@code --ar} the picture's shape, {@code --style raw} for a photograph rather
 * than the house style, {@code --no} for the negative, {@code --seed}. The negative is part of the line.
 */
final class MidjourneyDialect implements Dialect {
    private static final long SEEDS = 1L << 32;

    @Override
    public String id() {
        return MIDJOURNEY;
    }

    @Override
    public String label() {
        return "Midjourney";
    }

    @Override
    public boolean weights() {
        return false;
    }

    @Override
    public boolean forEngines() {
        return false;
    }

    @Override
    public CompiledPrompt compile(PromptMaterial material) {
        PromptText text = new PromptText(false);
        list(text, material.fragments().stream().sorted(Comparator.comparingDouble(Fragment::importance).reversed()).toList());
        int divisor = BigInteger.valueOf(material.width()).gcd(BigInteger.valueOf(material.height())).intValue();
        int step = Math.max(1, divisor);
        text.join(text.isEmpty() ? "" : " ").join("--ar " + material.width() / step + ":" + material.height() / step + " --style raw");
        if (!material.negative().isEmpty()) {
            text.join(" --no ");
            list(text, material.negative());
        }
        text.join(" --seed " + Math.floorMod(material.seed(), SEEDS));
        return new CompiledPrompt(MIDJOURNEY, text.text(), "", "", text.spans(), List.of(), material.leftOut());
    }

    private static void list(PromptText text, List<Fragment> phrases) {
        Fragment before = null;
        for (Fragment phrase : phrases) {
            if (before != null) {
                text.join(together(before, phrase) ? ", " : "; ");
            }
            text.add(harmless(phrase.text()), phrase);
            before = phrase;
        }
    }

    private static boolean together(Fragment one, Fragment other) {
        return one.source() instanceof Source.Words first && other.source() instanceof Source.Words second && first.part() == second.part();
    }

    /** Two dashes begin a parameter and two colons part prompts, so neither may stand in words. */
    private static String harmless(String words) {
        return words.replaceAll("-{2,}", "–").replaceAll(":{2,}", ":").replace('\n', ' ');
    }
}
