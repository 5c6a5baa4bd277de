package org.catchlight.standin.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.shot.HairStyle;
import org.catchlight.shot.Neckline;
import org.catchlight.shot.Shot;
import org.catchlight.shot.StandIn;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.Test;

/** What the parameters of identity do to the face. */
class IdentityTest {
    private static HeadShape built(double masculinity) {
        return new HeadShape(Traits.average().with(HeadTrait.MASCULINITY, masculinity), HairStyle.BALD, 0, 0, 0);
    }

    @Test
    void masculinityShapesBrowJawLipsBrowsAndNeck() {
        HeadShape woman = built(-1);
        HeadShape man = built(1);
        var her = new LandmarkFinder(woman).find();
        var his = new LandmarkFinder(man).find();
        assertTrue(his.gonion().x() - her.gonion().x() > 0.004, "jaw " + her.gonion() + " " + his.gonion());
        assertTrue(his.glabella().z() - his.sellion().z() > her.glabella().z() - her.sellion().z() + 0.0005, "brow ridge");
        double herNeck = neck(woman);
        assertTrue(neck(man) - herNeck > 0.5, "neck " + herNeck + " " + neck(man));
        assertTrue(woman.lipTop(0.4) - woman.lipBot(0.4) > 1.15 * (man.lipTop(0.4) - man.lipBot(0.4)), "lips");
        assertTrue(brows(man) > 1.4 * brows(woman), "brows " + brows(woman) + " " + brows(man));
        assertTrue(man.stubble() > woman.stubble());
        assertTrue(man.body(0, -14.4, 3.2) < woman.body(0, -14.4, 3.2) - 0.2, "larynx");
    }

    /** Half the breadth of the neck at the larynx, cm. */
    private static double neck(HeadShape shape) {
        double x = 11;
        while (shape.body(x, -12, 0) > 0) {
            x -= 0.02;
        }
        return x;
    }

    private static double brows(HeadShape shape) {
        double sum = 0;
        for (double x = 1; x < 5; x += 0.1) {
            for (double y = 0.5; y < 4; y += 0.1) {
                sum += shape.brow(x, y);
            }
        }
        return sum;
    }

    @Test
    void ageFoldsTheFace() {
        HeadShape young = new HeadShape(Traits.seeded(3, 25), HairStyle.BALD, 0, 0, 0);
        HeadShape old = new HeadShape(Traits.seeded(3, 75), HairStyle.BALD, 0, 0, 0);
        assertTrue(roughness(old) > 1.6 * roughness(young), "forehead " + roughness(young) + " " + roughness(old));
    }

    /** Root mean square of the forehead's depth about the line through its neighbours, cm. */
    private static double roughness(HeadShape shape) {
        double sum = 0;
        int count = 0;
        for (double y = 3; y < 6; y += 0.04) {
            double bend = shape.frontZ(0.9, y) - (shape.frontZ(0.9, y - 0.25) + shape.frontZ(0.9, y + 0.25)) / 2;
            sum += bend * bend;
            count++;
        }
        return Math.sqrt(sum / count);
    }

    @Test
    void theNecklineFollowsTheBriefOrIsGiven() {
        Shot shot = Presets.create("butterfly");
        StandIn standIn = shot.getStandIn();
        assertEquals(Neckline.TURTLENECK, Necklines.of(standIn));
        shot.getBrief().setWardrobe("white shirt");
        assertEquals(Neckline.SHIRT, Necklines.of(standIn));
        shot.getBrief().setWardrobe("grey T-shirt");
        assertEquals(Neckline.CREW, Necklines.of(standIn));
        standIn.setNeckline(Neckline.VNECK);
        assertEquals(Neckline.VNECK, Necklines.of(standIn));
        standIn.setNeckline(Neckline.AS_BRIEFED);
        shot.getBrief().setWardrobe("");
        assertEquals(Necklines.of(standIn), Necklines.of(standIn));
    }

    @Test
    void clothesLieOnTheBodyWhateverTheirCut() {
        for (Neckline neckline : Neckline.values()) {
            HeadShape shape = new HeadShape(new Head.Key(Traits.average(), Actions.REST, HairStyle.BALD, neckline, 0, 0, 0));
            assertTrue(shape.cloth(0, -30, shape.body(0, -30, 20) > 0 ? 5 : 0) < 1, neckline + " covers the chest");
            for (double y = -16; y < 5; y += 0.5) {
                assertTrue(shape.cloth(0, y, 9) > 0.3, neckline + " leaves the face free at " + y);
            }
            // sideways at the shoulder the cloth is outside the skin
            for (double x = 12; x < 15; x += 0.5) {
                double top = -12;
                while (shape.cloth(x, top, -4) > 0) {
                    top -= 0.05;
                }
                assertTrue(shape.body(x, top, -4) > 0.1, neckline + " over the shoulder at " + x);
            }
        }
    }
}
