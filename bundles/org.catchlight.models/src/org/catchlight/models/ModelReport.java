package org.catchlight.models;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a folder is and whether it can run.
 *
 * @param family    {@link ModelFamily#id()}; empty if no family knows it
 * @param summary   one line for the user, such as <i>Stable Diffusion XL, float16, 1024 × 1024, 6.9 GB</i>
 * @param precision of most weights, such as {@code float16}; empty if unknown
 * @param facts     more, by name, in order: scheduler, prediction, channels of the latent…
 * @param findings  what is wrong or worth knowing, the worst first
 */
public record ModelReport(String family, String summary, String precision, Map<String, String> facts, List<Finding> findings) {
    /** Keeps copies. */
    public ModelReport {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        findings = findings.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
    }

    /** Whether nothing keeps it from running. */
    public boolean usable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
