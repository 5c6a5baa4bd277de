package org.catchlight.shot.internal.check;

import java.util.Objects;
import org.catchlight.shot.Backdrop;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Film;
import org.catchlight.shot.Framing;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Rig;
import org.catchlight.shot.StandIn;
import org.catchlight.shot.Trait;
import org.eclipse.emf.ecore.EObject;

/** What a photographer calls the parts of a shot. */
public final class Words {
    private Words() {
    }

    /** A part at the start of a sentence: <em>The key</em>, <em>The light “Left rim”</em>, <em>The camera</em>. */
    public static String of(EObject part) {
        return switch (part) {
            case Light light -> ofLight(light);
            case Trait trait -> "The trait " + quote(trait.getName());
            case StandIn _ -> "The stand-in";
            case Rig _ -> "The rig";
            case Camera _ -> "The camera";
            case Framing _ -> "The picture";
            case Backdrop _ -> "The backdrop";
            case Film _ -> "The film";
            default -> "The " + part.eClass().getName().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** Text in quotation marks, shortened and on one line. */
    public static String quote(String text) {
        return "“" + shorten(text) + "”";
    }

    /** Text on one line of at most 60 characters. */
    public static String shorten(String text) {
        String line = Objects.requireNonNullElse(text, "").replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }

    private static String ofLight(Light light) {
        if (light.eContainer() instanceof Rig rig) {
            long sameRole = rig.getLights().stream().filter(other -> other.getRole() == light.getRole()).count();
            if (sameRole == 1) {
                return "The " + ofRole(light.getRole());
            }
            if (light.getName() == null || light.getName().isBlank()) {
                return "Light " + (rig.getLights().indexOf(light) + 1);
            }
        }
        return "The light " + quote(light.getName());
    }

    private static String ofRole(LightRole role) {
        return switch (role) {
            case KEY, FILL, KICKER -> role.getLiteral();
            case RIM, HAIR, BACKGROUND -> role.getLiteral() + " light";
        };
    }
}
