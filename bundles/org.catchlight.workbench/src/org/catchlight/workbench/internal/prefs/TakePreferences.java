package org.catchlight.workbench.internal.prefs;

import org.catchlight.image.io.ColourProfile;
import org.catchlight.take.TakeSettings;

/** How takes are written unless the user says otherwise. */
public final class TakePreferences {
    /** Bits a channel, 8 or 16. */
    public static final String BIT_DEPTH = "takeBitDepth";
    /** Name of a {@link ColourProfile}. */
    public static final String PROFILE = "takeProfile";

    private TakePreferences() {
    }

    /** The user's choice. */
    public static TakeSettings settings() {
        int depth = GeneralPreferences.get(BIT_DEPTH, "8").equals("16") ? 16 : 8;
        ColourProfile profile = GeneralPreferences.get(PROFILE, "SRGB").equals("DISPLAY_P3") ? ColourProfile.DISPLAY_P3
                : ColourProfile.SRGB;
        return new TakeSettings(depth, profile, false);
    }
}
