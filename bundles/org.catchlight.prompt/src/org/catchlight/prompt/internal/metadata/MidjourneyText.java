package org.catchlight.prompt.internal.metadata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.PromptTool;

/** A prompt of Midjourney: words, then {@code --ar 2:3 --no smile --seed 7 --stylize 100}. */
final class MidjourneyText {
    private static final Pattern START = Pattern.compile("\\s(?:--|—)(?=(?:ar|aspect|no|seed|s|stylize|v|version|style|raw|chaos|c|q|quality|"
            + "niji|weird|w|iw|cref|sref|oref|cw|sw|ow|stop|tile|profile|p|exp|hd|draft)\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOB = Pattern.compile("\\s*\\bJob ID:\\s*[0-9a-fA-F\\-]{8,40}\\s*$");
    private static final Pattern PICTURE = Pattern.compile("(?:^|\\s)https?://\\S{1,500}");
    private static final Pattern WEIGHT = Pattern.compile("(?<![^:,])([^:,]{1,500}+)::(-?\\d{1,3}(?:\\.\\d{1,3})?)?(?=\\s|$|,)");
    private static final int LONG_SIDE = 1200;
    private static final int MULTIPLE = 16;

    private MidjourneyText() {
    }

    static boolean looksLike(String text) {
        return START.matcher(text).find();
    }

    static ImportedPrompt read(String text, String source) {
        Draft draft = new Draft(source, PromptTool.MIDJOURNEY);
        String whole = JOB.matcher(text.replaceFirst("^/imagine(?:\\s+prompt:)?\\s*", "")).replaceFirst("");
        String[] parts = START.split(whole, 200);
        String words = PICTURE.matcher(parts[0]).replaceAll(found -> {
            draft.other("picture", found.group().strip());
            return "";
        });
        words = WEIGHT.matcher(words).replaceAll(found -> {
            String number = found.group(2) == null ? "1" : found.group(2);
            return Matcher.quoteReplacement(number.equals("1") ? found.group(1) + "," : " (" + found.group(1).strip() + ":" + number
                    + "),");
        });
        draft.prompt(WordCleaner.tidy(words));
        for (int part = 1; part < parts.length; part++) {
            String[] option = parts[part].strip().split("\\s+", 2);
            option(draft, option[0].toLowerCase(Locale.ROOT), option.length > 1 ? option[1].strip() : "");
        }
        return draft.finish();
    }

    private static void option(Draft draft, String name, String value) {
        switch (name) {
            case "ar", "aspect" -> ratio(draft, value);
            case "no" -> draft.negative(WordCleaner.tidy(value));
            case "seed" -> draft.seed(value);
            default -> draft.other("--" + name, value.isEmpty() ? "on" : value);
        }
    }

    /** Midjourney names a ratio and no size: the longer side gets that of a new shot, both multiples that models take. */
    private static void ratio(Draft draft, String value) {
        String[] sides = value.split(":", 2);
        double across = Numbers.decimal(sides[0]).orElse(0);
        double upward = sides.length > 1 ? Numbers.decimal(sides[1]).orElse(0) : 0;
        if (across <= 0 || upward <= 0 || across / upward > 10 || upward / across > 10) {
            draft.other("--ar", value);
            return;
        }
        double scale = LONG_SIDE / Math.max(across, upward);
        draft.size(Long.toString(rounded(across * scale)), Long.toString(rounded(upward * scale)));
    }

    private static long rounded(double side) {
        return Math.max(MULTIPLE, Math.round(side / MULTIPLE) * MULTIPLE);
    }
}
