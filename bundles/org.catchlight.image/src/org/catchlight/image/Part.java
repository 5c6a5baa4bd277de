package org.catchlight.image;

/** What a pixel of a portrait shows. */
public enum Part {
    BACKGROUND, SKIN, EYES, BROWS, LIPS, HAIR, CLOTHES
}
