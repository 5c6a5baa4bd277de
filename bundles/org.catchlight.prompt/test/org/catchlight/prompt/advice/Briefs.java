package org.catchlight.prompt.advice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.catchlight.prompt.BriefPart;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.preset.Presets;

/** Shots with a brief for tests. */
final class Briefs {
    private Briefs() {
    }

    static Shot of(String subject) {
        return of(BriefPart.SUBJECT, subject);
    }

    /** The blank shot with one part of the brief, all others empty. */
    static Shot of(BriefPart part, String words) {
        Shot shot = Presets.blank();
        shot.setBrief(ShotFactory.eINSTANCE.createBrief());
        part.set(shot, words);
        return shot;
    }

    static List<String> lines(String file) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Briefs.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    static List<String> rules(List<Advice> advice) {
        return advice.stream().map(Advice::rule).toList();
    }
}
