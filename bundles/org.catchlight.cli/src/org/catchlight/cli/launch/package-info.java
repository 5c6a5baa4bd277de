/** Starts the command line and the workbench without the Equinox launcher. */
package org.catchlight.cli.launch;
