/** Validation in a photographer's words. */
package org.catchlight.shot.check;
