package org.catchlight.prompt.internal.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.recognise.Change;
import org.catchlight.prompt.recognise.Recognition;
import org.catchlight.prompt.recognise.Wish;
import org.catchlight.shot.LightRole;

/** Reads the clauses of one text one after the other and keeps in mind which light is spoken of. */
final class Reader {
    private final BriefPart part;
    private final String text;
    private final List<Recognition> found = new ArrayList<>();
    /** Roles that a modifier or a gel was named for already, so that the next one is another light. */
    private final Set<LightRole> named = EnumSet.noneOf(LightRole.class);
    /** The light that is spoken of, and null where it is not light. */
    private LightRole current;
    /** Whether that light is the sun, or a window is in the sentence. */
    private boolean sun;
    private boolean window;

    Reader(BriefPart part, String text) {
        this.part = part;
        this.text = text;
    }

    List<Recognition> read(List<Clause> clauses) {
        clauses.forEach(this::read);
        return found;
    }

    private void read(Clause clause) {
        if (clause.begins()) {
            current = null;
            sun = false;
            window = false;
        }
        List<Mention> items = Grammar.withoutFalseLights(clause.items());
        boolean carried = current != null && clause.pure() && items.stream().noneMatch(CameraWords::ofCamera);
        boolean[] counts = Grammar.counting(items, carried);
        boolean light = carried || Grammar.speaksOfLight(items, counts);
        if (items.stream().anyMatch(item -> item.meaning().has("ambient"))) {
            ambient(items);
            current = null;
        } else if (light) {
            light(items, counts, carried);
        }
        boolean camera = CameraWords.read(items, light, this::add);
        if (camera && !light || !light && !clause.pure()) {
            current = null;
        }
    }

    private void ambient(List<Mention> items) {
        for (Mention item : items) {
            item.meaning().wish("kelvin").ifPresent(wish -> add(item, CameraWords.ambientKelvin(wish)));
            if (item.meaning().has("dim")) {
                add(item, CameraWords.ambientEv(new Wish(-6, 6.5, 4)));
            }
        }
    }

    private void light(List<Mention> items, boolean[] counts, boolean carried) {
        window |= items.stream().anyMatch(item -> item.meaning().get("fixture").equals("window"));
        if (items.stream().anyMatch(item -> item.meaning().has("nofill"))) {
            Mention none = items.stream().filter(item -> item.meaning().has("nofill")).findFirst().orElseThrow();
            add(none, new Change.OfLight(LightRole.FILL, new Change.Detail.Count(0)));
            if (items.stream().noneMatch(item -> item.meaning().has("fixture"))) {
                return;
            }
        }
        Optional<Mention> negation = items.stream().filter(item -> item.word().matches("no|without|not|never")).findFirst();
        if (negation.isPresent()) {
            denied(items);
            return;
        }
        current = role(items, counts, carried);
        boolean source = false;
        for (int i = 0; i < items.size(); i++) {
            Meaning meaning = items.get(i).meaning();
            source |= counts[i] && (meaning.has("fixture") || meaning.has("gel"));
            if (counts[i] && meaning.has("fixture")) {
                sun = meaning.get("fixture").equals("sun");
            }
        }
        if (source) {
            named.add(current);
        }
        LightWords words = new LightWords(current, items, counts, sun, window, this::add);
        words.read();
    }

    /** "no rim light": the role has none; anything else that is denied asks for nothing. */
    private void denied(List<Mention> items) {
        items.stream().filter(item -> item.meaning().has("role") && !item.meaning().get("role").equals("key")).findFirst()
                .ifPresent(item -> add(item, new Change.OfLight(LightRole.get(item.meaning().get("role")), new Change.Detail.Count(0))));
    }

    /** Which light a clause is about. */
    private LightRole role(List<Mention> items, boolean[] counts, boolean carried) {
        LightRole said = null;
        boolean source = false;
        boolean behind = false;
        boolean star = false;
        boolean reflector = false;
        for (int i = 0; i < items.size(); i++) {
            Meaning meaning = items.get(i).meaning();
            if (!counts[i]) {
                continue;
            }
            if (meaning.has("role") && !meaning.has("fixture")) {
                said = said == null ? LightRole.get(meaning.get("role")) : said;
            }
            source |= meaning.has("fixture") || meaning.has("gel");
            reflector |= meaning.get("fixture").equals("reflector");
            star |= List.of("sun", "sky").contains(meaning.get("fixture")) || meaning.has("preset");
            behind |= meaning.wish("turn").filter(turn -> turn.usual() > 100).isPresent();
            if (meaning.has("backlit") && !(sun && carried) && !items.stream().anyMatch(item -> item.meaning().has("preset")
                    || item.meaning().get("fixture").equals("sun"))) {
                said = said == null ? LightRole.RIM : said;
            }
        }
        if (said != null) {
            return said;
        }
        if (reflector) {
            return LightRole.FILL;
        }
        if (source && behind && !star) {
            return LightRole.RIM;
        }
        if (source) {
            return named.contains(LightRole.KEY) ? LightRole.FILL : LightRole.KEY;
        }
        return carried ? current : LightRole.KEY;
    }

    private void add(Mention mention, Change change) {
        add(mention.start(), mention.end(), change);
    }

    private void add(int start, int end, Change change) {
        found.add(new Recognition(part, start, end, text.substring(start, end), change));
    }

    /** Takes what was found. */
    interface Sink {
        void add(int start, int end, Change change);
    }
}
