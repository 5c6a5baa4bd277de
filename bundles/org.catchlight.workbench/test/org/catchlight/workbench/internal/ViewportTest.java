package org.catchlight.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.catchlight.workbench.internal.editor.Viewport;
import org.junit.jupiter.api.Test;

class ViewportTest {
    @Test
    void fitShowsTheWholePictureCentredAndNeverEnlarges() {
        Viewport.Placed large = Viewport.FIT.place(4000, 2000, 1000, 800);
        assertTrue(large.left() >= 0 && large.top() >= 0 && large.left() + 4000 * large.scale() <= 1000);
        assertEquals(1000 - large.left() - 4000 * large.scale(), large.left(), 1);
        assertEquals(1, Viewport.FIT.place(100, 100, 1000, 800).scale());
    }

    @Test
    void zoomKeepsWhatIsUnderThePointer() {
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            double pointerX = 300 + random.nextDouble() * 400;
            double pointerY = 200 + random.nextDouble() * 400;
            Viewport at = Viewport.FIT.zoomed(2, 500, 400, 3000, 3000, 1000, 800);
            Viewport.Placed before = at.place(3000, 3000, 1000, 800);
            Viewport.Placed after = at.zoomed(2 + random.nextDouble() * 6, pointerX, pointerY, 3000, 3000, 1000, 800)
                    .place(3000, 3000, 1000, 800);
            assertEquals((pointerX - before.left()) / before.scale(), (pointerX - after.left()) / after.scale(), 1);
            assertEquals((pointerY - before.top()) / before.scale(), (pointerY - after.top()) / after.scale(), 1);
        }
    }

    @Test
    void aPictureCannotBePushedOutOfSight() {
        Random random = new Random(6);
        Viewport viewport = Viewport.FIT.zoomed(3, 500, 400, 1000, 1000, 1000, 800);
        for (int i = 0; i < 1000; i++) {
            viewport = viewport.panned(random.nextGaussian() * 900, random.nextGaussian() * 900, 1000, 1000, 1000, 800);
            Viewport.Placed place = viewport.place(1000, 1000, 1000, 800);
            assertTrue(place.left() <= 0 && place.left() + 3000 >= 1000 && place.top() <= 0 && place.top() + 3000 >= 800);
        }
    }

    @Test
    void atOneToOneThePictureLiesOnWholePixels() {
        Viewport.Placed place = Viewport.FIT.zoomed(1, 333, 217, 3001, 1999, 1001, 803).place(3001, 1999, 1001, 803);
        assertEquals(1, place.scale());
        assertEquals(Math.rint(place.left()), place.left());
        assertEquals(Math.rint(place.top()), place.top());
    }
}
