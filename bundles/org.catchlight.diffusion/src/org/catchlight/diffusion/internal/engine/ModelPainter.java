package org.catchlight.diffusion.internal.engine;

import org.catchlight.diffusion.internal.paint.Painter;

/**
 * A model of the library that can paint now.
 *
 * @param name    in the library
 * @param hash    of its files
 * @param painter paints with it
 * @param words   what its text encoders read last
 */
record ModelPainter(String name, String hash, Painter painter, WordCache words) {
}
