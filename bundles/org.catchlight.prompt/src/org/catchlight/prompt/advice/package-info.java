/** Advice on a brief and its shot, with mends that can be applied at once. See docs/lexicon.md for the format of the rules. */
package org.catchlight.prompt.advice;
