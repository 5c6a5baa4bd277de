/** The vocabulary of portrait photography: data files with a documented format, to which other bundles add theirs. */
package org.catchlight.prompt.lexicon;
