package org.catchlight.light.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.catchlight.light.rig.RigEdits;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class LightingPlanTest {
    private static final Charset LETTERS = Charset.forName("windows-1252");

    private static List<String> svgTexts(String svg) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        NodeList nodes = document.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    /** Reads the objects of a PDF by its cross-reference table, as a reader does, and answers the page's content. */
    private static String pdfContent(byte[] pdf) {
        String text = new String(pdf, LETTERS);
        assertTrue(text.startsWith("%PDF-1.4\n") && text.endsWith("%%EOF\n"));
        int table = Integer.parseInt(text.substring(text.indexOf("startxref") + 10).lines().findFirst().orElseThrow());
        assertTrue(text.startsWith("xref\n0 8\n", table));
        for (int object = 1; object < 8; object++) {
            String entry = text.substring(table + 9 + 20 * object, table + 29 + 20 * object);
            assertTrue(entry.matches("\\d{10} 00000 n \n"), entry);
            assertTrue(text.startsWith(object + " 0 obj\n", Integer.parseInt(entry.substring(0, 10))), "object " + object);
        }
        Matcher stream = Pattern.compile("/Length (\\d+) >>\nstream\n").matcher(text);
        assertTrue(stream.find());
        int end = stream.end() + Integer.parseInt(stream.group(1));
        assertTrue(text.startsWith("\nendstream", end));
        return text.substring(stream.end(), end);
    }

    private static List<String> pdfTexts(byte[] pdf) {
        List<String> texts = new ArrayList<>();
        Matcher shown = Pattern.compile("\\(((?:[^()\\\\]|\\\\.)*)\\) Tj").matcher(pdfContent(pdf));
        while (shown.find()) {
            texts.add(shown.group(1).replaceAll("\\\\(.)", "$1"));
        }
        return texts;
    }

    @Test
    void bothFormatsSayTheSame() throws Exception {
        for (String id : List.of("rembrandt", "golden-hour", "overcast", "three-point", "bare-bulb")) {
            LightingPlan plan = LightingPlan.of(Presets.create(id));
            List<String> svg = svgTexts(plan.toSvg()).stream().map(text -> text.replace('\u2212', '\u2013')).toList();
            assertEquals(svg, pdfTexts(plan.toPdf()), id);
        }
    }

    @Test
    void theLegendHasWhatASetIsBuiltFrom() throws Exception {
        String all = String.join("\n", svgTexts(LightingPlan.of(Presets.create("rembrandt")).toSvg()));
        for (String expected : List.of("Rembrandt", "Key", "key · softbox", "25 × 25 cm", "\u221262°, +36°", "1.50 m away",
                "0.86 m above the eyes",
                "key level", "set to +3.0 stops", "5600 K", "Fill", "\u22124.4 stops", "hair · stripbox, grid 40°", "camera 105 mm, 1.60 m",
                        "1 m",
                "backdrop, 1.60 m", "Head turned 12° to camera left.")) {
            assertTrue(all.contains(expected), expected + " is missing in\n" + all);
        }
    }

    @Test
    void everythingInThePdfIsOnThePageAndItsOperatorsAreKnown() {
        for (String id : List.of("rembrandt", "window-light", "golden-hour")) {
            String content = pdfContent(LightingPlan.of(Presets.create(id)).toPdf());
            String bare = content.replaceAll("\\((?:[^()\\\\]|\\\\.)*\\)", "()");
            for (String line : bare.lines().toList()) {
                assertTrue(line.matches("[-0-9. \\[\\]]*(BT .* ET|m|l|c|h|S|f|B|n|rg|Q|1 J|.* d)?|q .* re W n|.* j 1 J"), line);
            }
            assertEquals(bare.split("\\bq\\b", -1).length, bare.split("\\bQ\\b", -1).length, "clips are ended");
            Matcher place = Pattern.compile("Tf ([-0-9.]+) ([-0-9.]+) Td").matcher(bare);
            while (place.find()) {
                double x = Double.parseDouble(place.group(1));
                double y = Double.parseDouble(place.group(2));
                assertTrue(x > 15 && x < 842 && y > 5 && y < 596, place.group());
            }
        }
    }

    @Test
    void distancesAreToScale() {
        Shot shot = Presets.create("loop");
        LightingPlan plan = LightingPlan.of(shot);
        // The scale bar is one metre long on paper: 1000 mm over the scale.
        Matcher bar = Pattern.compile("<path d=\"M([0-9.]+) ([0-9.]+)L([0-9.]+) \\2\" fill=\"none\" "
                + "stroke=\"#1d1f21\" stroke-width=\"0.4\"")
                .matcher(plan.toSvg());
        assertTrue(bar.find());
        assertEquals(1000 / plan.scale(), Double.parseDouble(bar.group(3)) - Double.parseDouble(bar.group(1)), 0.01);
        shot.getRig().getLights().getFirst().setDistance(12);
        assertTrue(LightingPlan.of(shot).scale() > plan.scale());
    }

    @Test
    void strangeNamesAndManyLightsDoNoHarm() throws Exception {
        Shot shot = Presets.create("loop");
        shot.setName("A (very) <odd> & \\ \u0007 name \u5149");
        for (int i = 0; i < 40; i++) {
            RigEdits.duplicate(shot.getRig().getLights().getFirst());
        }
        shot.getRig().getLights().get(3).setName("x".repeat(300));
        shot.getRig().getLights().get(4).setEnabled(false);
        LightingPlan plan = LightingPlan.of(shot);
        List<String> svg = svgTexts(plan.toSvg());
        assertTrue(svg.getFirst().startsWith("A (very) <odd> & \\"), svg.getFirst());
        assertTrue(svg.contains("42"), "all lights have their numbers");
        assertTrue(pdfTexts(plan.toPdf()).getFirst().startsWith("A (very) <odd> & \\"));
        assertArrayEquals(plan.toPdf(), LightingPlan.of(shot).toPdf());
    }

    @Test
    void aShotWithoutAnythingHasAPlan() throws Exception {
        Shot empty = ShotFactory.eINSTANCE.createShot();
        assertTrue(svgTexts(LightingPlan.of(empty).toSvg()).contains("Untitled"));
        Light far = ShotFactory.eINSTANCE.createLight();
        far.setDistance(50);
        Shot shot = Presets.blank();
        shot.getRig().getLights().add(far);
        pdfContent(LightingPlan.of(shot).toPdf());
    }
}
