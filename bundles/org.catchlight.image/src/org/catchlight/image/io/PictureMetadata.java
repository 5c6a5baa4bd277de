package org.catchlight.image.io;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words that a picture file carries.
 *
 * @param text PNG text chunks by keyword (Latin-1, 1–79 characters), UTF-8 text; other formats keep none of them
 * @param xmp  an XMP packet as XML, or empty for none
 */
public record PictureMetadata(Map<String, String> text, String xmp) {
    /** Nothing at all. */
    public static final PictureMetadata NONE = new PictureMetadata(Map.of(), "");

    public PictureMetadata {
        text = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(text));
    }
}
