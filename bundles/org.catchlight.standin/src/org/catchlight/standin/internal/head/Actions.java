package org.catchlight.standin.internal.head;

import org.catchlight.shot.Expression;
import org.catchlight.shot.StandIn;

/**
 * What the muscles of a face do, each 0 at rest to 1; the numbers of the Facial Action Coding System in brackets.
 *
 * @param innerBrowRaise    inner brows up (1)
 * @param outerBrowRaise    outer brows up (2)
 * @param browLower         brows down and together (4)
 * @param upperLidRaise     upper lids up (5)
 * @param cheekRaise        cheeks up, crow's feet (6)
 * @param lidTighten        lower lids up (7)
 * @param lidDroop          upper lids down, 1 closed (43)
 * @param noseWrinkle       nose wrinkled, wings up (9)
 * @param lipCornerPull     smile (12)
 * @param lipCornerDepress  corners down (15)
 * @param chinRaise         chin boss up (17)
 * @param lipPucker         lips together and forward (18)
 * @param lipPress          lips pressed (24)
 * @param jawOpen           jaw down (26)
 */
public record Actions(double innerBrowRaise, double outerBrowRaise, double browLower, double upperLidRaise, double cheekRaise,
        double lidTighten, double lidDroop, double noseWrinkle, double lipCornerPull, double lipCornerDepress, double chinRaise,
        double lipPucker, double lipPress, double jawOpen) {
    /** A face at rest. */
    public static final Actions REST = new Actions(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Holds every action to 0–1; what is no number rests. */
    public Actions {
        innerBrowRaise = held(innerBrowRaise);
        outerBrowRaise = held(outerBrowRaise);
        browLower = held(browLower);
        upperLidRaise = held(upperLidRaise);
        cheekRaise = held(cheekRaise);
        lidTighten = held(lidTighten);
        lidDroop = held(lidDroop);
        noseWrinkle = held(noseWrinkle);
        lipCornerPull = held(lipCornerPull);
        lipCornerDepress = held(lipCornerDepress);
        chinRaise = held(chinRaise);
        lipPucker = held(lipPucker);
        lipPress = held(lipPress);
        jawOpen = held(jawOpen);
    }

    private static double held(double value) {
        return Double.isFinite(value) ? Sdf.saturate(value) : 0;
    }

    /** The expression of a stand-in; at rest if it has none. */
    public static Actions of(StandIn standIn) {
        Expression e = standIn.getExpression();
        return e == null ? REST : new Actions(e.getInnerBrowRaise(), e.getOuterBrowRaise(), e.getBrowLower(), e.getUpperLidRaise(),
                e.getCheekRaise(), e.getLidTighten(), e.getLidDroop(), e.getNoseWrinkle(), e.getLipCornerPull(), e.getLipCornerDepress(),
                e.getChinRaise(), e.getLipPucker(), e.getLipPress(), e.getJawOpen());
    }
}
