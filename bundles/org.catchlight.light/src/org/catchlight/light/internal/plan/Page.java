package org.catchlight.light.internal.plan;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A sheet of paper and what is drawn on it.
 *
 * @param width  mm
 * @param height mm
 * @param title  of the document
 * @param scale  denominator of the scale of its plan
 * @param ink    draws it
 */
public record Page(double width, double height, String title, double scale, Consumer<Canvas> ink) {
    /** Draws the page on a fresh canvas and answers that. */
    public <C extends Canvas> C draw(Supplier<C> canvas) {
        C fresh = canvas.get();
        ink.accept(fresh);
        return fresh;
    }
}
