package org.catchlight.shot.internal.io;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotPackage;
import org.catchlight.shot.internal.check.Words;
import org.catchlight.shot.io.ShotFormatException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Binds the elements of a shot file to the model, strictly: every element and attribute is known and readable, or the file is refused
 * with its line. The model holds containment only, so nothing here ever follows a reference.
 */
final class ShotBinder {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)([eE][+-]?\\d++)?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d++");
    private static final int LONGEST_NUMBER = 400;
    private static final String XMI = "http://www.omg.org/XMI";
    private static final QName XMI_VERSION = new QName(XMI, "version");
    private static final QName TYPE = new QName(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type");
    private static final QName NIL = new QName(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "nil");

    private final String source;

    ShotBinder(String source) {
        this.source = source;
    }

    Shot bind(ShotNode root) throws ShotFormatException {
        return (Shot) bind(root, ShotPackage.Literals.SHOT);
    }

    private EObject bind(ShotNode node, EClass type) throws ShotFormatException {
        EObject object = EcoreUtil.create(type);
        Set<String> seen = new HashSet<>();
        for (var entry : node.attributes().entrySet()) {
            QName name = entry.getKey();
            if (isFramework(node, name, entry.getValue(), type)) {
                continue;
            }
            if (!name.getNamespaceURI().isEmpty()
                    || !(type.getEStructuralFeature(name.getLocalPart()) instanceof EAttribute attribute)) {
                throw unknown(node, name.getLocalPart(), type);
            }
            seen.add(attribute.getName());
            object.eSet(attribute, value(node, attribute, entry.getValue()));
        }
        for (ShotNode child : node.children()) {
            bindChild(object, node, child, seen);
        }
        if (!node.text().toString().isBlank()) {
            throw refuse(node, "holds stray text " + Words.quote(node.text().toString()) + ". Remove it.");
        }
        return object;
    }

    private void bindChild(EObject object, ShotNode node, ShotNode child, Set<String> seen) throws ShotFormatException {
        String name = child.name().getLocalPart();
        var feature = child.name().getNamespaceURI().isEmpty() ? object.eClass().getEStructuralFeature(name) : null;
        if (feature == null) {
            throw unknown(child, null, object.eClass());
        }
        if (!seen.add(name) && !feature.isMany()) {
            throw refuse(child, "is given twice. Keep one.");
        }
        if (feature instanceof EReference reference) {
            EObject part = bind(child, reference.getEReferenceType());
            if (reference.isMany()) {
                @SuppressWarnings("unchecked")
                List<EObject> parts = (List<EObject>) object.eGet(reference);
                parts.add(part);
            } else {
                object.eSet(reference, part);
            }
        } else {
            bindText(object, (EAttribute) feature, child);
        }
    }

    /** EMF may write an attribute as an element, and an absent text as one that is nil. */
    private void bindText(EObject object, EAttribute attribute, ShotNode child) throws ShotFormatException {
        boolean nil = "true".equals(child.attributes().get(NIL));
        if (child.attributes().size() > (nil ? 1 : 0) || !child.children().isEmpty()) {
            throw refuse(child, "can hold plain text only. Remove what is in it.");
        }
        if (!nil) {
            object.eSet(attribute, value(child, attribute, child.text().toString()));
        }
    }

    /** Whether an attribute belongs to XMI itself. What would lead outside the file is refused. */
    private boolean isFramework(ShotNode node, QName name, String value, EClass type) throws ShotFormatException {
        if (name.getLocalPart().equals("href") || name.getLocalPart().endsWith("chemaLocation")) {
            throw refuse(node, "refers to something outside the file (" + name.getLocalPart() + " " + Words.quote(value)
                    + "), which a shot never does. Remove it.");
        }
        if (name.equals(TYPE)) {
            String local = value.substring(value.indexOf(':') + 1);
            if (!local.equals(type.getName())) {
                throw refuse(node, "is declared as " + Words.quote(value) + " but must be a " + type.getName() + ". Correct its type.");
            }
            return true;
        }
        return name.equals(XMI_VERSION);
    }

    private Object value(ShotNode node, EAttribute attribute, String text) throws ShotFormatException {
        int type = attribute.getEAttributeType().getEPackage() == EcorePackage.eINSTANCE
                ? attribute.getEAttributeType().getClassifierID() : -1;
        return switch (type) {
            case EcorePackage.ESTRING -> text;
            case EcorePackage.EDOUBLE -> number(node, attribute, text.strip());
            case EcorePackage.EINT, EcorePackage.ELONG -> wholeNumber(node, attribute, text.strip());
            case EcorePackage.EBOOLEAN -> truth(node, attribute, text.strip());
            default -> literal(node, attribute, text.strip());
        };
    }

    private Double number(ShotNode node, EAttribute attribute, String text) throws ShotFormatException {
        if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
            throw bad(node, attribute, text, "is not a number. Write a number, such as " + attribute.getDefaultValueLiteral() + ".");
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw bad(node, attribute, text, "is too large. Write a number, such as " + attribute.getDefaultValueLiteral() + ".");
        }
        return value;
    }

    private Object wholeNumber(ShotNode node, EAttribute attribute, String text) throws ShotFormatException {
        String mend = "Write a whole number, such as " + attribute.getDefaultValueLiteral() + ".";
        if (text.length() > LONGEST_NUMBER || !WHOLE_NUMBER.matcher(text).matches()) {
            throw bad(node, attribute, text, "is not a whole number. " + mend);
        }
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        } catch (NumberFormatException e) {
            throw bad(node, attribute, text, "is too large. " + mend);
        }
    }

    private Boolean truth(ShotNode node, EAttribute attribute, String text) throws ShotFormatException {
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw bad(node, attribute, text, "is neither true nor false. Write one of the two.");
        };
    }

    private Object literal(ShotNode node, EAttribute attribute, String text) throws ShotFormatException {
        EEnum choices = (EEnum) attribute.getEAttributeType();
        EEnumLiteral literal = choices.getEEnumLiteralByLiteral(text);
        if (literal == null) {
            throw bad(node, attribute, text, "is unknown. Use one of "
                    + choices.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")) + ".");
        }
        return literal.getInstance();
    }

    private ShotFormatException bad(ShotNode node, EAttribute attribute, String text, String what) {
        return new ShotFormatException(at(node) + attribute.getName() + "=" + Words.quote(text) + " of " + tag(node) + " " + what, null);
    }

    private ShotFormatException unknown(ShotNode node, String attribute, EClass type) {
        String what = attribute == null ? tag(node) + " is not a part of a " + type.getName()
                : Words.quote(attribute) + " is not a feature of " + tag(node);
        return new ShotFormatException(at(node) + what + ". Correct or remove it.", null);
    }

    private ShotFormatException refuse(ShotNode node, String what) {
        return new ShotFormatException(at(node) + tag(node) + " " + what, null);
    }

    private String at(ShotNode node) {
        return source + ", line " + node.line() + ": ";
    }

    private static String tag(ShotNode node) {
        return "<" + Words.shorten(node.name().getLocalPart()) + ">";
    }
}
