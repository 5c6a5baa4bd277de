/** Shots to begin from. */
package org.catchlight.shot.preset;
