/** From a photographer's brief, rig, camera and film to the words of an engine, and back. */
package org.catchlight.prompt;
