package org.catchlight.prompt.advice;

import java.io.IOException;
import java.util.Set;

/** Which rules of advice the user has switched off, as a service; kept in the user's folder, so that window and command line agree. */
public interface AdviceSwitches {
    /** Ids of the rules that are off. */
    Set<String> off();

    /**
     * Switches a rule on or off.
     *
     * @throws IOException if the choice cannot be kept; the message names the file and the mend
     */
    void set(String rule, boolean on) throws IOException;
}
