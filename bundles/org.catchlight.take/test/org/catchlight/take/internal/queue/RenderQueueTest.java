package org.catchlight.take.internal.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.catchlight.stage.StageException;
import org.catchlight.stage.run.RunObserver;
import org.catchlight.take.RenderJob;
import org.catchlight.take.RenderQueue.Entry;
import org.catchlight.take.RenderQueue.State;
import org.catchlight.take.TakeFiles;
import org.catchlight.take.TakeSettings;
import org.catchlight.take.internal.FakeRunner;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RenderQueueTest {
    @TempDir
    Path folder;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<RenderQueueComponent> queues = new ArrayList<>();
    private final FakeRunner runner = new FakeRunner();
    /** Takes that may be made when {@link #guarded} is in force. */
    private final Semaphore allowed = new Semaphore(0);
    private final Semaphore begun = new Semaphore(0);

    @AfterEach
    void close() {
        allowed.release(1000);
        queues.forEach(RenderQueueComponent::close);
    }

    private RenderQueueComponent open(Path queueFolder) {
        RenderQueueComponent queue = new RenderQueueComponent(runner, queueFolder, (line, cause) -> lines.add(line));
        queues.add(queue);
        return queue;
    }

    private RenderQueueComponent open() {
        return open(folder.resolve("queue"));
    }

    private void guarded() {
        runner.event = (seed, monitor) -> {
            begun.release();
            while (!allowed.tryAcquire(5, TimeUnit.MILLISECONDS)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        };
    }

    private RenderJob job(String name, int takes) {
        return new RenderJob(FakeRunner.shot(), folder.resolve(name + ".shot"), null, 10, takes, 0, 0, "", Map.of(), TakeSettings.DEFAULT);
    }

    private int takesOf(String name) throws IOException {
        return TakeFiles.list(folder.resolve(name + ".takes")).size();
    }

    private static Entry entry(RenderQueueComponent queue, String id) {
        return queue.entries().stream().filter(entry -> entry.id().equals(id)).findFirst().orElseThrow();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 3000; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            Thread.sleep(10);
        }
        fail("it did not happen within 30 s");
    }

    private static void awaitState(RenderQueueComponent queue, String id, State state) throws InterruptedException {
        await(() -> entry(queue, id).state() == state);
    }

    @Test
    void jobsRunOneAfterTheOther() throws Exception {
        RenderQueueComponent queue = open();
        List<String> heard = new CopyOnWriteArrayList<>();
        String first = queue.submit(job("anna", 2), new RunObserver() {
            @Override
            public void log(String line) {
                heard.add(line);
            }
        });
        String second = queue.submit(job("berta", 1), RunObserver.NONE);
        awaitState(queue, second, State.DONE);
        Entry done = entry(queue, first);
        assertEquals(State.DONE, done.state());
        assertEquals("anna.shot · 2 takes", done.label());
        assertEquals("berta.shot", entry(queue, second).label());
        assertEquals(TakeFiles.list(folder.resolve("anna.takes")), done.files());
        assertEquals(1, done.fraction());
        assertEquals(List.of(first, second), queue.entries().stream().map(Entry::id).toList());
        assertEquals(List.of("seed 10", "seed 11"), heard);
        assertEquals(List.of(10L, 11L, 10L), runner.seeds);
    }

    @Test
    void aRunningJobTellsHowFarItIs() throws Exception {
        guarded();
        RenderQueueComponent queue = open();
        List<Entry> seen = new CopyOnWriteArrayList<>();
        CountDownLatch finished = new CountDownLatch(1);
        AutoCloseable listening = queue.onChange(entries -> {
            seen.addAll(entries);
            if (entries.getFirst().state() == State.DONE) {
                finished.countDown();
            }
            throw new IllegalStateException("a listener that fails does no harm");
        });
        String id = queue.submit(job("anna", 3), RunObserver.NONE);
        begun.acquire();
        assertEquals(0.475 / 3, entry(queue, id).fraction(), 0.01);
        assertTrue(entry(queue, id).secondsLeft() >= 0);
        assertEquals("Rendering", entry(queue, id).task());
        allowed.release();
        begun.acquire();
        assertEquals(1, entry(queue, id).done());
        assertEquals(1.475 / 3, entry(queue, id).fraction(), 0.01);
        await(() -> seen.stream().anyMatch(entry -> entry.state() == State.RUNNING && entry.done() == 1));
        allowed.release(2);
        assertTrue(finished.await(20, TimeUnit.SECONDS));
        listening.close();
        assertEquals(-1, entry(queue, id).secondsLeft());
    }

    @Test
    void aFailureIsToldWithTheMendAndCanBeRetriedFromWhereItStopped() throws Exception {
        runner.event = (seed, monitor) -> {
            if (seed == 11) {
                throw new StageException("The engine is cold", "Warm it up.");
            }
        };
        RenderQueueComponent queue = open();
        String id = queue.submit(job("anna", 3), RunObserver.NONE);
        awaitState(queue, id, State.FAILED);
        assertEquals("The engine is cold. Warm it up.", entry(queue, id).message());
        assertEquals(1, entry(queue, id).done());
        runner.event = (seed, monitor) -> {
        };
        queue.retry(id);
        awaitState(queue, id, State.DONE);
        assertEquals("", entry(queue, id).message());
        assertEquals(List.of(10L, 11L, 11L, 12L), runner.seeds);
        assertEquals(3, takesOf("anna"));
    }

    @Test
    void badJobsAndUnexpectedErrorsFailAndTheNextJobRuns() throws Exception {
        RenderQueueComponent queue = open();
        RenderJob bad = job("anna", 1);
        bad.shot().getCamera().setFocalLength(0);
        String first = queue.submit(bad, RunObserver.NONE);
        runner.event = (seed, monitor) -> {
            if (seed == 66) {
                throw new StackOverflowError();
            }
        };
        String second = queue.submit(new RenderJob(FakeRunner.shot(), null, folder.resolve("x.png"), 66, 1, 0, 0, "", Map.of(),
                TakeSettings.DEFAULT),
                RunObserver.NONE);
        String third = queue.submit(job("berta", 1), RunObserver.NONE);
        awaitState(queue, third, State.DONE);
        assertTrue(entry(queue, first).message().startsWith("anna.shot cannot be rendered"));
        assertTrue(entry(queue, second).message().contains("StackOverflowError"));
    }

    @Test
    void waitingAndRunningJobsCanBeCancelledAndFinishedOnesRemoved() throws Exception {
        guarded();
        RenderQueueComponent queue = open();
        String running = queue.submit(job("anna", 2), RunObserver.NONE);
        String waiting = queue.submit(job("berta", 1), RunObserver.NONE);
        begun.acquire();
        queue.cancel(waiting);
        assertEquals(State.CANCELLED, entry(queue, waiting).state());
        queue.remove(running);
        assertEquals(2, queue.entries().size(), "a job that runs is not removed");
        queue.cancel(running);
        awaitState(queue, running, State.CANCELLED);
        queue.remove(running);
        queue.remove("unknown");
        queue.cancel("unknown");
        queue.retry("unknown");
        assertEquals(List.of(waiting), queue.entries().stream().map(Entry::id).toList());
        queue.retry(waiting);
        allowed.release();
        awaitState(queue, waiting, State.DONE);
        queue.remove(waiting);
        queue.close();
        assertEquals(List.of("lock"), namesIn(folder.resolve("queue")), "an empty session leaves nothing behind");
    }

    private static List<String> namesIn(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aJobIsTakenUpAfterTheProgramEnded() throws Exception {
        guarded();
        RenderQueueComponent queue = open();
        String id = queue.submit(job("anna", 3), RunObserver.NONE);
        String other = queue.submit(job("berta", 1), RunObserver.NONE);
        allowed.release();
        begun.acquire(2);
        queue.close();
        assertEquals(1, takesOf("anna"));
        RenderQueueComponent next = open();
        Entry left = entry(next, id);
        assertEquals(State.WAITING, left.state());
        assertEquals(1, left.done());
        allowed.release(10);
        Thread.sleep(200);
        assertEquals(State.WAITING, entry(next, id).state(), "it waits until it is resumed");
        String fresh = next.submit(job("clara", 1), RunObserver.NONE);
        awaitState(next, fresh, State.DONE);
        assertEquals(State.WAITING, entry(next, id).state());
        next.resume();
        awaitState(next, other, State.DONE);
        assertEquals(State.DONE, entry(next, id).state());
        assertEquals(3, takesOf("anna"));
        assertEquals(TakeFiles.list(folder.resolve("anna.takes")), entry(next, id).files());
    }

    /** What lies on the disk at one moment is what a crash at that moment leaves. */
    private Path crash(Path queueFolder) throws IOException {
        Path left = folder.resolve("after-crash");
        try (Stream<Path> files = Files.walk(queueFolder)) {
            for (Path file : files.toList()) {
                Files.copy(file, left.resolve(queueFolder.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return left;
    }

    @Test
    void aCrashLosesNoJobAndMakesNoFinishedTakeAgain() throws Exception {
        guarded();
        RenderQueueComponent queue = open();
        String id = queue.submit(job("anna", 4), RunObserver.NONE);
        allowed.release(2);
        begun.acquire(3);
        Path left = crash(folder.resolve("queue"));
        queue.close();
        runner.seeds.clear();
        RenderQueueComponent next = open(left);
        assertEquals(2, entry(next, id).done());
        allowed.release(10);
        next.resume();
        awaitState(next, id, State.DONE);
        assertEquals(List.of(12L, 13L), runner.seeds);
        assertEquals(4, takesOf("anna"));
    }

    @Test
    void aTakeThatWasWrittenJustBeforeTheCrashIsFoundAndNotMadeTwice() throws Exception {
        guarded();
        RenderQueueComponent queue = open();
        String id = queue.submit(job("anna", 3), RunObserver.NONE);
        allowed.release(1);
        begun.acquire(2);
        // the books say one take, but by the time of the crash the second lies in the folder
        Path left = crash(folder.resolve("queue"));
        allowed.release(1);
        begun.acquire(1);
        queue.close();
        assertEquals(2, takesOf("anna"));
        runner.seeds.clear();
        RenderQueueComponent next = open(left);
        assertEquals(1, entry(next, id).done());
        allowed.release(10);
        next.resume();
        awaitState(next, id, State.DONE);
        assertEquals(List.of(12L), runner.seeds);
        assertEquals(3, takesOf("anna"));
    }

    @Test
    void damagedFilesAreSetAsideAndTheRestIsKept() throws Exception {
        guarded();
        RenderQueueComponent queue = open();
        String good = queue.submit(job("anna", 1), RunObserver.NONE);
        begun.acquire();
        String waiting = queue.submit(job("berta", 1), RunObserver.NONE);
        queue.close();
        Path session = namesIn(folder.resolve("queue")).stream().filter(name -> name.startsWith("session-"))
                .map(folder.resolve("queue")::resolve).findFirst()
                .orElseThrow();
        String text = Files.readString(session.resolve(waiting + ".json"));
        Files.writeString(session.resolve("job-1.json"), text.substring(0, text.length() / 2));
        Files.writeString(session.resolve("job-2.json"), "");
        Files.writeString(session.resolve("job-3.json"), "null");
        Files.writeString(session.resolve("job-4.json"), "{\"format\": 99}");
        Files.writeString(session.resolve("job-5.json"), text.replace("\"takes\" : 1", "\"takes\" : -1"));
        Files.writeString(session.resolve("job-6.json"), text);
        Files.writeString(session.resolve(waiting + ".json"), text.replace("shot:Shot", "bad:Shot"));
        RenderQueueComponent next = open();
        assertEquals(List.of(good), next.entries().stream().map(Entry::id).toList());
        assertEquals(7, namesIn(folder.resolve("queue/damaged")).size());
        assertEquals(7, lines.stream().filter(line -> line.contains("set aside")).count(), lines.toString());
    }

    @Test
    void twoProgramsAtOnceDoNotShareJobs() throws Exception {
        guarded();
        RenderQueueComponent one = open();
        String first = one.submit(job("anna", 1), RunObserver.NONE);
        RenderQueueComponent two = open();
        assertTrue(two.entries().isEmpty());
        String second = two.submit(job("berta", 1), RunObserver.NONE);
        begun.acquire(2);
        one.close();
        two.close();
        RenderQueueComponent three = open();
        assertEquals(List.of(first, second), three.entries().stream().map(Entry::id).toList());
        allowed.release(2);
        three.resume();
        awaitState(three, second, State.DONE);
        assertEquals(1, takesOf("anna"));
        assertEquals(1, takesOf("berta"));
    }

    /** A program of one file, so that it needs nothing but a Java: holds the lock until it is killed. */
    private static final String HOLDER = """
            import java.nio.channels.FileChannel;
            import java.nio.file.*;
            class Holder {
                public static void main(String[] names) throws Exception {
                    FileChannel channel = FileChannel.open(Path.of(names[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    channel.lock();
                    System.out.println("held");
                    Thread.sleep(600_000);
                }
            }
            """;

    @Test
    void theJobsOfAnotherProgramAreLeftAloneUntilItIsKilled() throws Exception {
        guarded();
        RenderQueueComponent queue = open();
        String id = queue.submit(job("anna", 1), RunObserver.NONE);
        begun.acquire();
        queue.close();
        Path session = namesIn(folder.resolve("queue")).stream().filter(name -> name.startsWith("session-"))
                .map(folder.resolve("queue")::resolve).findFirst()
                .orElseThrow();
        Path source = Files.writeString(folder.resolve("Holder.java"), HOLDER);
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString(),
                session.resolve("lock").toString()).redirectErrorStream(true).start();
        try {
            assertEquals("held", other.inputReader().readLine());
            RenderQueueComponent meanwhile = open();
            assertTrue(meanwhile.entries().isEmpty(), "the other program lives");
            meanwhile.close();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertEquals(State.WAITING, entry(open(), id).state());
    }

    @Test
    void aFolderThatCannotBeUsedStillGivesAQueue() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        RenderQueueComponent queue = open(file.resolve("queue"));
        assertTrue(lines.getFirst().contains("cannot be kept in"), lines.toString());
        String id = queue.submit(job("anna", 1), RunObserver.NONE);
        awaitState(queue, id, State.DONE);
        assertFalse(entry(queue, id).files().isEmpty());
    }
}
