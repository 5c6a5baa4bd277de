/** The command line: one class per command, none of it API. */
package org.catchlight.cli.internal;
