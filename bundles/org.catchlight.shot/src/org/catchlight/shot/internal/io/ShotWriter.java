package org.catchlight.shot.internal.io;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotPackage;
import org.catchlight.shot.check.Ranges;
import org.catchlight.shot.internal.check.Words;
import org.catchlight.shot.io.ShotFiles;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/** Writes a shot as XMI: the same text for the same shot on every machine. The shot itself, and where it lives, is left alone. */
public final class ShotWriter {
    private static final int LINE_WIDTH = 110;
    private static final char REPLACEMENT = '\uFFFD';

    private ShotWriter() {
    }

    /**
     * The shot as XMI.
     *
     * @throws IllegalArgumentException if a number is not finite: such a file could not be read again
     */
    public static String write(Shot shot) {
        Shot copy = EcoreUtil.copy(shot);
        copy.setSchemaVersion(ShotFiles.SCHEMA_VERSION);
        normalise(copy);
        copy.eAllContents().forEachRemaining(ShotWriter::normalise);
        var resource = new ShotXmi();
        resource.getContents().add(copy);
        var text = new StringWriter();
        try {
            resource.save(text, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH,
                    Resource.OPTION_LINE_DELIMITER, "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void normalise(EObject part) {
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            switch (part.eGet(attribute)) {
                case null -> part.eUnset(attribute);
                case String text -> part.eSet(attribute, printable(text));
                case Double number when !Double.isFinite(number) -> throw new IllegalArgumentException(
                        Words.of(part) + "'s " + Ranges.label(attribute) + " is " + (number.isNaN() ? "not a number" : "infinite")
                        + "; give a number before it is saved.");
                // −0 means 0 and would be written although it equals the default
                case Double number when number == 0 -> part.eSet(attribute, 0.0);
                default -> { }
            }
        }
    }

    /** Replaces what XML cannot hold: control characters other than tab and line ends, and halves of surrogate pairs. */
    private static String printable(String text) {
        boolean clean = text.codePoints().allMatch(ShotWriter::isXml);
        return clean ? text : text.codePoints().map(point -> isXml(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isXml(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }

    /** XMI that always names its schema version; EMF leaves out what equals the default. */
    private static final class ShotXmi extends XMIResourceImpl {
        @Override
        protected XMLSave createXMLSave() {
            return new XMISaveImpl(createXMLHelper()) {
                @Override
                protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
                    return feature == ShotPackage.Literals.SHOT__SCHEMA_VERSION || super.shouldSaveFeature(object, feature);
                }
            };
        }
    }
}
