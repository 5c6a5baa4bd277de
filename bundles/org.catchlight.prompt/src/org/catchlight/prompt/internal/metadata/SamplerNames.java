package org.catchlight.prompt.internal.metadata;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What other programs' samplers and noise levels are called here. */
public final class SamplerNames {
    private static final Map<String, String> SAMPLERS = Map.ofEntries(Map.entry("euler", "euler"), Map.entry("euler-a", "euler-a"),
            Map.entry("euler-ancestral", "euler-a"), Map.entry("heun", "heun"), Map.entry("lms", "lms"), Map.entry("ddim", "ddim"),
            Map.entry("ddim-v3", "ddim"), Map.entry("plms", "pndm"), Map.entry("pndm", "pndm"), Map.entry("lcm", "lcm"),
            Map.entry("unipc", "unipc"), Map.entry("uni-pc", "unipc"), Map.entry("dpmpp-2m", "dpmpp-2m"),
            Map.entry("dpmpp-2m-sde", "dpmpp-2m-sde"), Map.entry("dpmpp-sde", "dpmpp-sde"), Map.entry("flow-euler", "flow-euler"),
            Map.entry("dpm++-2m", "dpmpp-2m"));
    private static final Set<String> WITHOUT_SPACING = Set.of("euler-a", "ddim", "pndm", "lcm");
    private static final Set<String> FLOWING = Set.of("dpmpp-2m", "dpmpp-2m-sde", "unipc", "flow-euler");
    private static final Set<String> USUAL = Set.of("", "normal", "automatic", "uniform", "native", "default", "model");
    private static final Set<String> SPACINGS = Set.of("karras", "exponential", "beta");

    private SamplerNames() {
    }

    /**
     * A sampler by its names here.
     *
     * @param scheduler id of the scheduler, or empty if there is none like it
     * @param spacing   value of the noise levels' setting, or empty for the model's own
     * @param lost      what has no counterpart, in words, or empty
     */
    public record Choice(String scheduler, String spacing, String lost) {
    }

    /**
     * Finds a sampler's counterpart.
     *
     * @param sampler its name in AUTOMATIC1111, ComfyUI, InvokeAI or NovelAI
     * @param spacing the name of its noise levels there; AUTOMATIC1111 had it as the last word of the sampler for long, InvokeAI has a k
     * @param flow    whether the model is trained by flow matching
     */
    public static Choice find(String sampler, String spacing, boolean flow) {
        String name = sampler.toLowerCase(Locale.ROOT).strip().replace("dpm++", "dpmpp").replace("dpm ++", "dpmpp").replaceAll("[\\s_]+",
                "-");
        String levels = spacing.toLowerCase(Locale.ROOT).strip();
        if (name.startsWith("k-")) {
            name = name.substring(2);
        } else if (name.endsWith("-k")) {
            // InvokeAI's own mark for Karras.
            name = name.substring(0, name.length() - 2);
            levels = levels.isEmpty() ? "karras" : levels;
        }
        for (String suffix : SPACINGS) {
            if (name.endsWith("-" + suffix)) {
                name = name.substring(0, name.length() - suffix.length() - 1);
                levels = USUAL.contains(levels) ? suffix : levels;
            }
        }
        name = name.replaceAll("-gpu$", "");
        Optional<String> found = Optional.ofNullable(SAMPLERS.get(name)).map(id -> flow && id.equals("euler") ? "flow-euler" : id)
                .filter(id -> !flow || FLOWING.contains(id));
        if (found.isEmpty()) {
            return new Choice("", "", sampler.isBlank() && USUAL.contains(levels) ? ""
                    : "there is no sampler like it; the model's own is taken");
        }
        if (USUAL.contains(levels)) {
            return new Choice(found.get(), "", "");
        }
        if (!SPACINGS.contains(levels)) {
            return new Choice(found.get(), "", "noise levels " + spacing.strip() + " are not known; the model's own are taken");
        }
        return WITHOUT_SPACING.contains(found.get())
                ? new Choice(found.get(), "", "its noise levels cannot be spread by " + levels + " here; the model's own are taken")
                : new Choice(found.get(), levels, "");
    }
}
