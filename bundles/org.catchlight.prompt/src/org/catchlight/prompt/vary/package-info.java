/** Choices and wildcards in a brief, and takes that differ in one thing only. */
package org.catchlight.prompt.vary;
