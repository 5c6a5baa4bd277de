package org.catchlight.image;

/** What is in a picture already and must not be applied a second time. */
public enum Applied {
    /** Depth of field of the lens. */
    DEPTH_OF_FIELD,
    /** Exposure, tone curve and colour of the film. */
    FILM_COLOUR,
    /** Film grain. */
    GRAIN
}
