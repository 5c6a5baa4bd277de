/** Start noise and the noise of stochastic schedulers, equal to PyTorch's generators. */
package org.catchlight.diffusion.noise;
