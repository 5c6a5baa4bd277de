package org.catchlight.prompt.internal.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catchlight.prompt.internal.recognise.Meaning.Use;

/** Numbers with units: "85mm", "f/1.8", "45° high", "4:1", "two stops under". */
final class Quantities {
    private static final String NUMBER = "(\\d{1,5}(?:[.,]\\d{1,2})?)";
    private static final String COUNT = "(\\d{1,2}(?:[.,]\\d{1,2})?|\\d/\\d|½|⅓|⅔|half an?|an?|one and a half|a third|two thirds?|one|two|three|four|five|six)";
    private static final String DEGREES = "(\\d{1,3}) ?(?:°|º|degrees?\\b|deg\\b)";
    private static final String LENGTH = "(metres?|meters?|cm|mm|m|feet|foot|ft|inch(?:es)?|in)\\b";
    private static final String STOPS = COUNT + "(?: of a)?[ -]?stops?\\b";
    private static final String NOT_LENS = "(?! ?(?:film|slides?|negative|stubble|beard|hair|still|grip|jack|and \\d))";
    private static final String USUAL_LENSES = "(1[468]|2[0458]|35|40|50|55|58|60|75|80|85|90|100|105|110|120|135|150|180|200|300|400)";

    private record Rule(Pattern pattern, Function<Matcher, Meaning> reading) {
    }

    private final List<Rule> rules = new ArrayList<>();

    Quantities() {
        // What is more special comes first: "exposed two stops under" is not a light two stops under.
        film();
        lens();
        light();
    }

    private void light() {
        rule("\\bratio(?: of)? " + STOPS + "|" + STOPS + "[ -]ratio|" + STOPS + "(?: of)?(?: difference)? between (?:the )?key(?: light)? and (?:the )?fill",
                m -> anchor("ratio", stops(first(m))));
        rule("(?<![\\d:])(\\d{1,2}) ?(?::| to ) ?1 (?:lighting |light |key |contrast )?ratio|\\b(?:lighting|light|contrast|key) ratio"
                + "(?: of| at)? (\\d{1,2}) ?(?::| to ) ?1(?![\\d:])", m -> number(first(m)) < 1 ? null
                : anchor("ratio", String.valueOf(Math.log(number(first(m))) / Math.log(2))));
        rule("(?<![\\d:])(\\d{1,2}) ?(?::| to ) ?1(?![\\d:])", m -> number(m.group(1)) < 2 ? null
                : plain("contrast", String.valueOf(Math.log(number(m.group(1))) / Math.log(2))));
        rule(STOPS + "(?: (?:or so|about))? (under|below|less|down|darker|weaker|over|above|brighter|up|more|hotter)\\b(?: (?:than )?(?:the )?key)?",
                m -> plain("level", String.valueOf(Double.parseDouble(stops(m.group(1)))
                        * (m.group(2).matches("over|above|brighter|up|more|hotter") ? 1 : -1))));
        rule("(\\d{4,5}) ?(?:k\\b|kelvin\\b|°k\\b)", m -> anchor("kelvin", m.group(1)));
        rule(DEGREES + " (?:soft |honeycomb )?(?:grid|honeycomb)(?: grid)?", m -> number(m.group(1)) > 90 ? null : anchor("grid", m.group(1)));
        rule(DEGREES + " (?:high|up|above|elevation|elevated|height|upwards?)\\b", m -> angle("height", m.group(1), 90));
        rule(DEGREES + " (?:below|down|under|downwards?)\\b", m -> angle("height", "-" + m.group(1), 90));
        rule("(?:down|up|lowered|raised|elevation|height|elevated)(?: to| of| at| by)? " + DEGREES, m -> angle("height", m.group(1), 90));
        rule(DEGREES, m -> angle("turn", m.group(1), 180));
        rule("(?<![\\d.])" + NUMBER + " ?(?:x|×|by) ?" + NUMBER + " ?(cm|ft|feet|foot|m|inch(?:es)?|in)?(?=[ -](?:[a-z]+ )?(?:soft ?box|octa|strip|umbrella|window|reflector|scrim|light))",
                m -> adjective("size", metres(m.group(1), unit(m, 3)) + "x" + metres(m.group(2), unit(m, 3))));
        rule("(?<![\\d.])" + NUMBER + "[ -]?" + LENGTH + "(?=[ -](?:[a-z-]+ )?(?:soft ?box|octa|octabox|strip|umbrella|window|reflector|beauty|scrim|para))",
                m -> adjective("size", metres(m.group(1), m.group(2)) + "x" + metres(m.group(1), m.group(2))));
        rule("\\b(?:from )?(?:about )?(?<![\\d.])" + "(" + NUMBER + "|" + COUNT + ")[ -]?" + LENGTH + "(?: (away|distance))?(?! (?:tall|long|high|wide|stubble|beard|film))",
                Quantities::distance);
    }

    private static Meaning distance(Matcher m) {
        String unit = m.group(4);
        boolean lead = m.group().startsWith("from") || m.group(5) != null;
        if (unit.startsWith("in") || unit.equals("mm")) {
            return null;
        }
        boolean digits = Character.isDigit(m.group(1).charAt(0)) && m.group(1).indexOf('/') < 0;
        String value = digits ? m.group(1) : stops(m.group(1));
        return lead ? new Meaning(Use.PLAIN, Map.of("metres", metres(value, unit), "lead", "")) : plain("metres", metres(value, unit));
    }

    private void lens() {
        rule("\\b\\d{2,3} ?[-–] ?\\d{2,3} ?(?:mm)?(?: zoom)?(?: lens)? at (\\d{2,3}) ?mm\\b", m -> always("focal", m.group(1)));
        rule("(?<![\\d./:-])(\\d{1,4}(?:\\.\\d)?) ?-?mm\\b" + NOT_LENS + "(?:[ -]+equivalent)?", m -> m.group().endsWith("equivalent")
                ? always("equivalent", m.group(1)) : number(m.group(1)) < 8 || number(m.group(1)) > 1200 ? null : always("focal", m.group(1)));
        rule("\\b" + USUAL_LENSES + "(?= (?:macro|prime|lens)\\b| ?(?:f|ƒ) ?/? ?\\d)", m -> always("focal", m.group(1)));
        rule("\\bwith (?:an?|my|the) " + USUAL_LENSES + "(?= *(?:$|[,.;)]|at f|lens))", m -> always("focal", m.group(1)));
        rule("(?<![a-z0-9])(?:f ?/ ?|ƒ ?/? ?|f\\.?|f (?=\\d[.,]\\d))(\\d{1,2}(?:[.,]\\d{1,2})?)(?![\\d/])", m -> aperture(m.group(1)));
        rule("\\baperture(?: of| at|:)? (\\d{1,2}(?:[.,]\\d)?)(?!\\d)", m -> aperture(m.group(1)));
        rule("(?<![\\d.])1/(\\d{1,5})(?: ?(?:s|sec|secs|second|seconds|th|ths)\\b)?(?! ?(?:ct|straw|plus|minus|stop|of))", m -> number(m.group(1)) < 8 ? null
                : always("shutter", String.valueOf(1 / number(m.group(1)))));
        rule("\\bwhite[ -]?balance(?: set)?(?: to| of| at|:)? (\\d{4,5}) ?(?:k\\b|kelvin)?", m -> always("whitebalance", m.group(1)));
    }

    private static Meaning aperture(String text) {
        double number = number(text);
        return number < 0.7 || number > 64 ? null : always("aperture", String.valueOf(number));
    }

    private void film() {
        rule("\\b(?:iso|asa|ei)[ -:]?(\\d{2,6})\\b|\\b(\\d{2,6}) (?:iso|asa)\\b", m -> always("iso", first(m)));
        rule("\\b(?:pushed|push|pushing)(?: by)? \\+?" + STOPS + "|\\+(\\d)[ -]push", m -> always("push", stops(first(m))));
        rule("\\b(?:pulled|pull|pulling)(?: by)? -?" + STOPS, m -> always("push", "-" + stops(m.group(1))));
        rule("\\b(?:pushed|pulled|rated|shot|exposed)(?: to| at) (?:iso )?(\\d{2,5})\\b(?! ?(?:mm|k|m|°|deg))", m -> always("rated", m.group(1)));
        rule("(?:@|\\bat) ?(?:iso |ei )?(25|50|64|80|100|125|160|200|250|320|400|500|640|800|1000|1250|1600|2000|2500|3200|6400|12800)(?![\\d.]| ?(?:mm|k\\b|kelvin|m\\b|cm|°|deg|ft|[:/x]))",
                m -> new Meaning(Use.FILLER, Map.of("ratedAfterFilm", m.group(1))));
        rule("\\b(over|under)[ -]?expos(?:ed|e|ure|ing)(?: (?:it|by|of))* " + STOPS, m -> always("exposure",
                (m.group(1).equals("under") ? "-" : "") + stops(m.group(2))));
        rule(STOPS + " (over|under)[ -]?expos(?:ed|ure)", m -> always("exposure", (m.group(2).equals("under") ? "-" : "") + stops(m.group(1))));
        rule("\\bexposed(?: by| about)? " + STOPS + " (over|under)\\b", m -> always("exposure", (m.group(2).equals("under") ? "-" : "")
                + stops(m.group(1))));
    }

    /** The quantities of a text in order, none over another: earlier rules win, then what begins first. */
    List<Mention> in(String lower) {
        List<Mention> found = new ArrayList<>();
        java.util.BitSet taken = new java.util.BitSet();
        for (int pass = 0; pass < rules.size(); pass++) {
            Rule rule = rules.get(pass);
            Matcher matcher = rule.pattern().matcher(lower);
            while (matcher.find()) {
                int next = taken.nextSetBit(matcher.start());
                if (next >= 0 && next < matcher.end()) {
                    continue;
                }
                Meaning meaning = rule.reading().apply(matcher);
                if (meaning != null) {
                    found.add(new Mention(matcher.start(), matcher.end(), matcher.group(), meaning));
                    taken.set(matcher.start(), matcher.end());
                }
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }


    private void rule(String pattern, Function<Matcher, Meaning> reading) {
        rules.add(new Rule(Pattern.compile(pattern), reading));
    }

    private static Meaning anchor(String name, String value) {
        return new Meaning(Use.ANCHOR, Map.of(name, value));
    }

    private static Meaning plain(String name, String value) {
        return new Meaning(Use.PLAIN, Map.of(name, value));
    }

    /** An angle, unless it is beyond what a light can have. */
    private static Meaning angle(String name, String degrees, double most) {
        return Math.abs(Double.parseDouble(degrees)) > most ? null : plain(name, degrees);
    }

    private static Meaning adjective(String name, String value) {
        return new Meaning(Use.ADJECTIVE, Map.of(name, value));
    }

    private static Meaning always(String name, String value) {
        return new Meaning(Use.ALWAYS, Map.of(name, value));
    }

    private static String first(Matcher m) {
        for (int i = 1; i <= m.groupCount(); i++) {
            if (m.group(i) != null) {
                return m.group(i);
            }
        }
        throw new IllegalStateException(m.group());
    }

    private static String unit(Matcher m, int group) {
        return m.group(group) == null ? "cm" : m.group(group);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static String stops(String text) {
        return switch (text) {
            case "half a", "half an", "½", "1/2" -> "0.5";
            case "a", "an", "one" -> "1";
            case "one and a half" -> "1.5";
            case "a third", "1/3", "⅓" -> "0.333333";
            case "two third", "two thirds", "2/3", "⅔" -> "0.666667";
            case "two" -> "2";
            case "three" -> "3";
            case "four" -> "4";
            case "five" -> "5";
            case "six" -> "6";
            default -> text.indexOf('/') > 0
                    ? String.valueOf((double) (text.charAt(0) - '0') / Math.max(1, text.charAt(2) - '0')) : String.valueOf(number(text));
        };
    }

    private static String metres(String text, String unit) {
        double scale = switch (unit) {
            case "cm" -> 0.01;
            case "mm" -> 0.001;
            case "ft", "feet", "foot" -> 0.3048;
            case "in", "inch", "inches" -> 0.0254;
            default -> 1;
        };
        return String.valueOf(Math.round(number(text) * scale * 1000) / 1000.0);
    }
}
