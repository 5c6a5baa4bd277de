package org.catchlight.prompt.internal.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.rig.RigSolver.KeySide;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.recognise.Change;
import org.catchlight.prompt.recognise.Change.Detail;
import org.catchlight.prompt.recognise.Change.KeyPattern;
import org.catchlight.prompt.recognise.Change.Number;
import org.catchlight.prompt.recognise.Change.OfLight;
import org.catchlight.prompt.recognise.Recognition;
import org.catchlight.prompt.recognise.Wish;
import org.catchlight.shot.LightRole;

/** Brings what was found in a whole brief together. */
final class Tidy {
    /** A range wider than this part of its value is a word, not a number: "warm light, 5200 K" is 5200 K. */
    private static final double VAGUE = 0.15;

    private Tidy() {
    }

    /** The findings in order, without those that others make idle. */
    static List<Recognition> up(List<Recognition> found) {
        List<Recognition> tidy = new ArrayList<>();
        boolean noFill = found.stream().anyMatch(Tidy::isNoFill);
        Set<Object> exact = new HashSet<>();
        Map<BriefPart, Detail.Side> sides = new EnumMap<>(BriefPart.class);
        for (Recognition one : found) {
            wish(one.change()).filter(wish -> width(wish) < VAGUE).ifPresent(_ -> exact.add(what(one.change())));
            if (one.change() instanceof OfLight of && of.role() == LightRole.KEY && of.detail() instanceof Detail.Side side) {
                sides.putIfAbsent(one.part(), side);
            }
        }
        for (Recognition one : found) {
            boolean vague = wish(one.change()).filter(wish -> width(wish) >= VAGUE).isPresent();
            boolean idle = noFill && (one.change() instanceof Change.Ratio || ofFill(one.change()) && !isNoFill(one))
                    || vague && exact.contains(what(one.change()));
            if (!idle) {
                tidy.add(sided(one, sides.get(one.part())));
            }
        }
        tidy.sort(Comparator.comparing(Recognition::part).thenComparingInt(Recognition::start));
        return tidy;
    }

    private static boolean isNoFill(Recognition one) {
        return one.change().equals(new OfLight(LightRole.FILL, new Detail.Count(0)));
    }

    private static boolean ofFill(Change change) {
        return change instanceof OfLight of && of.role() == LightRole.FILL;
    }

    private static double width(Wish wish) {
        return (wish.high() - wish.low()) / Math.max(1, Math.abs(wish.usual()));
    }

    private static Object what(Change change) {
        return switch (change) {
            case Number number -> number.attribute();
            case OfLight of -> List.of(of.role(), of.detail().getClass());
            default -> change.getClass();
        };
    }

    private static Optional<Wish> wish(Change change) {
        return switch (change) {
            case Number number -> Optional.of(number.wish());
            case Change.Ratio ratio -> Optional.of(ratio.stops());
            case OfLight of -> switch (of.detail()) {
                case Detail.Turn turn -> Optional.of(turn.degrees());
                case Detail.Height height -> Optional.of(height.degrees());
                case Detail.Distance distance -> Optional.of(distance.metres());
                case Detail.Colour colour -> Optional.of(colour.kelvin());
                case Detail.Grid grid -> Optional.of(grid.degrees());
                default -> Optional.empty();
            };
            default -> Optional.empty();
        };
    }

    /** A pattern with the side that is said of the key elsewhere in the same part. */
    private static Recognition sided(Recognition one, Detail.Side side) {
        if (side == null || !(one.change() instanceof KeyPattern pattern) || pattern.side() != KeySide.KEEP
                || pattern.pattern() == Pattern.BUTTERFLY) {
            return one;
        }
        KeySide wished = side.right() ? KeySide.RIGHT : KeySide.LEFT;
        return new Recognition(one.part(), one.start(), one.end(), one.words(), new KeyPattern(pattern.pattern(), wished));
    }
}
