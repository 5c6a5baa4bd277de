/**
 * The stand-in: a procedural head and shoulders, and the renderer that lights it. Also the engine that is always there.
 */
package org.catchlight.standin;
