package org.catchlight.models.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.catchlight.models.DataSize;
import org.catchlight.models.Finding;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelException.Reason;
import org.catchlight.models.internal.folder.FileUse;
import org.catchlight.models.internal.folder.FolderOnDisk;
import org.catchlight.models.internal.folder.ModelFile;
import org.catchlight.onnx.GraphSummary;
import org.catchlight.onnx.OnnxException;
import org.catchlight.onnx.WeightTensor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Reads every byte of a model once: for its hash, for broken weights, and for a copy if one is wanted. The hash is SHA-256 over all files
 * of the model in the order of their names: the name in UTF-8, a zero, the size as eight bytes, the content.
 */
public final class ContentPass {
    private static final int BLOCK = 1 << 20;
    private static final int TICKS = 10_000;

    /**
     * What came of it.
     *
     * @param hash     in hexadecimal
     * @param files    the files of the model as they were before they were read, by name
     * @param findings broken weights
     */
    public record Result(String hash, List<ModelFile> files, List<Finding> findings) {
        /** Bytes of the model. */
        public long bytes() {
            return files.stream().mapToLong(ModelFile::bytes).sum();
        }
    }

    /** Where a copy goes. */
    public interface Target {
        /** Begins a file; closing it makes it last. */
        Output create(String name) throws IOException;
    }

    /** A file of a copy. */
    public interface Output extends AutoCloseable {
        /** More of it. */
        void write(byte[] block, int length) throws IOException;

        @Override
        void close() throws IOException;
    }

    private final FolderOnDisk folder;
    private final Map<Path, List<WeightTensor>> weights = new HashMap<>();
    private final MessageDigest digest;
    private final byte[] block = new byte[BLOCK];

    /** Of a folder whose graphs were inspected. */
    public ContentPass(FolderOnDisk folder) {
        this.folder = folder;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
        for (String part : folder.parts()) {
            try {
                folder.graph(part).ifPresent(this::collect);
            } catch (OnnxException unreadable) {
                // Told by whoever checks the graph.
                continue;
            }
        }
    }

    private void collect(GraphSummary graph) {
        for (WeightTensor weight : graph.weights()) {
            weight.location().ifPresent(at -> weights.computeIfAbsent(FolderOnDisk.real(at.file()), file -> new ArrayList<>())
                    .add(weight));
        }
    }

    /**
     * Reads.
     *
     * @param target where the files are copied to, documents too; null for no copy
     * @throws ModelException if a file cannot be read or changes meanwhile
     * @throws IOException    if the target cannot be written
     */
    public Result run(Target target, IProgressMonitor monitor) throws ModelException, IOException {
        List<ModelFile> files = folder.files().stream()
                .filter(file -> file.use() == FileUse.MODEL || target != null && file.use() == FileUse.DOCUMENT).toList();
        long total = files.stream().mapToLong(ModelFile::bytes).sum();
        Progress progress = new Progress(SubMonitor.convert(monitor, TICKS), total);
        List<Finding> findings = new ArrayList<>();
        for (ModelFile file : files) {
            try (Output output = target == null ? null : target.create(file.name())) {
                read(file, output, progress, findings);
            }
        }
        List<ModelFile> models = files.stream().filter(file -> file.use() == FileUse.MODEL).toList();
        return new Result(HexFormat.of().formatHex(digest.digest()), models, List.copyOf(findings));
    }

    private void read(ModelFile file, Output output, Progress progress, List<Finding> findings) throws ModelException, IOException {
        boolean hashed = file.use() == FileUse.MODEL;
        if (hashed) {
            digest.update(file.name().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, file.bytes()));
        }
        WeightScan scan = new WeightScan(file.name(), file.bytes(),
                weights.getOrDefault(FolderOnDisk.real(file.path()), List.of()));
        progress.begin(file.name());
        long position = 0;
        try (InputStream in = open(file)) {
            for (int count = next(in, file); count > 0; count = next(in, file)) {
                if (position + count > file.bytes()) {
                    throw changed(file);
                }
                if (hashed) {
                    digest.update(block, 0, count);
                }
                scan.look(block, count, position);
                if (output != null) {
                    output.write(block, count);
                }
                position += count;
                progress.read(count);
            }
        }
        if (position != file.bytes()) {
            throw changed(file);
        }
        findings.addAll(scan.findings());
    }

    private static InputStream open(ModelFile file) throws ModelException {
        try {
            return Files.newInputStream(file.path());
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private int next(InputStream in, ModelFile file) throws ModelException {
        try {
            return in.readNBytes(block, 0, BLOCK);
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static ModelException unreadable(ModelFile file, IOException cause) {
        return new ModelException(Reason.DISK, file.path() + " cannot be read: " + cause.getMessage() + ".", "Check its permissions and the disk.", cause);
    }

    private static ModelException changed(ModelFile file) {
        return new ModelException(Reason.DISK, file.path() + " was changed while it was read.",
                "Wait until whatever writes it has finished, then try again.", null);
    }

    /** Bytes as ticks of a monitor. */
    private static final class Progress {
        private final SubMonitor monitor;
        private final long total;
        private String file = "";
        private long done;
        private int ticks;

        Progress(SubMonitor monitor, long total) {
            this.monitor = monitor;
            this.total = Math.max(1, total);
        }

        void begin(String name) {
            file = name;
            tell();
        }

        void read(int count) {
            done += count;
            int reached = (int) ((double) done / total * TICKS);
            monitor.worked(reached - ticks);
            ticks = reached;
            tell();
        }

        private void tell() {
            monitor.subTask("Reading " + file + ", " + DataSize.text(done) + " of " + DataSize.text(total));
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        }
    }
}
