/** Takes: rendering a shot to picture files, reading takes back, and the queue. Shared by the command line and the workbench. */
package org.catchlight.take;
