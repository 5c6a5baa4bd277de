/** What a studio's own stages need of the diffusion engines: the settings, and painting without a recipe. */
package org.catchlight.diffusion.engine;
