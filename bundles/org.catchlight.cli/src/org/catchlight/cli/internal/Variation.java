package org.catchlight.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.catchlight.light.FaceGeometries;
import org.catchlight.light.rig.RigSolver;
import org.catchlight.prompt.recognise.Recogniser;
import org.catchlight.prompt.vary.Choices;
import org.catchlight.prompt.vary.Element;
import org.catchlight.prompt.vary.OneThing;
import org.catchlight.prompt.vary.Takes;
import org.catchlight.prompt.vary.Variant;
import org.catchlight.prompt.vary.VariationException;
import org.catchlight.prompt.vary.Wildcards;
import org.catchlight.shot.Shot;

/**
 * What {@code --vary} asks for.
 *
 * @param element what is varied
 * @param values  what it becomes
 */
record Variation(Element element, List<String> values) {
    /** Reads {@code ELEMENT=a,b,c}; with a bar in it, {@code ELEMENT=a|b, c}, bars part the values in place of commas. */
    static Variation of(String text) throws Failure {
        int equals = text.indexOf('=');
        Optional<Element> element = equals < 0 ? Optional.empty() : Element.of(text.substring(0, equals));
        if (element.isEmpty()) {
            throw Failure.badInput("--vary %s: name what to vary and its values, as in --vary film=HP5,Portra 400; it can be %s", text,
                    Element.ids());
        }
        String values = text.substring(equals + 1);
        return new Variation(element.get(), Arrays.asList(values.split(values.indexOf('|') >= 0 ? "\\|" : ",")));
    }

    /** The variants of a shot, all with the same seed. */
    List<Variant> of(Path file, Shot shot, Services services) throws Failure {
        try {
            Optional<RigSolver> solver = element == Element.LIGHT && shot.getStandIn() != null
                    ? Optional.of(RigSolver.on(services.get(FaceGeometries.class).of(shot.getStandIn()))) : Optional.empty();
            return new OneThing(new Recogniser()).vary(shot, element, values, solver);
        } catch (VariationException refused) {
            throw Failure.badInput("%s: --vary: %s", file, refused.getMessage()).because(refused);
        }
    }

    /** The takes of a shot whose brief has choices, such as {@code {soft|hard} light}, each with its own; empty if it has none. */
    static List<Variant> choices(Path file, Shot shot, long seed, int takes, Path home, Console console) {
        if (!Choices.in(shot)) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        List<Variant> variants = Takes.of(shot, takes, seed, new Wildcards(home.resolve("wildcards")), problems);
        problems.forEach(problem -> console.err().println(file + ": warning: " + problem));
        return variants;
    }
}
