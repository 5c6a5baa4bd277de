package org.catchlight.shot.internal.io;

import javax.xml.namespace.QName;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotPackage;
import org.catchlight.shot.internal.check.Words;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.io.ShotFormatException;
import org.catchlight.shot.preset.ShotParts;
import org.xml.sax.InputSource;

/** Reads a shot: XML, version, migrations, binding, missing parts. */
public final class ShotReader {
    private static final String NAMESPACE_STEM = "http://www.catchlight.org/shot/";
    private static final QName VERSION = new QName(ShotPackage.Literals.SHOT__SCHEMA_VERSION.getName());

    private ShotReader() {
    }

    /** Reads a shot from bounded input; {@code source} names it in messages. */
    public static Shot read(InputSource input, String source) throws ShotFormatException {
        ShotNode root = ShotXmlReader.read(input, source);
        int version = version(root, source);
        Migrations.apply(root, version, ShotFiles.SCHEMA_VERSION);
        root.attributes().put(VERSION, Integer.toString(ShotFiles.SCHEMA_VERSION));
        Shot shot = new ShotBinder(source).bind(root);
        ShotParts.complete(shot);
        return shot;
    }

    private static int version(ShotNode root, String source) throws ShotFormatException {
        String namespace = root.name().getNamespaceURI();
        if (!namespace.startsWith(NAMESPACE_STEM) || !root.name().getLocalPart().equals("Shot")) {
            throw new ShotFormatException(source + " is not a shot: it is XML that begins with <"
                    + Words.shorten(root.name().getLocalPart()) + ">. Choose a file that Catchlight saved.", null);
        }
        // A generic EMF tool leaves the attribute out when it is the default, 1.
        String given = root.attributes().getOrDefault(VERSION, "1").strip();
        long version = whole(given);
        if (version < 0) {
            throw new ShotFormatException(source + " names the schema version " + Words.quote(given)
                    + ", which is not one. Write schemaVersion=\"" + ShotFiles.SCHEMA_VERSION + "\".", null);
        }
        long newest = Math.max(version, whole(namespace.substring(NAMESPACE_STEM.length())));
        if (newest > ShotFiles.SCHEMA_VERSION) {
            throw new ShotFormatException(source + " was written by a newer Catchlight (schema " + newest + ", this one reads up to "
                    + ShotFiles.SCHEMA_VERSION + "). Update Catchlight, or save the shot from the newer one as schema "
                    + ShotFiles.SCHEMA_VERSION + ".", null);
        }
        if (!namespace.equals(ShotPackage.eNS_URI)) {
            throw new ShotFormatException(source + " is not a shot: its namespace " + Words.quote(namespace) + " is unknown. Write "
                    + ShotPackage.eNS_URI + ".", null);
        }
        return (int) version;
    }

    private static long whole(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
    }
}
