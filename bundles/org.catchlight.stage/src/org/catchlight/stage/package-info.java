/** The contract of stages and the catalogue of those installed. */
package org.catchlight.stage;
