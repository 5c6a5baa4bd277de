package org.catchlight.light.ui.internal.designer;

/** A drawing of the set in two parts: what stands still while something is dragged can be kept as an image. */
sealed interface SetPicture permits PlanPainter, ElevationPainter {
    /**
     * Draws the ground and all that does not move; everything if nothing is dragged.
     *
     * @return the places that names can no longer have
     */
    Labels still();

    /** Draws what is dragged over the rest; takes places for names from {@code labels}. */
    void moving(Labels labels);
}
