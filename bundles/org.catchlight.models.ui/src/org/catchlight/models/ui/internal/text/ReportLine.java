package org.catchlight.models.ui.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.catchlight.models.Finding;
import org.catchlight.models.Finding.Severity;
import org.catchlight.models.ModelReport;

/**
 * One line of what is to say of a model.
 *
 * @param kind how it looks
 * @param text what it says
 */
public record ReportLine(Kind kind, String text) {
    /** How a line looks. */
    public enum Kind {
        /** The one line that matters. */
        TITLE,
        /** A name and a value with a tab between them. */
        FACT,
        /** Something wrong, or worth knowing. */
        FINDING,
        /** What to do about the line before, or an explanation. */
        QUIET,
        /** Room between what does not belong together. */
        GAP
    }

    /** All that a report says. */
    public static List<ReportLine> of(ModelReport report) {
        List<ReportLine> lines = new ArrayList<>();
        lines.add(new ReportLine(Kind.TITLE, title(report)));
        lines.addAll(findings(report.findings()));
        if (!report.facts().isEmpty()) {
            lines.add(new ReportLine(Kind.GAP, ""));
            lines.addAll(facts(report.facts()));
        }
        return lines;
    }

    private static String title(ModelReport report) {
        if (!report.usable()) {
            return mark(Severity.ERROR) + "  " + (report.summary().isBlank() ? "This is no model that can run here" : report.summary());
        }
        return "✓  " + report.summary();
    }

    /** Facts by name, in order. */
    public static List<ReportLine> facts(Map<String, String> facts) {
        return facts.entrySet().stream().map(fact -> new ReportLine(Kind.FACT, fact.getKey() + "\t" + fact.getValue())).toList();
    }

    /** Findings with what to do about them. */
    public static List<ReportLine> findings(List<Finding> findings) {
        List<ReportLine> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(new ReportLine(Kind.FINDING, mark(finding.severity()) + "  " + words(finding)));
            if (!finding.mend().isBlank()) {
                lines.add(new ReportLine(Kind.QUIET, finding.mend()));
            }
        }
        return lines;
    }

    /** A failure and what to do about it. */
    public static List<ReportLine> failure(String message, String mend) {
        List<ReportLine> lines = new ArrayList<>();
        lines.add(new ReportLine(Kind.FINDING, mark(Severity.ERROR) + "  " + message));
        if (!mend.isBlank()) {
            lines.add(new ReportLine(Kind.QUIET, mend));
        }
        return lines;
    }

    /** The message names the file as a rule; else the file goes before it. */
    private static String words(Finding finding) {
        boolean named = finding.file().isBlank() || finding.message().contains(finding.file());
        return named ? finding.message() : finding.file() + ": " + finding.message();
    }

    /** The mark before a finding. */
    public static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "✕";
            case WARNING -> "⚠";
            case NOTE -> "•";
        };
    }
}
