package org.catchlight.prompt.internal.vary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catchlight.light.rig.LightingPreset;
import org.catchlight.light.rig.RigSolver;
import org.catchlight.light.rig.Solution;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.Source.Origin;
import org.catchlight.prompt.recognise.Change;
import org.catchlight.prompt.recognise.Changes;
import org.catchlight.prompt.recognise.Contradiction;
import org.catchlight.prompt.recognise.Recogniser;
import org.catchlight.prompt.recognise.Recognition;
import org.catchlight.prompt.vary.Element;
import org.catchlight.prompt.vary.VariationException;
import org.catchlight.shot.HairStyle;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;

/** Sets elements of a shot from words. */
public record Elements(Recogniser recogniser) {
    private static final List<String> STOCKS = List.of("neutral", "portrait-warm", "vivid", "monochrome");
    /** "with long chestnut hair", "hair tied back": up to four words before, or two behind. */
    private static final Pattern HAIR = Pattern.compile("(?i)(?:(?:[\\p{L}-]+ ){0,3}?(?:[\\p{L}-]+ )?hair(?: (?:tied|swept|pulled|combed|parted) [\\p{L}-]+)?)");
    private static final List<String> NOT_OF_HAIR = List.of("with", "and", "has", "a", "the", "her", "his", "their", "of");

    /** A value that the element takes, for messages. */
    public static String example(Element element) {
        return switch (element) {
            case LIGHT -> "rembrandt,loop,window light";
            case LENS -> "35 mm,85 mm";
            case FILM -> "Portra 400,HP5";
            case HAIR -> "curly,bob";
            default -> "one,two";
        };
    }

    /** Sets it, and lets words of the brief that speak of it follow. */
    public void set(Shot shot, Element element, String value, Optional<RigSolver> solver) throws VariationException {
        switch (element) {
            case LIGHT -> change(shot, light(value), Origin.RIG, element, value, solver);
            case LENS -> change(shot, lens(value), Origin.CAMERA, element, value, solver);
            case FILM -> change(shot, film(value), Origin.FILM, element, value, solver);
            case HAIR -> hair(shot, value);
            default -> element.part().orElseThrow().set(shot, value);
        }
    }

    private void change(Shot shot, List<Change> changes, Origin origin, Element element, String value, Optional<RigSolver> solver)
            throws VariationException {
        boolean own = !changes.isEmpty() && changes.stream().anyMatch(change -> change.origin() == origin);
        boolean foreign = changes.stream().anyMatch(change -> change.origin() != origin
                && !(origin == Origin.FILM && change.origin() == Origin.CAMERA));
        if (!own || foreign) {
            throw new VariationException("“%s” says nothing of the %s alone; write it as in %s.".formatted(value, element.id(),
                    example(element)));
        }
        for (Solution solution : Changes.apply(shot, changes, solver)) {
            if (!solution.reached()) {
                throw new VariationException("“%s” cannot be had here: %s".formatted(value, solution.message()));
            }
        }
        // A window of the place stays a window, whatever lights the face.
        List<Contradiction> old = recogniser.contradictions(shot).stream()
                .filter(one -> one.recognition().change().origin() == origin && one.recognition().part() != BriefPart.ENVIRONMENT)
                .sorted(Comparator.comparingInt((Contradiction one) -> one.recognition().start()).reversed()).toList();
        int before = Integer.MAX_VALUE;
        BriefPart part = null;
        for (Contradiction one : old) {
            Recognition said = one.recognition();
            if (said.part() != part || said.end() <= before) {
                one.followShot(shot);
            }
            part = said.part();
            before = said.start();
        }
    }

    private List<Change> light(String value) {
        String id = value.toLowerCase(Locale.ROOT).replace(' ', '-');
        Optional<LightingPreset> preset = LightingPreset.shipped().stream()
                .filter(one -> one.id().equals(id) || one.label().equalsIgnoreCase(value)).findFirst();
        if (preset.isPresent()) {
            return List.of(new Change.WholeRig(preset.get().id()));
        }
        List<Change> said = said(value);
        return said.isEmpty() ? said(value + " light") : said;
    }

    private List<Change> lens(String value) {
        return said(value.matches("\\d{1,4}(\\.\\d)?") ? value + " mm" : value);
    }

    private List<Change> film(String value) {
        if (STOCKS.contains(value.toLowerCase(Locale.ROOT))) {
            return List.of(new Change.FilmStock(value, value.toLowerCase(Locale.ROOT), 0, 0, 0));
        }
        return said(value);
    }

    private List<Change> said(String words) {
        return recogniser.recognise(words).stream().map(Recognition::change).toList();
    }

    private static void hair(Shot shot, String value) {
        String lower = value.toLowerCase(Locale.ROOT).strip();
        for (HairStyle style : HairStyle.VALUES) {
            if (lower.replace(' ', '-').replaceFirst("-hair$", "").equals(style.getLiteral())) {
                if (shot.getStandIn() == null) {
                    shot.setStandIn(ShotFactory.eINSTANCE.createStandIn());
                }
                shot.getStandIn().setHairStyle(style);
            }
        }
        String words = lower.matches(".*\\b(hair|bald|bob|braids?|ponytail|curls|bun)\\b.*") ? value : value + " hair";
        String subject = BriefPart.SUBJECT.in(shot);
        Matcher matcher = HAIR.matcher(subject);
        BriefPart.SUBJECT.set(shot, matcher.find() ? replaced(subject, matcher, words)
                : subject.isBlank() ? words : subject.strip().replaceFirst("[,;.]$", "") + ", " + words);
    }

    /** The subject with other hair; words that only lead to it stay. */
    private static String replaced(String subject, Matcher matcher, String words) {
        int start = matcher.start();
        String found = matcher.group();
        for (String word : found.split(" ")) {
            int at = found.toLowerCase(Locale.ROOT).lastIndexOf(" " + word.toLowerCase(Locale.ROOT) + " ");
            if (NOT_OF_HAIR.contains(word.toLowerCase(Locale.ROOT)) && (found.startsWith(word + " ") || at >= 0)) {
                start = Math.max(start, matcher.start() + (at >= 0 ? at + 1 : 0) + word.length() + 1);
            }
        }
        return subject.substring(0, start) + words + subject.substring(matcher.end());
    }
}
