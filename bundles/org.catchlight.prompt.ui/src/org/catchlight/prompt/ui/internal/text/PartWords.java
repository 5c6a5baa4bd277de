package org.catchlight.prompt.ui.internal.text;

import org.catchlight.prompt.BriefPart;

/** What the editor calls the parts of a brief, and what it says where a part is empty. */
public final class PartWords {
    private PartWords() {
    }

    /** Heading above the part. */
    public static String heading(BriefPart part) {
        return switch (part) {
            case SUBJECT -> "Subject";
            case EXPRESSION -> "Expression";
            case WARDROBE -> "Wardrobe and hair";
            case ENVIRONMENT -> "Environment";
            case MOOD -> "Mood";
            case SKIN -> "Skin";
            case EXTRAS -> "Extras";
            case NEGATIVE -> "Leave out";
        };
    }

    /** Shown in grey while the part is empty: what to write, by example. */
    public static String hint(BriefPart part) {
        return switch (part) {
            case SUBJECT -> "Who is it? “Woman of about thirty”";
            case EXPRESSION -> "What does the face do? “Lips just parted, brows low”";
            case WARDROBE -> "“Wool coat, collar up; hair tied back”";
            case ENVIRONMENT -> "Where? “Harbour quay after rain, out of focus”";
            case MOOD -> "“Quiet, before the day begins”";
            case SKIN -> "“Visible pores, faint freckles, a scar at the chin”";
            case EXTRAS -> "Anything else";
            case NEGATIVE -> "“Hats, glasses, smooth plastic skin”";
        };
    }
}
