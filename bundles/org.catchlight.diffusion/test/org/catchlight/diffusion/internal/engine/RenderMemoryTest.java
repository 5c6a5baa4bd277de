package org.catchlight.diffusion.internal.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.catchlight.onnx.internal.NativeHeap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Native memory over many renders. */
class RenderMemoryTest {
    private static final int RENDERS = 200;
    /** Renders at the beginning, while graphs are opened and Java compiles most. */
    private static final int FIRST = 60;
    private static final int SIZE = 128;
    /** A quarter of what that many pictures take in float32; Java's compiler alone takes and gives back 7 MB now and then. */
    private static final long MOST_GROWTH = RENDERS * (long) SIZE * SIZE * 3 * Float.BYTES / 4;
    @TempDir
    Path folder;

    @Test
    void twoHundredRendersTakeNoMoreThanOne() throws Exception {
        assumeTrue(NativeHeap.used().isPresent(), "the C library does not tell what it has given out");
        try (EngineFixture fixture = new EngineFixture(folder).with("sd15", folder)) {
            render(fixture, FIRST);
            System.gc();
            long before = NativeHeap.used().orElseThrow();
            render(fixture, RENDERS);
            System.gc();
            long grown = NativeHeap.used().orElseThrow() - before;
            assertTrue(grown < MOST_GROWTH, RENDERS + " renders kept " + grown + " bytes outside of Java's heap");
        }
    }

    private static void render(EngineFixture fixture, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            fixture.run("sd15", SIZE, SIZE, i, "sampling.steps", "1", "sampling.scheduler", "euler");
            fixture.previews.clear();
        }
    }
}
