/**
 * Settings of stages are records. These annotations on their components name, bound and explain them; {@link
 * org.catchlight.stage.settings.SettingsSchema} reads them for the workbench's settings page, the command line and the shot.
 */
package org.catchlight.stage.settings;
