package org.catchlight.models.internal.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.catchlight.models.Finding;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelException.Reason;
import org.catchlight.models.ModelFamily;
import org.catchlight.models.ModelFolder;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ModelReport;
import org.catchlight.models.internal.Log;
import org.catchlight.models.internal.content.ContentPass;
import org.catchlight.models.internal.inspect.GraphCheck;
import org.catchlight.models.internal.inspect.Inspector;
import org.catchlight.models.internal.inspect.Inspector.Inspection;
import org.catchlight.onnx.OnnxRuntime;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** The library in a folder of the file system, with the families that are installed at the moment. */
public class LibraryOnDisk implements ModelLibrary {
    private static final int WORK = 100;
    private static final int LOOKING = 3;
    private static final int OPENING = 17;
    private final OnnxRuntime runtime;
    private final Log log;
    private final Disk disk;
    private final LibraryPlace preference;
    private final Inspector inspector;
    private final GraphCheck graphs;
    private final List<ModelFamily> families = new CopyOnWriteArrayList<>();
    private final Listeners listeners;
    private final Set<String> busy = new HashSet<>();
    private EntryStore store;

    /** With a folder of the user, where the preference lies. */
    public LibraryOnDisk(Supplier<Path> userFolder, OnnxRuntime runtime, Log log) {
        this(userFolder, runtime, log, Disk.real());
    }

    LibraryOnDisk(Supplier<Path> userFolder, OnnxRuntime runtime, Log log, Disk disk) {
        this.runtime = runtime;
        this.log = log;
        this.disk = disk;
        preference = new LibraryPlace(userFolder, log);
        inspector = new Inspector(log);
        graphs = new GraphCheck(runtime);
        listeners = new Listeners(this, log);
    }

    /** A family has come. */
    protected void addFamily(ModelFamily family) {
        families.add(family);
        listeners.tell();
    }

    /** A family has gone. */
    protected void removeFamily(ModelFamily family) {
        families.remove(family);
        listeners.tell();
    }

    @Override
    public Path place() {
        return preference.get();
    }

    @Override
    public void use(Path place) throws ModelException {
        Path folder = place.toAbsolutePath().normalize();
        if (Files.isRegularFile(folder.resolve(ModelFolder.INDEX))) {
            throw new ModelException(folder + " is a model, not a place for a library.", "Choose the folder around it, or an empty one.");
        }
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".try-", ".tmp"));
        } catch (IOException unwritable) {
            throw new ModelException("The folder " + folder + " cannot be written.", "Choose another, or change its permissions.", unwritable);
        }
        try {
            preference.set(folder);
        } catch (IOException unwritable) {
            throw new ModelException(Reason.DISK, "The place of the models cannot be kept: " + unwritable.getMessage() + ".",
                    "Check the permissions of your own folder.", unwritable);
        }
        listeners.tell();
    }

    @Override
    public List<InstalledModel> models() {
        List<InstalledModel> models = look();
        listeners.seen(models);
        return models;
    }

    /** The models, without anybody being told. */
    List<InstalledModel> look() {
        Set<String> known = families.stream().map(ModelFamily::id).collect(Collectors.toSet());
        return store().entries().stream().map(entry -> entry.installed(known)).toList();
    }

    @Override
    public Optional<InstalledModel> find(String id) {
        Set<String> known = families.stream().map(ModelFamily::id).collect(Collectors.toSet());
        return ModelIds.valid(id) ? store().find(id).map(entry -> entry.installed(known)) : Optional.empty();
    }

    /** The entries of the place that holds now. */
    private synchronized EntryStore store() {
        Path place = place();
        if (store == null || !store.place().equals(place)) {
            store = new EntryStore(place, log);
        }
        return store;
    }

    @Override
    public ModelReport inspect(Path folder, IProgressMonitor monitor) throws ModelException {
        return inspector.inspect(folder, List.copyOf(families), monitor).report();
    }

    @Override
    public ModelReport check(Path folder, IProgressMonitor monitor) throws ModelException {
        SubMonitor progress = SubMonitor.convert(monitor, "Checking " + folder, WORK);
        Inspection inspection = inspector.inspect(folder, List.copyOf(families), progress.split(LOOKING));
        inspection = inspection.with(graphs.check(inspection.folder(), inspection.report().findings(), progress.split(OPENING)));
        try {
            ContentPass.Result content = new ContentPass(inspection.folder()).run(null, progress.split(WORK - LOOKING - OPENING));
            return inspection.with(content.findings()).report();
        } catch (IOException failed) {
            throw new ModelException(Reason.DISK, folder + " cannot be read: " + failed.getMessage() + ".", "Check its permissions and the disk.", failed);
        }
    }

    @Override
    public String suggestId(Path folder) {
        EntryStore entries = store();
        return ModelIds.suggest(folder, entries::taken);
    }

    @Override
    public InstalledModel add(Path folder, String id, Way way, IProgressMonitor monitor) throws ModelException {
        ModelIds.check(id);
        SubMonitor progress = SubMonitor.convert(monitor, "Adding " + id, WORK);
        EntryStore entries = store();
        Adding adding = new Adding(entries, disk);
        begin(id);
        try {
            Path whole = folder.toAbsolutePath().normalize();
            adding.refuseTaken(id, way == Way.LINK ? whole : null);
            Inspection inspection = usable(whole, progress);
            adding.add(inspection, id, way, progress.split(WORK - LOOKING - OPENING));
        } finally {
            end(id);
        }
        listeners.tell();
        return known(id);
    }

    @Override
    public InstalledModel recheck(String id, IProgressMonitor monitor) throws ModelException {
        SubMonitor progress = SubMonitor.convert(monitor, "Checking " + id, WORK);
        EntryStore entries = store();
        Entry before = entry(entries, id);
        if (!Files.isDirectory(before.folder())) {
            throw new ModelException("The folder of the model " + id + " is not there: " + before.folder() + ".",
                    "Bring it back, or remove the model and add it from where it is now.");
        }
        Adding adding = new Adding(entries, disk);
        try {
            adding.renew(before, usable(before.folder(), progress), progress.split(WORK - LOOKING - OPENING));
        } catch (ModelException bad) {
            if (entries.find(id).isPresent()) {
                adding.keep(before.failing(bad.getMessage()));
            }
            listeners.tell();
            throw bad;
        }
        listeners.tell();
        return known(id);
    }

    private Inspection usable(Path folder, SubMonitor progress) throws ModelException {
        Inspection inspection = inspector.inspect(folder, List.copyOf(families), progress.split(LOOKING));
        Adding.refuse(folder, inspection.report().findings());
        List<Finding> closed = graphs.check(inspection.folder(), inspection.report().findings(), progress.split(OPENING));
        Adding.refuse(folder, closed);
        return inspection;
    }

    @Override
    public void remove(String id) throws ModelException {
        EntryStore entries = store();
        begin(id);
        try {
            if (entries.damaged(id)) {
                entries.change(() -> Files.deleteIfExists(EntryFile.of(entries.place(), id)));
                return;
            }
            Entry entry = entry(entries, id);
            Path gone = entries.change(() -> {
                Path farewell = entry.copied() && Files.exists(entry.folder()) ? putAside(entry.folder(), entries.place()) : null;
                Files.deleteIfExists(EntryFile.of(entries.place(), id));
                return farewell;
            });
            if (gone != null) {
                delete(gone, id);
            }
        } finally {
            end(id);
            listeners.tell();
        }
    }

    /** On Windows a copy that is open cannot be moved; models that nobody uses are closed then. */
    private Path putAside(Path copy, Path place) throws ModelException {
        Path farewell = Incoming.farewell(place);
        try {
            try {
                Files.move(copy, farewell);
            } catch (IOException perhapsOpen) {
                runtime.unloadIdle();
                Files.move(copy, farewell);
            }
            return farewell;
        } catch (IOException inUse) {
            throw new ModelException(Reason.DISK, "The copy " + copy + " cannot be deleted: " + inUse.getMessage() + ".",
                    "End what uses it, then try again.", inUse);
        }
    }

    private static void delete(Path copy, String id) throws ModelException {
        try {
            Trees.delete(copy);
        } catch (IOException stays) {
            throw new ModelException(Reason.DISK, "The model " + id + " is removed, but its copy could not be deleted whole.",
                    "Delete " + copy + " yourself.", stays);
        }
    }

    private static Entry entry(EntryStore entries, String id) throws ModelException {
        Entry found = ModelIds.valid(id) ? entries.find(id).orElse(null) : null;
        if (found != null) {
            return found;
        }
        List<String> ids = entries.entries().stream().map(Entry::id).toList();
        throw new ModelException("There is no model '" + id + "' in the library.", ids.isEmpty() ? "The library is empty."
                : "There " + (ids.size() == 1 ? "is " : "are ") + String.join(", ", ids) + ".");
    }

    private InstalledModel known(String id) throws ModelException {
        return find(id).orElseThrow(() -> new ModelException("The model " + id + " was removed meanwhile.", ""));
    }

    private synchronized void begin(String id) throws ModelException {
        if (!busy.add(id.toLowerCase(java.util.Locale.ROOT))) {
            throw new ModelException("The model " + id + " is being added or removed at this moment.", "Wait until that has ended.");
        }
    }

    private synchronized void end(String id) {
        busy.remove(id.toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public AutoCloseable onChange(Consumer<ModelLibrary> listener) {
        return listeners.add(listener);
    }

    /** The families that are here, for tests. */
    List<ModelFamily> families() {
        return new ArrayList<>(families);
    }
}
