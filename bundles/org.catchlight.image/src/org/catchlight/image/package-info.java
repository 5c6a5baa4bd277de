/** Float images, frames and colour. Knows nothing of files; those are in {@code org.catchlight.image.io}. */
package org.catchlight.image;
