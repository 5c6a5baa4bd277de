/** The words of photography, each with what it means: for completion, for recognising and for spelling. See docs/lexicon.md. */
package org.catchlight.prompt.lexicon;
