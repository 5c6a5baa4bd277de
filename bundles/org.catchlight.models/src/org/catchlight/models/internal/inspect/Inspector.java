package org.catchlight.models.internal.inspect;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catchlight.models.Finding;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelFamily;
import org.catchlight.models.ModelFolder;
import org.catchlight.models.ModelReport;
import org.catchlight.models.internal.Log;
import org.catchlight.models.internal.folder.FolderOnDisk;
import org.catchlight.models.internal.folder.FolderScan;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Says what a folder is: asks the families, and where none knows it finds out why and what the user can do. */
public final class Inspector {
    private final Log log;

    /** @param log for families that fail */
    public Inspector(Log log) {
        this.log = log;
    }

    /** What was found: the folder with what was read of it, and the report. */
    public record Inspection(FolderOnDisk folder, ModelReport report) {
        /** With more findings behind the others. */
        public Inspection with(List<Finding> more) {
            return of(folder, report, report.findings(), more);
        }

        private static Inspection of(FolderOnDisk folder, ModelReport report, List<Finding> first, List<Finding> then) {
            List<Finding> all = new ArrayList<>(first);
            all.addAll(then);
            return new Inspection(folder, new ModelReport(report.family(), report.summary(), report.precision(), report.facts(), all));
        }
    }

    /**
     * Looks into a folder.
     *
     * @throws ModelException if it is no folder, cannot be read, or has nothing that is ever read
     */
    public Inspection inspect(Path path, Collection<ModelFamily> families, IProgressMonitor monitor) throws ModelException {
        SubMonitor progress = SubMonitor.convert(monitor, families.size() + 1);
        if (!Files.isDirectory(path)) {
            throw NotAFolder.explain(path);
        }
        FolderOnDisk folder = new FolderOnDisk(path);
        FolderScan scan = folder.scan();
        progress.split(1);
        if (!scan.complete() && folder.find(ModelFolder.INDEX).isEmpty()) {
            throw new ModelException(folder.root() + " has too much in it for a model.", "Give the folder with " + ModelFolder.INDEX
                    + " in it.");
        }
        ModelReport report = asked(folder, families, progress);
        List<Finding> own = new ArrayList<>(scan.findings());
        if (!scan.complete()) {
            own.add(Finding.error("", "It has more than " + FolderScan.MOST_FILES + " files, or folders more than " + FolderScan.MOST_DEPTH
                    + " deep.", "Move what is not part of the model elsewhere."));
        }
        ModelReport said = report == null ? unknown(folder, families) : report;
        // What is wrong with the folder itself explains what the family misses.
        return Inspection.of(folder, said, own, said.findings());
    }

    /** What the family says that finds least wrong with it; null if no family knows it. */
    private ModelReport asked(FolderOnDisk folder, Collection<ModelFamily> families, SubMonitor progress) {
        List<ModelReport> reports = new ArrayList<>();
        try {
            // A model for PyTorch is of a known family too, but has no graphs at all; that is told better below.
            if (folder.json(ModelFolder.INDEX).isPresent() && !folder.hasGraphs()) {
                return null;
            }
            for (ModelFamily family : families) {
                ask(family, folder, progress.split(1)).ifPresent(reports::add);
            }
        } catch (ModelException damagedIndex) {
            // No family can know it; the reason is told below.
            return null;
        }
        return reports.stream().min(Comparator.comparingLong(Inspector::errors)).orElse(null);
    }

    private Optional<ModelReport> ask(ModelFamily family, FolderOnDisk folder, IProgressMonitor monitor) {
        try {
            return family.inspect(folder, monitor);
        } catch (OperationCanceledException cancelled) {
            throw cancelled;
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            log.accept("The family " + family.id() + " failed to look into " + folder.root() + " and is passed over", broken);
            return Optional.empty();
        }
    }

    private static long errors(ModelReport report) {
        return report.findings().stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).count();
    }

    private static ModelReport unknown(FolderOnDisk folder, Collection<ModelFamily> families) throws ModelException {
        Finding why;
        String name = "";
        try {
            Optional<JsonNode> index = folder.json(ModelFolder.INDEX);
            if (index.isPresent() && !folder.parts().isEmpty()) {
                name = index.get().path("_class_name").asText("");
                why = unknownFamily(name, families);
            } else {
                why = NotAModel.explain(folder, index.isPresent());
            }
        } catch (ModelException unreadable) {
            if (!unreadable.getMessage().startsWith(ModelFolder.INDEX)) {
                throw unreadable;
            }
            why = Finding.error(ModelFolder.INDEX, unreadable);
        }
        return new ModelReport("", name.isEmpty() ? "Not a model that is known" : shown(name) + ", not known", "", new LinkedHashMap<>(),
                List.of(why));
    }

    private static Finding unknownFamily(String className, Collection<ModelFamily> families) {
        String known = families.isEmpty() ? "no family is installed"
                : "known are " + families.stream().map(ModelFamily::label).sorted().collect(Collectors.joining(", "));
        String message = className.isEmpty() ? ModelFolder.INDEX + " does not say of which kind the model is (_class_name)"
                : "Nothing that is installed can run a " + shown(className);
        return Finding.error(ModelFolder.INDEX, message + "; " + known + ".",
                className.isEmpty() ? "Export the model again with Optimum." : "Install a feature that knows it, or choose another model.");
    }

    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() <= 80 ? plain : plain.substring(0, 80) + "…";
    }
}
