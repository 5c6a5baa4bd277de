package org.catchlight.image;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A picture on its way through a recipe. Immutable; a stage answers a new frame.
 *
 * @param picture     RGB, three channels
 * @param transfer    how the numbers relate to light
 * @param applied     what is in the picture already
 * @param attachments what else is known of the picture, at the size of the picture where it is an image
 */
public record Frame(FloatImage picture, Transfer transfer, Set<Applied> applied, Map<AttachmentKey<?>, Object> attachments) {
    public Frame {
        if (picture.channels() != 3) {
            throw new IllegalArgumentException("A frame needs an RGB picture, not one of " + picture.channels() + " channels");
        }
        applied = applied.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(applied));
        attachments = Map.copyOf(attachments);
    }

    /** A frame without attachments. */
    public static Frame of(FloatImage picture, Transfer transfer, Set<Applied> applied) {
        return new Frame(picture, transfer, applied, Map.of());
    }

    /** The attachment under {@code key}, if the frame has one. */
    public <T> Optional<T> attachment(AttachmentKey<T> key) {
        return Optional.ofNullable(key.type().cast(attachments.get(key)));
    }

    /** This frame with one attachment added or replaced. */
    public <T> Frame with(AttachmentKey<T> key, T value) {
        Map<AttachmentKey<?>, Object> more = new HashMap<>(attachments);
        more.put(key, value);
        return new Frame(picture, transfer, applied, more);
    }

    /** This frame with another picture in the same state, attachments kept: for a picture of the same size. */
    public Frame withPicture(FloatImage other) {
        return new Frame(other, transfer, applied, attachments);
    }

    /** This frame with another picture and state, attachments kept. */
    public Frame withPicture(FloatImage other, Transfer otherTransfer, Applied nowApplied) {
        Set<Applied> all = EnumSet.of(nowApplied);
        all.addAll(applied);
        return new Frame(other, otherTransfer, all, attachments);
    }

    /** Width in pixels. */
    public int width() {
        return picture.width();
    }

    /** Height in pixels. */
    public int height() {
        return picture.height();
    }
}
