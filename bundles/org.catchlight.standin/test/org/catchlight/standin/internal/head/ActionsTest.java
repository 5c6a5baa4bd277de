package org.catchlight.standin.internal.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.catchlight.light.FaceGeometry.Landmarks;
import org.catchlight.shot.Expression;
import org.catchlight.shot.HairStyle;
import org.catchlight.shot.Neckline;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.StandIn;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;

/** Each facial action does what its name says, measured on landmarks and lids of the average face; centimetres. */
class ActionsTest {
    private static final HeadShape REST = shape("", 0);

    /** The average face with one action of the model, by its name, at a value. */
    private static HeadShape shape(String action, double value) {
        Expression expression = ShotFactory.eINSTANCE.createExpression();
        if (!action.isEmpty()) {
            expression.eSet(expression.eClass().getEStructuralFeature(action), value);
        }
        StandIn standIn = ShotFactory.eINSTANCE.createStandIn();
        standIn.setExpression(expression);
        return new HeadShape(new Head.Key(Traits.average(), Actions.of(standIn), HairStyle.BALD, Neckline.CREW, 0, 0, 0));
    }

    private static Landmarks landmarks(HeadShape shape) {
        return new LandmarkFinder(shape).find();
    }

    private static double upperLid(HeadShape shape) {
        return shape.lidU(0);
    }

    private static double lowerLid(HeadShape shape) {
        return shape.lidL(0);
    }

    @Test
    void everyActionOfTheModelMovesTheFaceAndNothingMovesAtRest() {
        SplittableRandom random = new SplittableRandom(5);
        double[][] points = new double[6000][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {random.nextDouble(-5, 5), random.nextDouble(-11, 6), random.nextDouble(6, 11)};
        }
        HeadShape none = new HeadShape(Head.Key.of(Traits.average(), HairStyle.BALD, 0, 0, 0));
        int actions = 0;
        for (EAttribute attribute : ShotFactory.eINSTANCE.createExpression().eClass().getEAllAttributes()) {
            HeadShape moved = shape(attribute.getName(), 1);
            double most = 0;
            for (double[] p : points) {
                assertEquals(none.skin(p[0], p[1], p[2]), REST.skin(p[0], p[1], p[2]));
                most = Math.max(most, Math.abs(moved.skin(p[0], p[1], p[2]) - REST.skin(p[0], p[1], p[2])));
            }
            assertTrue(most > 0.03, attribute.getName() + " moves the skin by " + most + " cm");
            actions++;
        }
        assertEquals(Actions.class.getRecordComponents().length, actions);
    }

    @Test
    void aSmileDrawsTheCornersOutAndUpAndDeepensTheFold() {
        var rest = landmarks(REST).cheilion();
        var half = landmarks(shape("lipCornerPull", 0.5)).cheilion();
        var smile = landmarks(shape("lipCornerPull", 1)).cheilion();
        assertTrue(smile.x() - rest.x() > 0.003 && smile.y() - rest.y() > 0.003, "corner went from " + rest + " to " + smile);
        assertTrue(half.y() > rest.y() && half.y() < smile.y() && half.x() > rest.x() && half.x() < smile.x(), "half way: " + half);
        assertTrue(fold(shape("lipCornerPull", 1)) > fold(REST) + 0.05, "fold " + fold(REST) + " to " + fold(shape("lipCornerPull", 1)));
    }

    /** How far the skin lies behind its neighbours above and below the nasolabial fold. */
    private static double fold(HeadShape shape) {
        double deepest = 0;
        for (double x = 2.2; x < 3.4; x += 0.05) {
            double y = -5.6;
            deepest = Math.max(deepest, (shape.frontZ(x - 0.5, y) + shape.frontZ(x + 0.5, y)) / 2 - shape.frontZ(x, y));
        }
        return deepest;
    }

    @Test
    void cornersGoDownAndLipsPucker() {
        var rest = landmarks(REST);
        assertTrue(landmarks(shape("lipCornerDepress", 1)).cheilion().y() < rest.cheilion().y() - 0.002);
        var pucker = landmarks(shape("lipPucker", 1));
        assertTrue(pucker.cheilion().x() < rest.cheilion().x() - 0.003, "mouth " + pucker.cheilion());
        HeadShape shape = shape("lipPucker", 1);
        assertTrue(shape.frontZ(0, -7.3) > REST.frontZ(0, -7.3) + 0.15, "lips forward");
        HeadShape pressed = shape("lipPress", 1);
        assertTrue(pressed.lipTop(0.4) - pressed.lipBot(0.4) < 0.7 * (REST.lipTop(0.4) - REST.lipBot(0.4)), "thin lips");
    }

    @Test
    void theJawOpens() {
        var rest = landmarks(REST);
        HeadShape open = shape("jawOpen", 1);
        var moved = landmarks(open);
        assertEquals(0.020, rest.menton().y() - moved.menton().y(), 0.005, "chin drops 20 mm");
        assertEquals(rest.pronasale().y(), moved.pronasale().y(), 1e-4, "the nose stays");
        assertEquals(rest.glabella().z(), moved.glabella().z(), 1e-4, "the brow stays");
        assertTrue(open.mouthOpen() && !REST.mouthOpen());
        double y = -7.9;
        assertTrue(open.frontZ(0, y) < REST.frontZ(0, y) - 0.4, "one looks into the mouth");
        assertTrue(open.insideMouth(0, y, open.frontZ(0, y)) > 0.3);
        assertEquals(0, open.teeth(0.3, -7.15, 9.03), 0.1, "an incisor below the upper lip");
    }

    @Test
    void lidsFollow() {
        assertTrue(upperLid(shape("upperLidRaise", 1)) > upperLid(REST) + 0.08);
        HeadShape closed = shape("lidDroop", 1);
        for (double u = -1.2; u < 1.2; u += 0.1) {
            assertTrue(closed.lidU(u) - closed.lidL(u) < 0.005, "closed at " + u);
        }
        double half = upperLid(shape("lidDroop", 0.5));
        assertTrue(half < upperLid(REST) - 0.1 && half > upperLid(closed) + 0.1);
        assertTrue(lowerLid(shape("lidTighten", 1)) > lowerLid(REST) + 0.1);
        HeadShape cheek = shape("cheekRaise", 1);
        assertTrue(lowerLid(cheek) > lowerLid(REST) + 0.08);
        assertTrue(cheek.frontZ(3.7, -2.9) > REST.frontZ(3.7, -2.9) + 0.1, "the cheek swells");
    }

    @Test
    void browsChinAndNoseFollow() {
        assertTrue(shape("innerBrowRaise", 1).browLift(1.5, 1.7) > 0.3);
        assertTrue(shape("innerBrowRaise", 1).browLift(4.3, 2.0) < 0.1, "the outer brow stays");
        assertTrue(shape("outerBrowRaise", 1).browLift(3.9, 2.2) > 0.3);
        assertTrue(shape("browLower", 1).browLift(1.7, 1.7) < -0.25);
        var rest = landmarks(REST);
        assertTrue(landmarks(shape("chinRaise", 1)).pogonion().y() > rest.pogonion().y() + 0.0015);
        assertTrue(shape("noseWrinkle", 1).wy(1.4, -3.9, 10) < REST.wy(1.4, -3.9, 10) - 0.1, "the wing is lifted");
    }

    @Test
    void actionsAreHeldAndPartOfTheFace() {
        assertEquals(Actions.of(ShotFactory.eINSTANCE.createStandIn()), Actions.REST);
        StandIn standIn = ShotFactory.eINSTANCE.createStandIn();
        standIn.setExpression(ShotFactory.eINSTANCE.createExpression());
        assertEquals(Actions.REST, Actions.of(standIn));
        standIn.getExpression().setJawOpen(7);
        standIn.getExpression().setLidDroop(Double.NaN);
        assertEquals(1, Actions.of(standIn).jawOpen());
        assertEquals(0, Actions.of(standIn).lidDroop());
        assertNotEquals(Head.Key.of(ShotFactory.eINSTANCE.createStandIn()), Head.Key.of(standIn));
    }
}
