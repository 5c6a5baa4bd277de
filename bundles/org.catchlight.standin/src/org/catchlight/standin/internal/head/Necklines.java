package org.catchlight.standin.internal.head;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.catchlight.shot.Neckline;
import org.catchlight.shot.Shot;
import org.catchlight.shot.StandIn;

/** Which cut of the clothes a stand-in wears. */
final class Necklines {
    /** Words of a wardrobe in the order in which they are looked for. */
    private static final Map<String, Neckline> WORDS = new LinkedHashMap<>();

    static {
        for (String word : new String[] {"turtleneck", "roll neck", "polo neck", "high collar", "high black collar", "mock neck"}) {
            WORDS.put(word, Neckline.TURTLENECK);
        }
        for (String word : new String[] {"v-neck", "cardigan", "dress", "wrap", "camisole"}) {
            WORDS.put(word, Neckline.VNECK);
        }
        for (String word : new String[] {"crew", "t-shirt", "tee", "sweater", "jumper", "pullover", "hoodie"}) {
            WORDS.put(word, Neckline.CREW);
        }
        for (String word : new String[] {"shirt", "blouse", "jacket", "coat", "suit", "collar"}) {
            WORDS.put(word, Neckline.SHIRT);
        }
    }

    private Necklines() {
    }

    /** The given one; as briefed, by the first word that names one, else by the seed. */
    static Neckline of(StandIn standIn) {
        Neckline given = standIn.getNeckline();
        if (given != Neckline.AS_BRIEFED) {
            return given;
        }
        String wardrobe = standIn.eContainer() instanceof Shot shot && shot.getBrief() != null ? shot.getBrief().getWardrobe() : null;
        if (wardrobe != null) {
            String words = wardrobe.toLowerCase(Locale.ROOT);
            for (Map.Entry<String, Neckline> entry : WORDS.entrySet()) {
                if (words.contains(entry.getKey())) {
                    return entry.getValue();
                }
            }
        }
        return switch (Math.floorMod(standIn.getIdentitySeed() * 0x9E3779B97F4A7C15L >>> 40, 3)) {
            case 0 -> Neckline.VNECK;
            case 1 -> Neckline.SHIRT;
            default -> Neckline.CREW;
        };
    }
}
