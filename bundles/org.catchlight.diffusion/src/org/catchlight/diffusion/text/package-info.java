/** From prompt to tokens: tokenizers, weights and chunks. */
package org.catchlight.diffusion.text;
