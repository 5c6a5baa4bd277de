/**
 * Physics of the lighting rig. <b>Set coordinates</b>, metres: the origin is the subject point, the middle of the face in its home pose
 * (see {@link org.catchlight.light.SetSpace}); x is camera right, y up, z toward the camera's home position. The <b>head frame</b> has
 * its origin midway between the tragions at the height of the pupils, x toward the subject's left (camera right when the subject faces
 * the camera), y up, z out of the face.
 */
package org.catchlight.light;
