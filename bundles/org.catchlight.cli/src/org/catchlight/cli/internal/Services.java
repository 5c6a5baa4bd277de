package org.catchlight.cli.internal;

/** Finds the services that commands use. */
interface Services {
    /**
     * The service of a type.
     *
     * @throws Failure if there is none; the message says the mend
     */
    <T> T get(Class<T> type) throws Failure;
}
