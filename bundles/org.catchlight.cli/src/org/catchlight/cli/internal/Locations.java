package org.catchlight.cli.internal;

import java.net.URI;

/** Converts what users and the framework call a place. */
final class Locations {
    private Locations() {
    }

    /** The path in a {@code file:} URL as Equinox writes it, which does not encode spaces. */
    static String fileOf(String url) {
        String path = url.startsWith("file:") ? url.substring("file:".length()) : url;
        // file:/C:/Program Files/ on Windows
        return path.matches("/[A-Za-z]:.*") ? path.substring(1) : path;
    }

    /** Whether {@code text} is a URL and not the name of a file; a Windows drive letter is no scheme. */
    static boolean isUrl(String text) {
        return text.matches("(?i)[a-z][a-z0-9+.-]+:.*") && text.indexOf(':') > 1;
    }

    /** A place as p2 wants it on its command line: it encodes the path of a {@code file:} URL itself. */
    static String forP2(URI place) {
        return "file".equals(place.getScheme()) ? "file:" + place.getPath() : place.toString();
    }
}
