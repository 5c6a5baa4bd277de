package org.catchlight.models.ui.internal.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catchlight.models.InstalledModel.State;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ModelReport;
import org.catchlight.models.ui.internal.Failures;
import org.catchlight.models.ui.internal.Look;
import org.catchlight.models.ui.internal.ReportText;
import org.catchlight.models.ui.internal.text.ByteText;
import org.catchlight.models.ui.internal.text.ModelWords;
import org.catchlight.models.ui.internal.text.ReportLine;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** All that is known of the model that is selected. Its folder is looked into in the background. */
final class ModelDetails {
    private static final int REST_MILLIS = 120;
    private static final int HASH_SHOWN = 16;

    private final ReportText text;
    private Job looking;
    private InstalledModel shown;

    ModelDetails(Composite parent) {
        text = new ReportText(parent);
        Look.named(text.control(), "model-details");
        text.control().addListener(SWT.Dispose, event -> stop());
    }

    Control control() {
        return text.control();
    }

    void show(InstalledModel model, ModelLibrary library) {
        if (model != null && model.equals(shown)) {
            return;
        }
        stop();
        shown = model;
        if (model == null) {
            text.show(List.of());
            return;
        }
        text.show(lines(model, List.of()));
        if (library != null && model.state() != State.MISSING) {
            looking = Job.createSystem("Look into " + model.id(), (ICoreRunnable) monitor -> look(model, library, monitor));
            looking.schedule(REST_MILLIS);
        }
    }

    /** Looks into the folder again. */
    void again(ModelLibrary library) {
        InstalledModel now = shown;
        shown = null;
        show(now, library);
    }

    private void stop() {
        if (looking != null) {
            looking.cancel();
            looking = null;
        }
    }

    private void look(InstalledModel model, ModelLibrary library, IProgressMonitor monitor) {
        List<ReportLine> more = new ArrayList<>();
        try {
            ModelReport report = library.inspect(model.folder(), monitor);
            more.addAll(ReportLine.findings(report.findings()));
            if (!report.facts().isEmpty()) {
                more.add(new ReportLine(ReportLine.Kind.GAP, ""));
                more.addAll(ReportLine.facts(report.facts()));
            }
        } catch (ModelException refused) {
            more.addAll(ReportLine.failure(refused.getMessage(), refused.mend()));
        } catch (OperationCanceledException another) {
            return;
        } catch (RuntimeException broken) {
            Failures.log("The model " + model.id() + " cannot be looked into", broken);
            more.addAll(ReportLine.failure("The folder cannot be looked into: " + Failures.message(broken), ""));
        }
        if (!text.control().isDisposed()) {
            text.control().getDisplay().asyncExec(() -> {
                if (model.equals(shown)) {
                    text.show(lines(model, more));
                }
            });
        }
    }

    private static List<ReportLine> lines(InstalledModel model, List<ReportLine> more) {
        List<ReportLine> lines = new ArrayList<>();
        lines.add(new ReportLine(ReportLine.Kind.TITLE, model.summary().isBlank() ? model.id() : model.summary()));
        String problem = ModelWords.problem(model);
        if (!problem.isEmpty()) {
            lines.add(new ReportLine(ReportLine.Kind.FINDING, "⚠  " + problem));
            lines.add(new ReportLine(ReportLine.Kind.QUIET, ModelWords.mend(model.state())));
        }
        lines.addAll(more.stream().takeWhile(line -> line.kind() != ReportLine.Kind.GAP).toList());
        lines.add(new ReportLine(ReportLine.Kind.GAP, ""));
        lines.addAll(ReportLine.facts(facts(model)));
        lines.addAll(more.stream().dropWhile(line -> line.kind() != ReportLine.Kind.GAP).toList());
        return lines;
    }

    private static Map<String, String> facts(InstalledModel model) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Engine", model.engineId());
        facts.put("Family", model.family());
        facts.put("Precision", model.precision().isBlank() ? "unknown" : model.precision());
        facts.put("Size", ByteText.disk(model.bytes()) + " on disk");
        facts.put("Place", model.folder().toString());
        facts.put("Files", ModelWords.way(model));
        facts.put("Added", DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(model.added().atZone(ZoneId.systemDefault())));
        facts.put("Hash", model.hash().substring(0, Math.min(HASH_SHOWN, model.hash().length())) + "…");
        return facts;
    }
}
