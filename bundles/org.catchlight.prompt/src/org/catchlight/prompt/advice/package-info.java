/** Advice on a brief, each with its reason and with fixes that edit the shot. */
package org.catchlight.prompt.advice;
