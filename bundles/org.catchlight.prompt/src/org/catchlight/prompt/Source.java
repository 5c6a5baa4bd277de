package org.catchlight.prompt;

/** What made a piece of a compiled prompt. */
public sealed interface Source {
    /**
     * Words of the brief.
     *
     * @param part  part of the brief
     * @param start index of the first character in the part's text
     * @param end   index behind the last one
     */
    record Words(BriefPart part, int start, int end) implements Source {
        /** Refuses ranges that are none. */
        public Words {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("No range: " + start + "–" + end);
            }
        }
    }

    /**
     * Something of the shot beside its brief.
     *
     * @param origin which part of the shot
     * @param what   what in it, in words for the reader: the name of a light, "Lens", "Pattern"
     */
    record Made(Origin origin, String what) implements Source {
    }

    /** The parts of a shot, beside its brief, that are put into words. */
    enum Origin {
        /** Lights and what they do to the face. */
        RIG("Rig"),
        /** Lens, aperture, distance, height of the camera. */
        CAMERA("Camera"),
        /** Film stock and its handling. */
        FILM("Film"),
        /** How much of the subject is in the picture, and the picture's shape. */
        FRAMING("Framing"),
        /** Turn of head and eyes. */
        POSE("Pose"),
        /** What hangs behind the subject. */
        BACKDROP("Backdrop");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        /** Name of the part of the shot as a reader sees it. */
        public String label() {
            return label;
        }
    }
}
