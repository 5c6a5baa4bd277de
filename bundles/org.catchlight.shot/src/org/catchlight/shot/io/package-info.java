/** Shots as files. */
package org.catchlight.shot.io;
