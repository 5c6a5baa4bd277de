package org.catchlight.prompt.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.Source.Origin;
import org.catchlight.shot.Film;

/** The film in words: "Kodak Portra 400, fine grain". Models know the names of films, not those of the program's looks. */
public final class FilmWords {
    private FilmWords() {
    }

    /**
     * The phrases.
     *
     * @param colourLater whether a later stage makes the film's colour, so that the words keep still about it
     * @param grainLater  the same for its grain
     */
    public static List<Fragment> of(Film film, boolean colourLater, boolean grainLater) {
        if (film == null) {
            return List.of();
        }
        List<Fragment> phrases = new ArrayList<>();
        if (!colourLater) {
            String stock = stock(film.getStock());
            if (!stock.isEmpty()) {
                phrases.add(fragment(stock, "Stock"));
            }
            if (film.getHalation() >= 0.3) {
                phrases.add(fragment("halation round highlights", "Halation"));
            }
        }
        if (!grainLater) {
            double grain = film.getGrain();
            phrases.add(fragment(grain < 0.05 ? "no grain" : grain < 0.4 ? "fine grain" : grain < 0.7 ? "visible grain" : "coarse grain",
                    "Grain"));
        }
        return phrases;
    }

    private static String stock(String id) {
        return switch (id == null ? "" : id) {
            case "portrait-warm" -> "Kodak Portra 400";
            case "vivid" -> "Fujifilm Velvia";
            case "monochrome" -> "Ilford HP5, black and white";
            case "neutral", "" -> "";
            default -> id.replace('-', ' ') + " film";
        };
    }

    private static Fragment fragment(String words, String what) {
        return Fragment.of(words, Importance.FILM, new Source.Made(Origin.FILM, what));
    }
}
