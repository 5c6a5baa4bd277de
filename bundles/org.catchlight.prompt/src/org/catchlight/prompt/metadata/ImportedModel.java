package org.catchlight.prompt.metadata;

/**
 * A model that had a part in a picture.
 *
 * @param kind   what it is
 * @param name   as the other program names it: a file name without folder and extension
 * @param weight how strongly it was applied; 1 where that has no meaning
 */
public record ImportedModel(Kind kind, String name, double weight) {
    /** Kinds of models. */
    public enum Kind {
        /** The model that painted the picture. */
        CHECKPOINT("model"),
        /** A LoRA, LyCORIS or hypernetwork. */
        ADAPTER("LoRA"),
        /** A textual inversion. */
        EMBEDDING("embedding");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Name for the user. */
        public String label() {
            return label;
        }
    }
}
