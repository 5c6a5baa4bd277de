/** Film: exposure, tone, colour looks and grain. */
package org.catchlight.film;
