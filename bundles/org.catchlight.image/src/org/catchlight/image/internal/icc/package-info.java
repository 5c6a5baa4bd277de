/** Colour spaces and ICC profiles. */
package org.catchlight.image.internal.icc;
