package org.catchlight.image.io;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import java.util.Optional;

/** An XMP packet: what other programs can know of a picture. Immutable; properties that Catchlight does not know are kept. */
public final class XmpPacket {
    /** A picture computed without a trained model, such as a stand-in render. */
    public static final String ALGORITHMIC = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia";
    /** A picture made by a trained model. */
    public static final String TRAINED_ALGORITHMIC = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
    /** A photograph of which a trained model made a part. */
    public static final String COMPOSITE_TRAINED_ALGORITHMIC =
            "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private static final String SOURCE_TYPE = "DigitalSourceType";
    private static final String CREATOR_TOOL = "CreatorTool";
    private static final String RATING = "Rating";

    private final XMPMeta properties;

    private XmpPacket(XMPMeta properties) {
        this.properties = properties;
    }

    /** A packet without properties. */
    public static XmpPacket empty() {
        return new XmpPacket(XMPMetaFactory.create());
    }

    /**
     * Parses a packet. A document type declaration is refused.
     *
     * @param xml    the packet; blank for one without properties
     * @param source what to call it in messages, such as the file's name
     */
    public static XmpPacket parse(String xml, String source) throws PictureFormatException {
        if (xml.isBlank()) {
            return empty();
        }
        try {
            return new XmpPacket(XMPMetaFactory.parseFromString(xml, new ParseOptions().setDisallowDoctype(true)));
        } catch (XMPException malformed) {
            throw new PictureFormatException("The XMP in " + source + " is damaged; export the picture again with its metadata stripped",
                    malformed);
        }
    }

    /** The packet as XML, the same for the same properties. */
    public String toXml() {
        try {
            return XMPMetaFactory.serializeToString(properties,
                    new SerializeOptions().setUseCompactFormat(true).setSort(true).setPadding(1));
        } catch (XMPException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@code Iptc4xmpExt:DigitalSourceType}: how the picture came about, as a URI. */
    public Optional<String> digitalSourceType() {
        return text(IPTC_EXTENSION, SOURCE_TYPE);
    }

    /** {@code xmp:CreatorTool}: the program that made it. */
    public Optional<String> creatorTool() {
        return text(XMP, CREATOR_TOOL);
    }

    /** {@code xmp:Rating}: 1–5, 0 not rated, −1 rejected; a rating that is no such number counts as 0. */
    public int rating() {
        try {
            double rating = Double.parseDouble(text(XMP, RATING).orElse("0").strip());
            return rating >= -1 && rating <= 5 ? (int) Math.round(rating) : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** This packet with another source type. */
    public XmpPacket withDigitalSourceType(String uri) {
        return with(IPTC_EXTENSION, "Iptc4xmpExt", SOURCE_TYPE, uri);
    }

    /** This packet with another creator tool. */
    public XmpPacket withCreatorTool(String name) {
        return with(XMP, "xmp", CREATOR_TOOL, name);
    }

    /**
     * This packet with another rating.
     *
     * @throws IllegalArgumentException if it is not within −1 to 5
     */
    public XmpPacket withRating(int rating) {
        if (rating < -1 || rating > 5) {
            throw new IllegalArgumentException("A rating is 0 to 5, or −1 for rejected, not " + rating);
        }
        return with(XMP, "xmp", RATING, Integer.toString(rating));
    }

    private Optional<String> text(String namespace, String name) {
        try {
            return Optional.ofNullable(properties.getPropertyString(namespace, name));
        } catch (XMPException unknownNamespace) {
            return Optional.empty();
        }
    }

    private XmpPacket with(String namespace, String prefix, String name, String value) {
        XMPMeta changed = (XMPMeta) properties.clone();
        try {
            XMPMetaFactory.getSchemaRegistry().registerNamespace(namespace, prefix);
            changed.deleteProperty(namespace, name);
            changed.setProperty(namespace, name, value);
        } catch (XMPException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new XmpPacket(changed);
    }
}
