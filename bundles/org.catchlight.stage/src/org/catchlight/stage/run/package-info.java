/** Running recipes. */
package org.catchlight.stage.run;
