/**
 * Pictures on the screen: float pictures as what SWT draws, and the looks of a shot's recipe for previews.
 */
package org.catchlight.ui.picture;
