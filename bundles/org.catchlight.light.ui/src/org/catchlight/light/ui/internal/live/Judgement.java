package org.catchlight.light.ui.internal.live;

import org.catchlight.light.LightReport;

/**
 * What the light does, or why that cannot be said.
 *
 * @param report  null if it cannot be said
 * @param trouble one sentence; empty if there is a report
 */
public record Judgement(LightReport report, String trouble) {
}
