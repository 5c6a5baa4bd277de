package org.catchlight.shot.internal.io;

/**
 * One step from a schema version to the next.
 * It works on the elements of the file, before they are bound to the model, so it needs no old model.
 *
 * @param from version that it reads; it leaves version {@code from + 1}
 * @param change what it does to the root element
 */
record Migration(int from, java.util.function.Consumer<ShotNode> change) {
}
