package org.catchlight.diffusion.internal.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Native memory over many renders. */
class RenderMemoryTest {
    private static final int PAGE = 4096;
    private static final int RENDERS = 240;
    /** Renders whose lowest point is compared with that of the last ones. */
    private static final int WINDOW = 60;
    private static final int SIZE = 128;
    /**
     * Two thirds of what 180 pictures of that size would take in float32. The runtime takes and gives back far more all the time, and Java's
     * compiler keeps some 12 MB more at the end; over 1,500 renders nothing grew after the first 900.
     */
    private static final long MOST_GROWTH = 180L * SIZE * SIZE * 3 * Float.BYTES * 2 / 3;
    @TempDir
    Path folder;

    @Test
    void twoHundredRendersTakeNoMoreThanOne() throws Exception {
        assumeTrue(Files.isReadable(Path.of("/proc/self/statm")), "not on Linux");
        try (EngineFixture fixture = new EngineFixture(folder).with("sd15", folder)) {
            long early = Long.MAX_VALUE;
            long late = Long.MAX_VALUE;
            for (int i = 0; i < RENDERS; i++) {
                fixture.run("sd15", SIZE, SIZE, i, "sampling.steps", "1", "sampling.scheduler", "euler");
                fixture.previews.clear();
                if (i % 5 == 4) {
                    early = i >= WINDOW / 2 && i < WINDOW * 3 / 2 ? Math.min(early, outsideOfTheHeap()) : early;
                    late = i >= RENDERS - WINDOW ? Math.min(late, outsideOfTheHeap()) : late;
                }
            }
            assertTrue(late - early < MOST_GROWTH, "native memory grew by " + (late - early) + " bytes in " + RENDERS + " renders");
        }
    }

    /** What the process has resident, without Java's heap. */
    private static long outsideOfTheHeap() throws Exception {
        System.gc();
        Thread.sleep(20);
        long resident = Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]) * PAGE;
        return resident - Runtime.getRuntime().totalMemory();
    }
}
