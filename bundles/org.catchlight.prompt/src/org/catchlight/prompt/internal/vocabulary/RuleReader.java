package org.catchlight.prompt.internal.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.advice.AdviceRule;
import org.catchlight.prompt.advice.Severity;
import org.catchlight.prompt.internal.advice.ShotPath;
import org.catchlight.prompt.lexicon.EntryKind;

/** Reads rules of advice. */
final class RuleReader {
    private static final String SEVERITY = "severity";

    private RuleReader() {
    }

    static Rule rule(Fields fields) throws VocabularyException {
        String id = fields.text("id");
        if (!id.matches("[a-z0-9.-]{1,60}")) {
            throw fields.wrong("the id '" + id + "' must be of small letters, digits, dots and hyphens.");
        }
        Severity severity = severity(fields, fields.text(SEVERITY));
        AdviceRule about = new AdviceRule(id, fields.text("label"), severity, fields.text("why"));
        List<Rule.Case> cases = new ArrayList<>();
        for (Fields given : fields.objects("cases")) {
            cases.add(caseOf(given));
        }
        Optional<Fields> missing = fields.object("missing");
        Rule rule = new Rule(about, fields.text("message"), parts(fields), phrases(fields, "except"), cases,
                missing.isEmpty() ? Optional.empty() : Optional.of(missing(missing.get())), fields.optional("check").orElse(""),
                mends(fields));
        fields.end();
        if (rule.cases().isEmpty() && rule.missing().isEmpty() && rule.check().isEmpty()) {
            throw fields.wrong("the rule '" + id + "' looks for nothing; give it 'cases' or 'missing'.");
        }
        return rule;
    }

    private static Severity severity(Fields fields, String id) throws VocabularyException {
        return Arrays.stream(Severity.values()).filter(severity -> severity.id().equals(id)).findFirst()
                .orElseThrow(() -> fields.wrong("there is no severity '" + id + "'; it is error, warning or hint."));
    }

    private static Set<BriefPart> parts(Fields fields) throws VocabularyException {
        Set<BriefPart> parts = EnumSet.noneOf(BriefPart.class);
        for (String part : fields.texts("parts")) {
            parts.add(VocabularyReader.part(fields, part));
        }
        return parts.isEmpty() ? EnumSet.complementOf(EnumSet.of(BriefPart.NEGATIVE)) : parts;
    }

    private static List<String> phrases(Fields fields, String name) throws VocabularyException {
        List<String> phrases = fields.texts(name);
        for (String phrase : phrases) {
            VocabularyReader.phrase(fields, phrase);
        }
        return phrases;
    }

    private static Rule.Case caseOf(Fields fields) throws VocabularyException {
        List<String> words = phrases(fields, "words");
        if (words.isEmpty()) {
            throw fields.wrong("'words' is missing; give a list of phrases.");
        }
        Optional<String> severity = fields.optional(SEVERITY);
        Rule.Case made = new Rule.Case(words, fields.flag("exact"), phrases(fields, "with"), phrases(fields, "unless"),
                severity.isEmpty() ? Optional.empty() : Optional.of(severity(fields, severity.get())),
                fields.optional("message").orElse(""), mends(fields));
        fields.end();
        return made;
    }

    private static Rule.Missing missing(Fields fields) throws VocabularyException {
        List<EntryKind> kinds = new ArrayList<>();
        for (String kind : fields.texts("kinds")) {
            kinds.add(VocabularyReader.kind(fields, kind));
        }
        List<String> set = fields.texts("set");
        for (String path : set) {
            Optional<String> problem = ShotPath.check(path, Optional.empty());
            if (problem.isPresent()) {
                throw fields.wrong(problem.get());
            }
        }
        Rule.Missing missing = new Rule.Missing(VocabularyReader.part(fields, fields.text("part")), List.copyOf(kinds),
                phrases(fields, "words"), set);
        fields.end();
        return missing;
    }

    private static List<Rule.Mend> mends(Fields fields) throws VocabularyException {
        List<Rule.Mend> mends = new ArrayList<>();
        for (Fields given : fields.objects("fixes")) {
            mends.add(mend(given));
        }
        return mends;
    }

    private static Rule.Mend mend(Fields fields) throws VocabularyException {
        Map<BriefPart, String> add = new EnumMap<>(BriefPart.class);
        for (Map.Entry<String, String> addition : fields.map("add").entrySet()) {
            add.put(VocabularyReader.part(fields, addition.getKey()), addition.getValue());
        }
        Map<String, String> set = fields.map("set");
        for (Map.Entry<String, String> setting : set.entrySet()) {
            Optional<String> problem = ShotPath.check(setting.getKey(), Optional.of(setting.getValue()));
            if (problem.isPresent()) {
                throw fields.wrong(problem.get());
            }
        }
        Rule.Mend mend = new Rule.Mend(fields.text("label"), fields.optional("replace"), fields.flag("remove"), add, set);
        fields.end();
        if (mend.replace().isEmpty() && !mend.remove() && add.isEmpty() && set.isEmpty()) {
            throw fields.wrong("the fix '" + mend.label() + "' does nothing; give 'replace', 'remove', 'add' or 'set'.");
        }
        return mend;
    }
}
