package org.catchlight.prompt.recognise;

import org.catchlight.prompt.BriefPart;

/**
 * Words in a brief that say something about rig, camera, film or framing.
 *
 * @param part   part of the brief; {@link BriefPart#EXTRAS} for text that is not of a brief
 * @param start  index of the first character in the part's text
 * @param end    index behind the last one
 * @param words  the words themselves
 * @param change what they ask for
 */
public record Recognition(BriefPart part, int start, int end, String words, Change change) {
}
