/** What the picture formats share, and those that the Java runtime encodes and decodes. */
package org.catchlight.image.internal.codec;
