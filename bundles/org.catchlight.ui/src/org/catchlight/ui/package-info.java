/**
 * What all views of the workbench share: the open shot with its one command stack ({@link org.catchlight.ui.ShotSession}), which
 * one is in front ({@link org.catchlight.ui.ActiveShot}) and where views place themselves ({@link org.catchlight.ui.Anchors}).
 * Undo and redo work in every view without its doing: the workbench handles both commands for the active shot.
 */
package org.catchlight.ui;
