/** Prompts that other programs left in pictures and texts, read and put into a shot. */
package org.catchlight.prompt.metadata;
