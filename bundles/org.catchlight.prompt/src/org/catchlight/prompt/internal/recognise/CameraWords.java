package org.catchlight.prompt.internal.recognise;

import static org.catchlight.shot.ShotPackage.Literals.CAMERA__APERTURE;
import static org.catchlight.shot.ShotPackage.Literals.CAMERA__DISTANCE;
import static org.catchlight.shot.ShotPackage.Literals.CAMERA__ELEVATION;
import static org.catchlight.shot.ShotPackage.Literals.CAMERA__FOCAL_LENGTH;
import static org.catchlight.shot.ShotPackage.Literals.CAMERA__ISO;
import static org.catchlight.shot.ShotPackage.Literals.CAMERA__ROLL;
import static org.catchlight.shot.ShotPackage.Literals.CAMERA__SHUTTER;
import static org.catchlight.shot.ShotPackage.Literals.CAMERA__WHITE_BALANCE;
import static org.catchlight.shot.ShotPackage.Literals.FILM__EXPOSURE_COMPENSATION;
import static org.catchlight.shot.ShotPackage.Literals.FILM__GRAIN;
import static org.catchlight.shot.ShotPackage.Literals.FILM__HALATION;
import static org.catchlight.shot.ShotPackage.Literals.RIG__AMBIENT_EV;
import static org.catchlight.shot.ShotPackage.Literals.RIG__AMBIENT_KELVIN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catchlight.prompt.Source.Origin;
import org.catchlight.prompt.recognise.Change;
import org.catchlight.prompt.recognise.Change.FilmStock;
import org.catchlight.prompt.recognise.Wish;
import org.catchlight.shot.check.Range;
import org.catchlight.shot.check.Ranges;
import org.eclipse.emf.ecore.EAttribute;

/** What a clause says of camera, film and the shape of the picture. */
final class CameraWords {
    private static final Map<String, EAttribute> CAMERA = Map.of("focal", CAMERA__FOCAL_LENGTH, "equivalent", CAMERA__FOCAL_LENGTH,
            "aperture", CAMERA__APERTURE, "shutter", CAMERA__SHUTTER, "iso", CAMERA__ISO, "whitebalance", CAMERA__WHITE_BALANCE,
            "camera-distance", CAMERA__DISTANCE, "camera-height", CAMERA__ELEVATION, "roll", CAMERA__ROLL);
    private static final Map<String, EAttribute> FILM = Map.of("exposure", FILM__EXPOSURE_COMPENSATION, "grain", FILM__GRAIN, "halation",
            FILM__HALATION);
    /** Words after which a length is how far away the camera is. */
    private static final Set<String> BEFORE_DISTANCE = Set.of("from", "at", "away", "distance", "taken", "shot", "photographed");
    /** Grain of a film pushed by this many stops: enough to see. */
    private static final Wish PUSHED = new Wish(0.5, 1, 0.6);

    private CameraWords() {
    }

    /** Whether a term is about the camera, so that what follows is no longer about a light. */
    static boolean ofCamera(Mention item) {
        return item.meaning().has("sensor") || item.meaning().has("stock") || CAMERA.keySet().stream().anyMatch(item.meaning()::has);
    }

    /** Finds what there is; answers whether the clause is about the camera. */
    static boolean read(List<Mention> items, boolean light, Reader.Sink sink) {
        boolean camera = false;
        for (int i = 0; i < items.size(); i++) {
            Mention item = items.get(i);
            Meaning meaning = item.meaning();
            for (var number : CAMERA.entrySet()) {
                meaning.wish(number.getKey()).ifPresent(wish -> add(sink, item, Origin.CAMERA, number.getValue(), wish));
                camera |= meaning.has(number.getKey());
            }
            FILM.forEach((name, attribute) -> meaning.wish(name).ifPresent(wish -> add(sink, item, Origin.FILM, attribute, wish)));
            if (meaning.has("stock")) {
                film(items, i, sink);
            }
            camera |= meaning.has("stock") || sensor(item, sink);
            if (meaning.has("aspect")) {
                sink.add(item.start(), item.end(), new Change.Aspect(Double.parseDouble(meaning.get("aspect"))));
            }
            boolean lens = camera || items.stream().anyMatch(other -> other.meaning().has("focal"));
            if (!light || lens) {
                viewpoint(items, i, lens, light, sink);
            }
        }
        return camera;
    }

    private static void viewpoint(List<Mention> items, int at, boolean lens, boolean light, Reader.Sink sink) {
        Mention item = items.get(at);
        if (item.meaning().has("metres") && (item.meaning().has("lead") || lens && at > 0
                && BEFORE_DISTANCE.contains(items.get(at - 1).word()))) {
            add(sink, item, Origin.CAMERA, CAMERA__DISTANCE, item.meaning().wish("metres").orElseThrow());
        }
        if (item.meaning().has("eyelevel") && !light) {
            Wish wish = item.meaning().wish("eyelevel").orElseThrow();
            add(sink, item, Origin.CAMERA, CAMERA__ELEVATION, wish.low() == wish.high() ? new Wish(-3, 3, 0)
                    : wish.low() > 0 ? new Wish(3, 15, 8) : new Wish(-15, -3, -6));
        }
    }

    private static boolean sensor(Mention item, Reader.Sink sink) {
        if (!item.meaning().has("sensor")) {
            return false;
        }
        String[] named = item.meaning().get("sensor").split(":");
        String[] sides = named[1].split("x");
        sink.add(item.start(), item.end(), new Change.Sensor(named[0].replace('_', ' '), Double.parseDouble(sides[0]),
                Double.parseDouble(sides[1])));
        return true;
    }

    /** A film with what is said of its handling: "HP5 pushed two stops", "Tri-X at 1600". */
    private static void film(List<Mention> items, int at, Reader.Sink sink) {
        Mention item = items.get(at);
        String[] told = item.meaning().get("stock").split(":");
        double speed = told.length > 2 ? Double.parseDouble(told[2]) : 0;
        FilmStock stock = new FilmStock(told[0].replace('_', ' '), told[1], speed, told.length > 3 ? Double.parseDouble(told[3]) : 0,
                told.length > 4 ? Double.parseDouble(told[4]) : 0);
        sink.add(item.start(), item.end(), stock);
        for (int i = at + 1; i < items.size() && i <= at + 3; i++) {
            Mention next = items.get(i);
            double rated = next.meaning().has("push") ? speed * Math.pow(2, Double.parseDouble(next.meaning().get("push")))
                    : next.meaning().has("rated") ? Double.parseDouble(next.meaning().get("rated"))
                    : next.meaning().has("ratedAfterFilm") ? Double.parseDouble(next.meaning().get("ratedAfterFilm")) : 0;
            if (rated >= 25) {
                add(sink, next, Origin.CAMERA, CAMERA__ISO, Wish.about(Math.min(rated, 409600), 0.05));
                if (speed > 0 && rated > speed * 1.5) {
                    add(sink, next, Origin.FILM, FILM__GRAIN, PUSHED);
                }
            }
        }
    }

    /** The colour of the ambient light. */
    static Change ambientKelvin(Wish wish) {
        return new Change.Number(Origin.RIG, RIG__AMBIENT_KELVIN, within(RIG__AMBIENT_KELVIN, wish));
    }

    /** The strength of the ambient light. */
    static Change ambientEv(Wish wish) {
        return new Change.Number(Origin.RIG, RIG__AMBIENT_EV, wish);
    }

    private static void add(Reader.Sink sink, Mention item, Origin part, EAttribute attribute, Wish wish) {
        sink.add(item.start(), item.end(), new Change.Number(part, attribute, within(attribute, wish)));
    }

    /** A wish with its usual value in the range that the model allows. */
    private static Wish within(EAttribute attribute, Wish wish) {
        Range range = Ranges.of(attribute).orElse(null);
        if (range == null) {
            return wish;
        }
        double usual = Math.clamp(wish.usual(), range.min(), range.max());
        return new Wish(Math.min(wish.low(), usual), Math.max(wish.high(), usual), usual);
    }
}
