package org.catchlight.shot.internal.io;

/** Sentences that several messages end with. */
final class ShotMessages {
    /** The mend for a file that is beyond repair by hand. */
    static final String RESTORE = "Restore it from a copy, or open one of its takes: a take carries its shot.";

    private ShotMessages() {
    }
}
