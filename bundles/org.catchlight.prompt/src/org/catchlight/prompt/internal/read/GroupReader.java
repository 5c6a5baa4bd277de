package org.catchlight.prompt.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.internal.compile.Phrases;

/**
 * Reads what the tag dialect and the Midjourney dialect write: groups of phrases, the framing first, in a fixed order in which some may be
 * missing. What the groups say and the order together tell which is which: of all ways to give the groups their places the likeliest.
 */
final class GroupReader {
    /** Places of groups in their order. */
    private enum Place {
        FRAMING(ShotPhrase.FRAMING), SUBJECT(BriefPart.SUBJECT), EXPRESSION(BriefPart.EXPRESSION), POSE(ShotPhrase.POSE),
        KEY(ShotPhrase.LIGHT), SKIN(BriefPart.SKIN), WARDROBE(BriefPart.WARDROBE), ENVIRONMENT(BriefPart.ENVIRONMENT),
        BACKDROP(ShotPhrase.BACKDROP), CAMERA(ShotPhrase.CAMERA), FILM(ShotPhrase.FILM), MOOD(BriefPart.MOOD), LIGHTS(ShotPhrase.LIGHT),
        EXTRAS(BriefPart.EXTRAS);

        private final ShotPhrase shot;
        private final BriefPart part;

        Place(ShotPhrase shot) {
            this.shot = shot;
            part = null;
        }

        Place(BriefPart part) {
            this.part = part;
            shot = null;
        }
    }

    private static final double IMPOSSIBLE = -1e9;
    /** What a group of the shot's own words is worth in its place: more than any votes on the brief's. */
    private static final double FITS = 100;
    /** Where nothing speaks for any part, the first group is the subject and a later one the extras. */
    private static final double LIKELY = 0.02;
    private static final Pattern LINES = Pattern.compile(",\\n");
    private static final Pattern SEMICOLONS = Pattern.compile("; ");
    private final PhraseJudge judge;

    GroupReader(PhraseJudge judge) {
        this.judge = judge;
    }

    private record Group(List<Fragment> phrases, Optional<ShotPhrase> shot) {
    }

    /** Reads a prompt; empty if it is not of that form. */
    Optional<Reading> read(String prompt) {
        Pattern separator = LINES.matcher(prompt).find() ? LINES : SEMICOLONS;
        List<Group> groups = Arrays.stream(separator.split(prompt)).map(GroupReader::group).filter(group -> !group.phrases().isEmpty()).toList();
        if (groups.isEmpty() || groups.getFirst().shot().filter(ShotPhrase.FRAMING::equals).isEmpty()) {
            return Optional.empty();
        }
        Place[] places = places(groups);
        Reading reading = new Reading();
        for (int i = 0; i < groups.size(); i++) {
            for (Fragment phrase : groups.get(i).phrases()) {
                if (places[i].part == null) {
                    reading.addShotWords(phrase.text());
                } else {
                    reading.add(places[i].part, phrase);
                }
            }
        }
        return Optional.of(reading);
    }

    private static Group group(String text) {
        List<Fragment> phrases = Phrases.of(text, 0, (start, end) -> null);
        List<ShotPhrase> kinds = phrases.stream().map(phrase -> ShotPhrase.of(phrase.text())).flatMap(Optional::stream).distinct().toList();
        boolean made = !phrases.isEmpty() && phrases.stream().allMatch(phrase -> ShotPhrase.of(phrase.text()).isPresent());
        return new Group(phrases, made && kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty());
    }

    /** The likeliest places, by dynamic programming over groups and places. */
    private Place[] places(List<Group> groups) {
        Place[] all = Place.values();
        double[][] best = new double[groups.size() + 1][all.length];
        int[][] before = new int[groups.size() + 1][all.length];
        for (int g = 1; g <= groups.size(); g++) {
            double[] worth = worth(groups.get(g - 1), g == 1);
            for (int p = 0; p < all.length; p++) {
                best[g][p] = IMPOSSIBLE;
                boolean again = all[p].shot != null;
                for (int q = 0; q <= (again ? p : p - 1); q++) {
                    double sum = best[g - 1][q] + worth[p];
                    if (sum > best[g][p]) {
                        best[g][p] = sum;
                        before[g][p] = q;
                    }
                }
                if (g == 1) {
                    best[g][p] = worth[p];
                }
            }
        }
        int place = 0;
        for (int p = 1; p < all.length; p++) {
            place = best[groups.size()][p] > best[groups.size()][place] ? p : place;
        }
        Place[] places = new Place[groups.size()];
        for (int g = groups.size(); g > 0; g--) {
            // groups that no order explains belong to the extras
            places[g - 1] = all[place].shot != null && !fits(groups.get(g - 1), all[place]) ? Place.EXTRAS : all[place];
            place = before[g][place];
        }
        return places;
    }

    private static boolean fits(Group group, Place place) {
        return group.shot().filter(place.shot::equals).isPresent();
    }

    private double[] worth(Group group, boolean first) {
        double[] votes = new double[BriefPart.values().length];
        for (Fragment phrase : group.phrases()) {
            PhraseJudge.Votes one = judge.votes(phrase.text());
            for (BriefPart part : BriefPart.values()) {
                votes[part.ordinal()] += one.of(part);
            }
        }
        double[] worth = new double[Place.values().length];
        for (Place place : Place.values()) {
            double likely = place == Place.SUBJECT ? LIKELY : place == Place.EXTRAS ? LIKELY / 2 : 0;
            worth[place.ordinal()] = place.shot != null ? fits(group, place) ? FITS + (place == Place.KEY ? LIKELY : 0) : -FITS
                    : first ? -FITS : votes[place.part.ordinal()] + likely;
        }
        return worth;
    }
}
