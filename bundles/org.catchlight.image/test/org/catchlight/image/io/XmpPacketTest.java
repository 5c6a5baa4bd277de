package org.catchlight.image.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class XmpPacketTest {
    @Test
    void whatIsSetComesBack() throws Exception {
        XmpPacket packet = XmpPacket.empty().withRating(-1).withCreatorTool("Catchlight 1.2 <&>").withDigitalSourceType(XmpPacket.ALGORITHMIC);
        XmpPacket back = XmpPacket.parse(packet.toXml(), "x");
        assertEquals(-1, back.rating());
        assertEquals(Optional.of("Catchlight 1.2 <&>"), back.creatorTool());
        assertEquals(Optional.of(XmpPacket.ALGORITHMIC), back.digitalSourceType());
        assertEquals(packet.toXml(), back.toXml());
        assertTrue(packet.toXml().contains("Iptc4xmpExt:DigitalSourceType=\"http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia\""));
    }

    @Test
    void otherProgramsPropertiesStay() throws Exception {
        String foreign = """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="3">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Anna</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>""";
        XmpPacket packet = XmpPacket.parse(foreign, "x");
        assertEquals(3, packet.rating());
        String rated = packet.withRating(5).toXml();
        assertTrue(rated.contains("Anna") && rated.contains("Rating=\"5\"") && !rated.contains("Rating=\"3\""), rated);
    }

    @Test
    void hostilePacketsAreRefused() {
        String entities = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x:xmpmeta xmlns:x='adobe:ns:meta/'>&b;</x:xmpmeta>";
        assertTrue(assertThrows(PictureFormatException.class, () -> XmpPacket.parse(entities, "a.png")).getMessage().contains("a.png"));
        assertThrows(PictureFormatException.class, () -> XmpPacket.parse("<unclosed", "a.png"));
    }

    @Test
    void ratings() throws Exception {
        assertEquals(0, XmpPacket.parse("", "x").rating());
        assertThrows(IllegalArgumentException.class, () -> XmpPacket.empty().withRating(6));
        assertThrows(IllegalArgumentException.class, () -> XmpPacket.empty().withRating(-2));
    }
}
