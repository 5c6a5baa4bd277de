package org.catchlight.standin.internal.head;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.catchlight.shot.HairStyle;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.StandIn;
import org.catchlight.shot.Trait;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

/** What a baked head promises the renderer. */
class HeadTest {
    private static StandIn standIn(long seed) {
        StandIn standIn = ShotFactory.eINSTANCE.createStandIn();
        standIn.setIdentitySeed(seed);
        return standIn;
    }

    @Test
    void coloursAndGazeDoNotBakeAgainButShapeAndPoseDo() {
        Heads heads = new Heads(2);
        StandIn standIn = standIn(3);
        standIn.setHairStyle(HairStyle.BALD);
        Head first = heads.of(standIn, new NullProgressMonitor());
        standIn.setHairColour("#ffffff");
        standIn.setEyeColour("#000000");
        standIn.setGazeYaw(10);
        assertSame(first, heads.of(standIn, new NullProgressMonitor()));
        standIn.setHeadYaw(20);
        assertTrue(heads.known(standIn).isEmpty());
        assertNotSame(first, heads.of(standIn, new NullProgressMonitor()));
    }

    @Test
    void theGridAgreesWithTheExactFieldAtTheSkin() {
        StandIn standIn = standIn(4);
        standIn.setHairStyle(HairStyle.BALD);
        Head head = Head.of(standIn, new NullProgressMonitor());
        HeadShape shape = head.shape();
        for (double y = -9; y < 7; y += 0.73) {
            for (double x = -4; x <= 4; x += 0.61) {
                double z = shape.frontZ(x, y);
                boolean eye = Math.abs(Math.abs(x) - shape.eyeX()) < 2 && Math.abs(y) < 1.5;
                if (!Double.isNaN(z) && !eye) {
                    assertEquals(0, head.distance((float) x, (float) y, (float) z), 0.05, x + ", " + y);
                }
            }
        }
        assertTrue(head.near().size() + head.mid().size() + head.far().size() < 80 << 20, "too much memory");
    }

    @Test
    void aCancelledBakeStops() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> Head.of(standIn(5), monitor));
    }

    @Test
    void hairsAreTheSameEachTimeAndStayOffTheFace() {
        for (HairStyle style : HairStyle.values()) {
            HeadShape shape = new HeadShape(Traits.seeded(6, 30), style, 0, 0, 0);
            java.util.List<Strand> once = new java.util.ArrayList<>();
            java.util.List<Strand> again = new java.util.ArrayList<>();
            new HairGrower(shape, 9).grow(once, new NullProgressMonitor());
            new HairGrower(shape, 9).grow(again, new NullProgressMonitor());
            assertEquals(once.size(), again.size());
            assertTrue(style == HairStyle.BALD ? once.isEmpty() : once.size() > 15_000 && once.size() < 80_000, style + " " + once.size());
            for (int i = 0; i < once.size(); i += 501) {
                assertArrayEquals(once.get(i).points(), again.get(i).points());
            }
            long floats = once.stream().mapToLong(strand -> strand.points().length).sum();
            assertTrue(floats * 4 < 24 << 20, style + " takes " + floats * 4 + " bytes");
            long onFace = once.stream().filter(HeadTest::touchesFace).count();
            assertTrue(onFace <= once.size() / 500, style + ": hairs on the face: " + onFace);
        }
    }

    private static boolean touchesFace(Strand strand) {
        float[] p = strand.points();
        for (int i = 0; i < p.length; i += 3) {
            if (!Float.isFinite(p[i]) || !Float.isFinite(p[i + 1]) || !Float.isFinite(p[i + 2])) {
                return true;
            }
            if (Math.abs(p[i]) < 4 && p[i + 1] < 3 && p[i + 1] > -10 && p[i + 2] > 6) {
                return true;
            }
        }
        return false;
    }

    @Test
    void browsAndLashesGrowOnTheirSkin() {
        HeadShape shape = new HeadShape(Traits.seeded(8, 40), HairStyle.BALD, 0, 0, 0);
        java.util.List<Strand> out = new java.util.ArrayList<>();
        new BrowGrower(shape, 1).grow(1, out);
        new LashGrower(shape, 1).grow(1, out);
        var kinds = out.stream().collect(Collectors.groupingBy(Strand::kind, Collectors.counting()));
        assertTrue(kinds.get(Strand.Kind.BROW) > 300 && kinds.get(Strand.Kind.LASH) > 100, kinds.toString());
        for (Strand strand : out) {
            float[] p = strand.points();
            assertEquals(0, shape.skin(p[0], p[1], p[2]), 0.25, strand.kind() + " root in the air");
        }
    }

    @Test
    void turningTheHeadMovesTheShouldersAndNotTheFace() {
        HeadShape still = new HeadShape(Traits.average(), HairStyle.SHORT, 0, 0, 0);
        HeadShape turned = new HeadShape(Traits.average(), HairStyle.SHORT, 40, 5, -5);
        SplittableRandom random = new SplittableRandom(3);
        double moved = 0;
        for (int i = 0; i < 2000; i++) {
            double x = random.nextDouble(-7, 7);
            double y = random.nextDouble(-4, 11);
            double z = random.nextDouble(4, 13);
            assertEquals(still.skin(x, y, z), turned.skin(x, y, z), 1e-9);
            double low = random.nextDouble(-30, -18);
            moved = Math.max(moved, Math.abs(still.cloth(2 * x, low, z) - turned.cloth(2 * x, low, z)));
        }
        assertTrue(moved > 2, "shoulders moved by " + moved);
        // the subject's left shoulder comes forward in the head's frame when the head turns to its left: the body is turned the other way
        assertTrue(turned.cloth(17, -24, 5) < turned.cloth(-17, -24, 5));
    }

    @Test
    void traitsAreGivenByNameOrDrawn() {
        StandIn standIn = standIn(12);
        Traits drawn = Traits.of(standIn);
        Trait given = ShotFactory.eINSTANCE.createTrait();
        given.setName("noseWidth");
        given.setValue(99);
        standIn.getTraits().add(given);
        Trait unknown = ShotFactory.eINSTANCE.createTrait();
        unknown.setName("wings");
        unknown.setValue(1);
        standIn.getTraits().add(unknown);
        Traits traits = Traits.of(standIn);
        assertEquals(3, traits.get(HeadTrait.NOSE_WIDTH));
        assertEquals(drawn.get(HeadTrait.NOSE_LENGTH), traits.get(HeadTrait.NOSE_LENGTH));
        assertNotEquals(Traits.of(standIn(13)), drawn);
        given.setValue(Double.NaN);
        assertEquals(drawn, Traits.of(standIn));
        assertEquals(41, HeadTrait.values().length);
    }
}
