package org.catchlight.prompt.recognise;

import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.rig.RigSolver.KeySide;
import org.catchlight.prompt.Source.Origin;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.LightRole;
import org.eclipse.emf.ecore.EAttribute;

/** What words ask of rig, camera, film or framing. Values only; {@link Changes} compares them with a shot, applies and describes them. */
public sealed interface Change {
    /** The part of the shot that it concerns. */
    default Origin origin() {
        return switch (this) {
            case OfLight _, KeyPattern _, WholeRig _, Ratio _ -> Origin.RIG;
            case Number number -> number.part();
            case Sensor _ -> Origin.CAMERA;
            case FilmStock _ -> Origin.FILM;
            case Aspect _ -> Origin.FRAMING;
        };
    }

    /**
     * Something about one light.
     *
     * @param role   which light: the strongest of that role; one is made or switched on if there is none
     * @param detail what about it
     */
    record OfLight(LightRole role, Detail detail) implements Change {
    }

    /**
     * The shadow pattern that the key makes.
     *
     * @param pattern any but none, or none for the side alone
     * @param side    side of the key; {@link KeySide#KEEP} if the words do not say
     */
    record KeyPattern(Pattern pattern, KeySide side) implements Change {
    }

    /**
     * A whole way of lighting.
     *
     * @param preset id of a preset of {@link org.catchlight.light.rig.LightingPreset#shipped()}
     */
    record WholeRig(String preset) implements Change {
    }

    /**
     * Key over fill.
     *
     * @param stops by the source method of {@link org.catchlight.light.LightReport#ratioStops}
     */
    record Ratio(Wish stops) implements Change {
    }

    /**
     * A number of camera, film or ambient light.
     *
     * @param part      where it belongs
     * @param attribute of {@code Camera}, {@code Film} or {@code Rig}
     * @param wish      in the units of the attribute
     */
    record Number(Origin part, EAttribute attribute, Wish wish) implements Change {
    }

    /**
     * The size of the sensor or of the negative.
     *
     * @param name   such as "medium format"
     * @param width  long side in millimetres
     * @param height short side in millimetres
     */
    record Sensor(String name, double width, double height) implements Change {
    }

    /**
     * A film. The grain stays what the photographer has chosen.
     *
     * @param name         as the maker writes it, or what is said of any film such as "black and white"
     * @param stock        id of the film look that comes nearest
     * @param speed        ISO of the film; 0 if the words do not tell
     * @param halation     0–1, for films without a layer against it
     * @param whiteBalance kelvin that it is balanced for; 0 for daylight
     */
    record FilmStock(String name, String stock, double speed, double halation, double whiteBalance) implements Change {
    }

    /**
     * The shape of the picture.
     *
     * @param ratio width by height
     */
    record Aspect(double ratio) implements Change {
    }

    /** Something about one light. */
    sealed interface Detail {
        /**
         * Source and modifier.
         *
         * @param width  metres; 0 for the usual size
         * @param height metres; 0 for the usual size
         */
        record Modifier(Fixture fixture, double width, double height) implements Detail {
        }

        /** Side as the camera sees it. */
        record Side(boolean right) implements Detail {
        }

        /** Degrees away from the camera, 0–180, to whichever side the light stands on. */
        record Turn(Wish degrees) implements Detail {
        }

        /** Degrees above the eyes. */
        record Height(Wish degrees) implements Detail {
        }

        /** Metres from the face. */
        record Distance(Wish metres) implements Detail {
        }

        /** Colour temperature. */
        record Colour(Wish kelvin) implements Detail {
        }

        /** A grid, honeycomb or snoot: beam angle in degrees. */
        record Grid(Wish degrees) implements Detail {
        }

        /** A colour gel, by its name in {@link org.catchlight.light.Gels}. */
        record Gel(String name) implements Detail {
        }

        /** How soft: larger side by distance, 0.01 for the sun. */
        record Softness(Wish apparent) implements Detail {
        }

        /** Stops over the key at the face; negative is weaker. */
        record Level(Wish stops) implements Detail {
        }

        /** How many lights of the role are on; 0 is none. With two, one stands on each side. */
        record Count(int lights) implements Detail {
        }
    }
}
