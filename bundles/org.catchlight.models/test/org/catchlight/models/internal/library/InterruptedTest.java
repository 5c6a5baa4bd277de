package org.catchlight.models.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelException.Reason;
import org.catchlight.models.ModelLibrary.Way;
import org.catchlight.models.TestModels;
import org.catchlight.models.internal.content.ContentPass;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding that does not come to its end, or meets others. */
class InterruptedTest {
    private static final int MEGABYTES = 6;
    @TempDir
    Path folder;

    /** Cancels after so many megabytes, and counts what was told. */
    private static final class Counting extends NullProgressMonitor {
        private final int cancelAfter;
        private final List<String> told = new ArrayList<>();
        private double worked;
        private int total;

        Counting(int cancelAfter) {
            this.cancelAfter = cancelAfter;
        }

        @Override
        public void beginTask(String name, int work) {
            total = work;
        }

        @Override
        public void worked(int work) {
            worked += work;
        }

        @Override
        public void subTask(String name) {
            told.add(name);
            if (told.stream().filter(line -> line.contains(" MB of ")).count() >= cancelAfter) {
                setCanceled(true);
            }
        }
    }

    /** A disk with little room, or that fails after some bytes. */
    private record SmallDisk(long room, long failsAfter, long[] written) implements Disk {
        @Override
        public long usable(Path at) {
            return room;
        }

        @Override
        public ContentPass.Output create(Path file) throws IOException {
            ContentPass.Output real = Disk.real().create(file);
            return new ContentPass.Output() {
                @Override
                public void write(byte[] block, int length) throws IOException {
                    written[0] += length;
                    if (written[0] > failsAfter) {
                        throw new FileSystemException(file.toString(), null, "No space left on device");
                    }
                    real.write(block, length);
                }

                @Override
                public void close() throws IOException {
                    real.close();
                }
            };
        }
    }

    @Test
    void progressGoesByBytesToTheEnd() throws Exception {
        LibraryBench bench = new LibraryBench(folder);
        Counting monitor = new Counting(Integer.MAX_VALUE);
        bench.library().add(TestModels.createLarge(folder.resolve("portrait"), MEGABYTES), "portrait", Way.COPY, monitor);
        assertEquals(monitor.total, monitor.worked, monitor.total * 0.02);
        assertTrue(monitor.told.stream().anyMatch(line -> line.matches("Reading unet/model.onnx_data, [0-9.]+ MB of 6.3 MB")),
                monitor.told::toString);
        assertTrue(monitor.told.contains("Opening unet/model.onnx"), monitor.told::toString);
    }

    @Test
    void cancellingLeavesNothing() throws Exception {
        LibraryBench bench = new LibraryBench(folder);
        Path model = TestModels.createLarge(folder.resolve("portrait"), MEGABYTES);
        for (Way way : Way.values()) {
            for (int after : new int[] {0, 2, 5}) {
                assertThrows(OperationCanceledException.class, () -> bench.library().add(model, "portrait", way, new Counting(after)));
                assertEquals(List.of(), bench.library().models());
                assertEquals(List.of(), Files.exists(bench.library().place()) ? bench.inPlace().stream().filter(name -> !name.equals(".lock"))
                        .toList() : List.of());
            }
        }
        bench.library().add(model, "portrait", Way.COPY, new NullProgressMonitor());
        assertThrows(OperationCanceledException.class, () -> bench.library().recheck("portrait", new Counting(2)));
        assertEquals(InstalledModel.State.READY, bench.library().models().getFirst().state(), "a check that was cancelled says nothing");
    }

    @Test
    void aFullDiskIsToldBeforeAndMeanwhile() throws Exception {
        Path model = TestModels.createLarge(folder.resolve("portrait"), MEGABYTES);
        LibraryBench small = new LibraryBench(folder, new SmallDisk(65 << 20, Long.MAX_VALUE, new long[1]));
        ModelException before = assertThrows(ModelException.class,
                () -> small.library().add(model, "portrait", Way.COPY, new NullProgressMonitor()));
        assertEquals(Reason.DISK, before.reason());
        assertTrue(before.getMessage().contains("takes 6.3 MB, and the disk of " + small.library().place() + " has 68 MB free."),
                before.getMessage());
        LibraryBench failing = new LibraryBench(folder, new SmallDisk(Long.MAX_VALUE, 3 << 20, new long[1]));
        ModelException meanwhile = assertThrows(ModelException.class,
                () -> failing.library().add(model, "portrait", Way.COPY, new NullProgressMonitor()));
        assertEquals(Reason.DISK, meanwhile.reason());
        assertTrue(meanwhile.getMessage().contains("cannot be copied to") && meanwhile.getMessage().contains("No space left"),
                meanwhile.getMessage());
        assertTrue(meanwhile.mend().startsWith("Free some space"), meanwhile.mend());
        assertEquals(List.of(".lock"), failing.inPlace());
        small.library().add(model, "portrait", Way.LINK, new NullProgressMonitor());
    }

    @Test
    void whatADeadProgramLeftIsSweptButNotWhatALiveOneMakes() throws Exception {
        LibraryBench bench = new LibraryBench(folder);
        Path place = Files.createDirectories(bench.library().place());
        TestModels.write(place, ".incoming-dead/unet/model.onnx", "half");
        TestModels.write(place, ".incoming-dead.alive", "");
        TestModels.write(place, ".incoming-orphan.alive", "");
        TestModels.write(place, ".removed-dead/unet/model.onnx", "half");
        try (Incoming live = new Incoming(place, Disk.real())) {
            live.create("unet/model.onnx").close();
            bench.library().add(TestModels.create(folder.resolve("portrait")), "portrait", Way.COPY, new NullProgressMonitor());
            List<String> left = bench.inPlace();
            assertEquals(2, left.stream().filter(name -> name.startsWith(".incoming-")).count(), left::toString);
            assertFalse(left.stream().anyMatch(name -> name.contains("dead") || name.contains("orphan")), left::toString);
        }
        assertEquals(List.of(".lock", "portrait", "portrait.json"), bench.inPlace());
        assertThrows(IOException.class, () -> {
            try (Incoming hostile = new Incoming(place, Disk.real())) {
                hostile.create("../../outside");
            }
        });
    }

    @Test
    void manyAtOnceAreOneAfterTheOther() throws Exception {
        List<Callable<Boolean>> tries = new ArrayList<>();
        CountDownLatch begin = new CountDownLatch(8);
        for (int i = 0; i < 8; i++) {
            // Every second one is another program; half of them want the same name.
            LibraryOnDisk library = new LibraryBench(folder).library();
            Path model = TestModels.createLarge(folder.resolve("model" + i), 1);
            String id = i < 4 ? "same" : "own" + i;
            Way way = i % 2 == 0 ? Way.LINK : Way.COPY;
            tries.add(() -> {
                begin.countDown();
                begin.await();
                try {
                    library.add(model, id, way, new NullProgressMonitor());
                    return true;
                } catch (ModelException taken) {
                    assertTrue(taken.getMessage().contains("model:same already"), taken.getMessage());
                    return false;
                }
            });
        }
        int added = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(tries.size())) {
            for (Future<Boolean> done : threads.invokeAll(tries)) {
                added += done.get() ? 1 : 0;
            }
        }
        assertEquals(5, added);
        LibraryBench bench = new LibraryBench(folder);
        assertEquals(List.of("own4", "own5", "own6", "own7", "same"), bench.library().models().stream().map(InstalledModel::id).toList());
        assertTrue(bench.library().models().stream().allMatch(model -> model.state() == InstalledModel.State.READY));
        assertTrue(bench.inPlace().stream().noneMatch(name -> name.startsWith(".incoming")), bench.inPlace()::toString);
    }

    @Test
    void theSameNameTwiceInOneProgramIsRefusedAtOnce() throws Exception {
        LibraryBench bench = new LibraryBench(folder);
        Path model = TestModels.createLarge(folder.resolve("portrait"), 1);
        NullProgressMonitor nested = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                ModelException busy = assertThrows(ModelException.class,
                        () -> bench.library().add(model, "Portrait", Way.COPY, new NullProgressMonitor()));
                assertTrue(busy.getMessage().contains("is being added or removed"), busy.getMessage());
            }
        };
        bench.library().add(model, "portrait", Way.LINK, nested);
        assertEquals(1, bench.library().models().size());
    }

    @Test
    void filesThatGrowWhileTheyAreReadAreRefused() throws Exception {
        LibraryBench bench = new LibraryBench(folder);
        Path model = TestModels.createLarge(folder.resolve("portrait"), 2);
        NullProgressMonitor growing = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                if (name.startsWith("Reading unet/config.json")) {
                    try {
                        Files.writeString(model.resolve("unet/model.onnx"), "more", java.nio.file.StandardOpenOption.APPEND);
                    } catch (IOException impossible) {
                        throw new AssertionError(impossible);
                    }
                }
            }
        };
        ModelException changed = assertThrows(ModelException.class, () -> bench.library().add(model, "portrait", Way.LINK, growing));
        assertTrue(changed.getMessage().endsWith("unet/model.onnx was changed while it was read."), changed.getMessage());
        assertEquals(List.of(), bench.library().models());
    }
}
