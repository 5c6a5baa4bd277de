/** Starts the command line without the Equinox launcher. */
package org.catchlight.cli.launch;
