package org.catchlight.stage.internal.run;

import static org.catchlight.stage.internal.TestStages.frame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.catchlight.image.AttachmentKey;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.stage.internal.TestStages;
import org.catchlight.stage.internal.run.ResultCache.Key;
import org.catchlight.stage.internal.view.ShotSnapshot;
import org.junit.jupiter.api.Test;

class ResultCacheTest {
    private static final long PICTURE = 10 * 10 * 3 * 4;
    private final ShotSnapshot shot = ShotSnapshot.of(TestStages.shot());

    private static Key key(long incoming, String stage) {
        return new Key(incoming, stage, "1", "", Map.of(), 0, 0);
    }

    private static long store(ResultCache cache, long incoming, String stage, Frame frame, long millis) {
        return cache.store(key(incoming, stage), Map.of(), OptionalLong.empty(), frame, millis);
    }

    private boolean has(ResultCache cache, long incoming, String stage) {
        return cache.find(key(incoming, stage), shot, 1).isPresent();
    }

    @Test
    void neverHoldsMoreThanItMay() {
        ResultCache cache = new ResultCache(10 * PICTURE);
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            store(cache, ResultCache.NOTHING, "stage " + random.nextInt(40), frame(1 + random.nextInt(14), 10, i), random.nextInt(1000));
            assertTrue(cache.bytes() <= 10 * PICTURE && cache.bytes() > 0);
        }
        cache.clear();
        assertEquals(0, cache.bytes());
    }

    @Test
    void aPictureTooLargeIsNotKeptAndPushesNothingOut() {
        ResultCache cache = new ResultCache(2 * PICTURE);
        store(cache, ResultCache.NOTHING, "small", frame(10, 10, 1), 5);
        assertEquals(ResultCache.NOT_KEPT, store(cache, ResultCache.NOTHING, "large", frame(100, 100, 1), 5000));
        assertTrue(has(cache, ResultCache.NOTHING, "small"));
        assertEquals(ResultCache.NOT_KEPT, store(cache, ResultCache.NOT_KEPT, "after it", frame(1, 1, 1), 5));
    }

    @Test
    void theCostlyResultOutlivesTheCheapOnes() {
        ResultCache cache = new ResultCache(4 * PICTURE);
        long engine = store(cache, ResultCache.NOTHING, "engine", frame(10, 10, 1), 2500);
        for (int i = 0; i < 30; i++) {
            assertTrue(has(cache, ResultCache.NOTHING, "engine"), "film " + i);
            store(cache, engine, "film " + i, frame(10, 10, i), 20);
        }
        assertTrue(has(cache, engine, "film 29"));
    }

    @Test
    void evenACostlyResultGoesOnceItIsNotUsedAnyMore() {
        ResultCache cache = new ResultCache(4 * PICTURE);
        store(cache, ResultCache.NOTHING, "engine", frame(10, 10, 1), 200);
        for (int i = 0; i < 200; i++) {
            store(cache, ResultCache.NOTHING, "other " + i, frame(10, 10, i), 20);
        }
        assertTrue(cache.find(key(ResultCache.NOTHING, "engine"), shot, 1).isEmpty());
    }

    @Test
    void sharedPicturesCountOnce() {
        ResultCache cache = new ResultCache(20 * PICTURE);
        FloatImage depth = FloatImage.create(10, 10, 3);
        Frame first = frame(10, 10, 1).with(AttachmentKey.DEPTH, depth);
        long engine = store(cache, ResultCache.NOTHING, "engine", first, 5);
        assertEquals(2 * PICTURE, cache.bytes());
        store(cache, engine, "film", first.withPicture(FloatImage.create(10, 10, 3)), 5);
        assertEquals(3 * PICTURE, cache.bytes());
        store(cache, engine, "inspect", first, 5);
        assertEquals(3 * PICTURE, cache.bytes());
    }

    @Test
    void whatWasMadeFromALostResultIsDroppedWithIt() {
        ResultCache cache = new ResultCache(2 * PICTURE);
        long engine = store(cache, ResultCache.NOTHING, "engine", frame(10, 10, 1), 1);
        long film = store(cache, engine, "film", frame(10, 10, 2), 1000);
        assertNotEquals(ResultCache.NOT_KEPT, film);
        store(cache, ResultCache.NOTHING, "other", frame(10, 10, 3), 1000);
        assertTrue(cache.find(key(engine, "film"), shot, 1).isEmpty());
        assertEquals(PICTURE, cache.bytes());
    }
}
