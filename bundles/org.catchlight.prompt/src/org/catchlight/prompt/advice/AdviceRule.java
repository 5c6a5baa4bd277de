package org.catchlight.prompt.advice;

/**
 * A rule as shown where rules are switched on and off.
 *
 * @param id       by which it is named in preferences and on the command line
 * @param label    what it looks for, in a few words
 * @param severity how much its advice usually matters
 * @param why      why it matters
 */
public record AdviceRule(String id, String label, Severity severity, String why) {
}
