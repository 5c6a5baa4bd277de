package org.catchlight.cli.internal;

import java.util.concurrent.Callable;

/** A command that works in a session. Answers its exit code. */
abstract class SessionCommand implements Callable<Integer> {
    /** What it works with. */
    protected final Session session;

    SessionCommand(Session session) {
        this.session = session;
    }
}
