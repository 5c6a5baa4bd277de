/** Words about light, lens and film in a brief as changes of rig, camera and film, and where words and shot contradict each other. */
package org.catchlight.prompt.recognise;
