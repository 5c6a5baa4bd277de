package org.catchlight.shot.internal.io;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.catchlight.shot.internal.check.Words;
import org.catchlight.shot.io.ShotFormatException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML into {@link ShotNode}s. No document type, no entity of its own, no look outside, bounded depth and number of elements. */
final class ShotXmlReader extends DefaultHandler {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_ELEMENTS = 20_000;
    private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final String source;
    private final Deque<ShotNode> open = new ArrayDeque<>();
    private Locator locator;
    private ShotNode root;
    private int elements;

    private ShotXmlReader(String source) {
        this.source = source;
    }

    /** Reads the document; the message of the exception begins with {@code source}. */
    static ShotNode read(InputSource input, String source) throws ShotFormatException {
        ShotXmlReader handler = new ShotXmlReader(source);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DISALLOW_DOCTYPE, true);
            factory.newSAXParser().parse(input, handler);
            return handler.root;
        } catch (Refusal refusal) {
            throw new ShotFormatException(refusal.getMessage(), null);
        } catch (SAXParseException e) {
            throw handler.damaged(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new ShotFormatException(source + " cannot be read as a shot (" + Words.shorten(e.getMessage()) + "). "
                    + ShotMessages.RESTORE, e);
        } catch (IOException e) {
            throw handler.notText(e);
        }
    }

    private ShotFormatException damaged(SAXParseException e) {
        String text = String.valueOf(e.getMessage());
        if (text.contains("DOCTYPE")) {
            return new ShotFormatException(source + " holds a document type declaration (DOCTYPE), which a shot never does. "
                    + "Remove it, or use a copy from a source that you trust.", e);
        }
        if (text.contains("UTF-8")) {
            return notText(e);
        }
        if (root == null && e.getLineNumber() <= 1 && e.getColumnNumber() <= 2) {
            return new ShotFormatException(source + " is not a shot: it holds no XML. " + ShotMessages.RESTORE, e);
        }
        String detail = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        detail = detail.length() > 160 ? detail.substring(0, 160) + "…" : detail;
        return new ShotFormatException(source + " is damaged at line " + Math.max(1, e.getLineNumber()) + " (" + detail
                + "). " + ShotMessages.RESTORE, e);
    }

    private ShotFormatException notText(Exception e) {
        return new ShotFormatException(source + " is not a shot, or not in UTF-8. Save it as UTF-8, or restore it from a copy.", e);
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startElement(String namespace, String localName, String qualifiedName, Attributes given) throws SAXException {
        if (open.size() >= MAX_DEPTH || ++elements > MAX_ELEMENTS) {
            throw new Refusal(source + " is nested too deeply or has too many elements for a shot. " + ShotMessages.RESTORE);
        }
        ShotNode node = new ShotNode(new QName(namespace, localName), Math.max(1, locator.getLineNumber()));
        for (int index = 0; index < given.getLength(); index++) {
            node.attributes().put(new QName(given.getURI(index), given.getLocalName(index)), given.getValue(index));
        }
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().children().add(node);
        }
        open.push(node);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        open.peek().text().append(characters, start, length);
    }

    @Override
    public void endElement(String namespace, String localName, String qualifiedName) {
        open.pop();
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new Refusal(source + " refers to something outside itself, which a shot never does. " + ShotMessages.RESTORE);
    }

    /** Our own refusal on its way through the parser. */
    private static final class Refusal extends SAXException {
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
