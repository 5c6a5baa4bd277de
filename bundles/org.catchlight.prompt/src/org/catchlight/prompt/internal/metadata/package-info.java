/** How other programs write prompts down. */
package org.catchlight.prompt.internal.metadata;
