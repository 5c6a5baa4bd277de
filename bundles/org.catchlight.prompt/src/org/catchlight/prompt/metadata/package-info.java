/** Prompts that other programs wrote into their pictures. */
package org.catchlight.prompt.metadata;
