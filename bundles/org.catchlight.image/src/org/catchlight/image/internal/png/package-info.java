/** PNG files: chunks, text, filters, pixels. */
package org.catchlight.image.internal.png;
