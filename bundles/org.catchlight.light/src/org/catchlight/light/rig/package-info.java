/**
 * Working on a rig as a photographer does: mirroring, soloing, aiming for a pattern or a ratio, metering a point of the face, applying
 * presets. All changes are plain changes of the model's objects; whoever calls wraps them in one step that can be undone.
 */
package org.catchlight.light.rig;
