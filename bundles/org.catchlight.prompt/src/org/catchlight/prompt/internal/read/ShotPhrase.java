package org.catchlight.prompt.internal.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The phrases that the compiler makes of a shot, so that they are not taken for the brief's. Each pattern is what it writes, no more. */
enum ShotPhrase {
    /** How much of the subject is in the picture. */
    FRAMING("(?:(?:extreme close-up|close-up|head-and-shoulders|chest-up|half-length|three-quarter-length|full-length) )?portrait photograph"),
    /** Turn of head and eyes. */
    POSE("(?:profile|three-quarter) view|face turned to camera (?:left|right)|eyes looking (?:to camera (?:left|right)|up|down)"),
    /** Lights, the pattern and the ratio. */
    LIGHT("(?:(?:very )?large |small )?(?:tall |gridded )?(?:bare bulb|softbox|octabox|strip softbox|beauty dish|umbrella|snoot"
            + "|honeycomb spot|window|white reflector)(?: (?:as the )?(?:key|fill|rim|hair|kicker|background) light)?"
            + "|(?:(?:low|high) )?sun(?: as the \\w+ light)?|overcast sky|open sky as the \\w+ light|ring light round the lens"
            + "|from the front|(?:slightly |from the side |from behind )?camera (?:left|right)|from behind|overhead|low|at face height"
            + "|\\d{1,2}° high|(?:warm |cool )?\\d{3,5} K|[a-z ]{3,20} gel|(?:very soft|soft|hard) light"
            + "|(?:Rembrandt|loop|butterfly|split|clamshell|short|broad) lighting|face in shadow with a lit edge|golden hour"
            + "|overcast light|soft even ambient light|ratio \\d{1,2}(?:\\.\\d)? stops?|flat even light|deep shadows without fill"),
    /** Lens and place of the camera. */
    CAMERA("\\d{1,4} mm(?: equivalent)?(?: f/[\\d.]{1,4}| lens)|from [\\d.]{1,4} m|from a (?:high|low) angle"
            + "|(?:slightly (?:above|below)|at) eye level|(?:shallow|deep) depth of field|tilted camera"),
    /** Stock and grain. */
    FILM("Kodak Portra 400|Fujifilm Velvia|Ilford HP5|black and white|[a-z0-9 ]{1,40} film|(?:no|fine|visible|coarse) grain"
            + "|halation round highlights"),
    /** What hangs behind the subject. */
    BACKDROP("plain (?:dark |light )?[a-z]+ backdrop");

    private final Pattern pattern;

    ShotPhrase(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** What a phrase of the compiler's own says; empty for any other. */
    static Optional<ShotPhrase> of(String phrase) {
        return Arrays.stream(values()).filter(one -> one.pattern.matcher(phrase).matches()).findFirst();
    }
}
