package org.catchlight.prompt.ui.internal.text;

import org.catchlight.prompt.BriefPart;

/**
 * A place in a brief.
 *
 * @param part   part of the brief
 * @param offset index in the part's text
 */
public record Place(BriefPart part, int offset) {
}
