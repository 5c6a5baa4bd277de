/** Schedulers: the noise levels of a render and the step from one to the next. */
package org.catchlight.diffusion.scheduler;
