package org.catchlight.prompt.ui.internal.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.catchlight.light.FaceGeometries;
import org.catchlight.light.rig.RigSolver;
import org.catchlight.prompt.CompiledPrompt;
import org.catchlight.prompt.Dialect;
import org.catchlight.prompt.PromptCompiler;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.TokenCounter;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.advice.Adviser;
import org.catchlight.prompt.advice.Severity;
import org.catchlight.prompt.recognise.Change;
import org.catchlight.prompt.recognise.Contradiction;
import org.catchlight.prompt.recognise.Recogniser;
import org.catchlight.prompt.ui.internal.Services;
import org.catchlight.shot.Shot;

/** Judges a shot's brief with all that is installed for it. What fails is logged and left out; the rest is told all the same. */
final class Judge {
    private final Recogniser recogniser = new Recogniser();

    /**
     * Judges. Takes a while; not for the UI thread.
     *
     * @param shot    a copy that nobody changes
     * @param dialect id of the dialect to compile for; empty for the engine's own
     */
    Judgement judge(Shot shot, String dialect) {
        Optional<PromptCompiler> compiler = Services.find(PromptCompiler.class);
        String engine = compiler.flatMap(found -> found.engineOf(shot)).orElse("");
        Optional<Dialect> wanted = compiler.map(found -> found.dialect(dialect).orElseGet(() -> found.dialectOf(engine)));
        Optional<CompiledPrompt> prompt = tried("compile the prompt", () -> compiler.map(found -> found.compile(shot, wanted.get())),
                Optional.empty());
        Optional<TokenCounter.Count> tokens = tried("count the tokens", () -> prompt.flatMap(text -> Services.find(TokenCounter.class)
                .flatMap(counter -> counter.count(engine, text.prompt()))), Optional.empty());
        List<Remark> remarks = new ArrayList<>();
        tried("advise", () -> Services.find(Adviser.class).map(adviser -> adviser.advise(shot)).orElse(List.of()), List.<Advice>of())
                .forEach(advice -> remarks.add(remark(advice)));
        List<Contradiction> disputes = tried("compare words and shot", () -> recogniser.contradictions(shot), List.<Contradiction>of());
        disputes.forEach(dispute -> remarks.add(remark(dispute)));
        remarks.sort(Comparator.comparingInt(Judge::place));
        List<Change> wishes = disputes.stream().map(dispute -> dispute.recognition().change()).toList();
        return new Judgement(Judgement.wordsOf(shot), prompt, wanted.map(Dialect::label).orElse(""), engine, tokens, remarks, wishes);
    }

    private static int place(Remark remark) {
        return remark.range().map(words -> words.part().ordinal() * (1 << 24) + Math.min(words.start(), (1 << 24) - 1)).orElse(Integer.MAX_VALUE);
    }

    private static Remark remark(Advice advice) {
        List<Deed> deeds = advice.fixes().stream().map(fix -> new Deed(fix.label(), fix::apply)).toList();
        return new Remark(advice.severity(), advice.message(), advice.why(), advice.range(), deeds, advice.rule());
    }

    private static Remark remark(Contradiction dispute) {
        Source.Words range = new Source.Words(dispute.recognition().part(), dispute.recognition().start(), dispute.recognition().end());
        Deed shot = new Deed(dispute.shotLabel(), live -> dispute.followWords(live, solver(live)));
        Deed words = new Deed(dispute.wordsLabel(), dispute::followShot);
        return new Remark(Severity.WARNING, dispute.message(), "Words and rig must not disagree: the model would follow either.",
                Optional.of(range), List.of(shot, words), "");
    }

    private static Optional<RigSolver> solver(Shot shot) {
        return Services.find(FaceGeometries.class).map(faces -> RigSolver.on(faces.of(shot.getStandIn())));
    }

    private static <T> T tried(String what, Supplier<T> work, T otherwise) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            Services.log("Cannot " + what, failure);
            return otherwise;
        }
    }
}
