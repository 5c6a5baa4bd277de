package org.catchlight.prompt;

/**
 * A phrase that goes into a prompt, before a dialect has given it its form.
 *
 * @param text       words without weights and without separators at their ends
 * @param weight     how much it counts, 0.05–5; 1 is neutral
 * @param importance 0–1; dialects that put what matters first sort by it
 * @param source     what made it
 */
public record Fragment(String text, double weight, double importance, Source source) {
}
