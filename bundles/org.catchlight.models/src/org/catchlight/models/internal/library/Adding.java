package org.catchlight.models.internal.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.catchlight.models.DataSize;
import org.catchlight.models.Finding;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelException.Reason;
import org.catchlight.models.ModelLibrary.Way;
import org.catchlight.models.ModelReport;
import org.catchlight.models.internal.content.ContentPass;
import org.catchlight.models.internal.folder.FileUse;
import org.catchlight.models.internal.folder.FolderOnDisk;
import org.catchlight.models.internal.folder.ModelFile;
import org.catchlight.models.internal.inspect.Inspector.Inspection;
import org.eclipse.core.runtime.IProgressMonitor;

/** Brings a checked folder into a library, or checks one anew: reads it once, then writes its entry. */
final class Adding {
    /** Left free on the disk, for the entry and for everybody else. */
    private static final long SPARE_BYTES = 64L << 20;
    private static final String SPACE = "Free some space or choose another place; or link the folder in place of copying it.";
    private final EntryStore store;
    private final Disk disk;

    Adding(EntryStore store, Disk disk) {
        this.store = store;
        this.disk = disk;
    }

    /** Adds a model that was inspected and whose graphs opened. */
    Entry add(Inspection inspection, String id, Way way, IProgressMonitor monitor) throws ModelException {
        return way == Way.COPY ? copy(inspection, id, monitor) : link(inspection, id, monitor);
    }

    private Entry link(Inspection inspection, String id, IProgressMonitor monitor) throws ModelException {
        ContentPass.Result content = read(inspection, monitor);
        Entry entry = entry(inspection, id, false, content, stamps(content.files()), Instant.now());
        return store.change(() -> {
            refuseTaken(id, inspection.folder().root());
            EntryFile.write(store.place(), entry);
            return entry;
        });
    }

    private Entry copy(Inspection inspection, String id, IProgressMonitor monitor) throws ModelException {
        FolderOnDisk folder = inspection.folder();
        Incoming incoming = store.change(() -> {
            Incoming.sweep(store.place());
            refuseFull(folder);
            return new Incoming(store.place(), disk);
        });
        try (incoming) {
            ContentPass.Result content = new ContentPass(folder).run(incoming, monitor);
            refuse(folder.root(), content.findings());
            Entry entry = entry(inspection, id, true, content, incoming.stamps(content.files()), Instant.now());
            return store.change(() -> {
                refuseTaken(id, null);
                Path copy = EntryFile.copyOf(store.place(), id);
                incoming.finish(copy);
                try {
                    EntryFile.write(store.place(), entry);
                } catch (IOException | RuntimeException failed) {
                    Trees.delete(copy);
                    throw failed;
                }
                return entry;
            });
        } catch (IOException failed) {
            throw new ModelException(Reason.DISK, folder.root() + " cannot be copied to " + store.place() + ": " + reason(failed) + ".",
                    SPACE, failed);
        }
    }

    private static String reason(IOException failed) {
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }

    /** Reads a model anew and keeps what it is now. */
    Entry renew(Entry before, Inspection inspection, IProgressMonitor monitor) throws ModelException {
        ContentPass.Result content = read(inspection, monitor);
        Entry now = entry(inspection, before.id(), before.copied(), content, stamps(content.files()), before.added());
        return keep(now);
    }

    /** Replaces an entry that is still there. */
    Entry keep(Entry entry) throws ModelException {
        return store.change(() -> {
            if (store.find(entry.id()).isEmpty()) {
                throw new ModelException("The model " + entry.id() + " was removed meanwhile.", "");
            }
            EntryFile.write(store.place(), entry);
            return entry;
        });
    }

    private static ContentPass.Result read(Inspection inspection, IProgressMonitor monitor) throws ModelException {
        Path root = inspection.folder().root();
        try {
            ContentPass.Result content = new ContentPass(inspection.folder()).run(null, monitor);
            refuse(root, content.findings());
            return content;
        } catch (IOException failed) {
            throw new ModelException(Reason.DISK, root + " cannot be read: " + reason(failed) + ".", "Check its permissions and the disk.", failed);
        }
    }

    private static Entry entry(Inspection inspection, String id, boolean copied, ContentPass.Result content, List<Entry.Stamp> stamps,
            Instant added) {
        ModelReport report = inspection.report();
        return new Entry(id, report.family(), report.summary(), report.precision(), inspection.folder().root(), copied, content.hash(),
                added.truncatedTo(ChronoUnit.SECONDS), "", stamps);
    }

    private static List<Entry.Stamp> stamps(List<ModelFile> files) {
        return files.stream().map(file -> new Entry.Stamp(file.name(), file.bytes(), file.modified())).toList();
    }

    /** Throws the worst of what keeps a model from running. */
    static void refuse(Path root, List<Finding> findings) throws ModelException {
        List<Finding> errors = findings.stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            Finding worst = errors.getFirst();
            String message = worst.message().contains(root.toString()) ? worst.message() : root + ": " + worst.message();
            String more = switch (errors.size()) {
                case 1 -> "";
                case 2 -> " There is one more error.";
                default -> " There are " + (errors.size() - 1) + " more errors.";
            };
            throw new ModelException(message + more, worst.mend());
        }
    }

    /** Throws if an id cannot be given, or the folder is in the library already. */
    void refuseTaken(String id, Path folder) throws ModelException {
        if (store.find(id).isPresent()) {
            throw new ModelException("There is a model " + InstalledModel.ENGINE_PREFIX + id + " already.",
                    "Choose another name, or remove it first.");
        }
        if (store.taken(id)) {
            throw new ModelException("There is something called " + id + " in the model library " + store.place() + " already.",
                    "Choose another name; upper and lower case make no difference.");
        }
        if (folder != null) {
            for (Entry entry : store.entries()) {
                if (same(entry.folder(), folder)) {
                    throw new ModelException(folder + " is in the library already, as " + InstalledModel.ENGINE_PREFIX + entry.id() + ".",
                            "Use that one, or remove it first.");
                }
            }
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException oneIsGone) {
            return one.equals(other);
        }
    }

    private void refuseFull(FolderOnDisk folder) throws ModelException, IOException {
        long needed = folder.files().stream().filter(file -> file.use() == FileUse.MODEL || file.use() == FileUse.DOCUMENT)
                .mapToLong(ModelFile::bytes).sum();
        long usable = disk.usable(store.place());
        if (needed + SPARE_BYTES > usable) {
            throw new ModelException(Reason.DISK, folder.root() + " takes " + DataSize.text(needed) + ", and the disk of " + store.place()
                    + " has " + DataSize.text(usable) + " free.", SPACE, null);
        }
    }
}
