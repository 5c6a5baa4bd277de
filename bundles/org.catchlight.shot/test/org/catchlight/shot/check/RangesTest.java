package org.catchlight.shot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.catchlight.shot.ShotPackage.Literals;
import org.catchlight.shot.ShotPackage;
import org.catchlight.shot.preset.Project;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RangesTest {
    private static final Pattern DOCUMENTED = Pattern.compile("(−?[\\d./]+)–(−?[\\d.]+)");

    @Test
    void everyNumberButSeedsHasARangeThatHoldsItsDefault() {
        for (var classifier : ShotPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EAttribute attribute : type.getEAttributes()) {
                    boolean number = attribute.getEAttributeType() == EcorePackage.Literals.EDOUBLE
                            || attribute.getEAttributeType() == EcorePackage.Literals.EINT && attribute != Literals.SHOT__SCHEMA_VERSION;
                    assertEquals(number, Ranges.of(attribute).isPresent(), type.getName() + "." + attribute.getName());
                    Ranges.of(attribute).ifPresent(range -> {
                        assertTrue(range.min() < range.max() && range.step() > 0 && range.step() < range.max() - range.min());
                        assertTrue(range.allows(((Number) attribute.getDefaultValue()).doubleValue()), attribute.getName());
                        assertFalse(range.label().isBlank());
                        assertFalse(range.says().contains("{"), range.says());
                    });
                }
            }
        }
    }

    /** The documentation is read by people, the annotation by the program: they must say the same. */
    @Test
    void theDocumentationGivesTheSameRange() throws Exception {
        Path ecore = Project.root().resolve("bundles/org.catchlight.shot/model/shot.ecore");
        var features = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(ecore.toFile())
                .getElementsByTagName("eStructuralFeatures");
        int compared = 0;
        for (int index = 0; index < features.getLength(); index++) {
            Element element = (Element) features.item(index);
            String type = ((Element) element.getParentNode()).getAttribute("name");
            EStructuralFeature feature = ((EClass) ShotPackage.eINSTANCE.getEClassifier(type)).getEStructuralFeature(
                    element.getAttribute("name"));
            Range range = Ranges.of(feature).orElse(null);
            if (range != null) {
                String text = ((Element) element.getElementsByTagName("details").item(0)).getAttribute("value");
                Matcher matcher = DOCUMENTED.matcher(text);
                assertTrue(matcher.find(), type + "." + feature.getName() + ": " + text);
                assertEquals(range.min(), parse(matcher.group(1)), 1e-12, text);
                assertEquals(range.max(), parse(matcher.group(2)), text);
                compared++;
            }
        }
        assertTrue(compared >= 39, compared + " compared");
    }

    @Test
    void valuesReadAsAPhotographerWritesThem() {
        assertEquals("0.2–50 m", text(Literals.LIGHT__DISTANCE));
        assertEquals("−180° to 180°", text(Literals.LIGHT__AZIMUTH));
        assertEquals("f/0.7–f/64", text(Literals.CAMERA__APERTURE));
        assertEquals("1/32000–3600 s", text(Literals.CAMERA__SHUTTER));
        assertEquals("ISO 25–409600", text(Literals.CAMERA__ISO));
        assertEquals("0–1", text(Literals.FILM__GRAIN));
        assertEquals("−10 to 10 stops", text(Literals.LIGHT__POWER));
        assertEquals("1/125 s", Ranges.of(Literals.CAMERA__SHUTTER).orElseThrow().format(0.008));
        assertEquals("f/5.6", Ranges.of(Literals.CAMERA__APERTURE).orElseThrow().format(5.6));
        assertEquals("−7.5°", Ranges.of(Literals.LIGHT__AZIMUTH).orElseThrow().format(-7.5));
        assertEquals("1e9 K", Ranges.of(Literals.LIGHT__KELVIN).orElseThrow().format(1e9));
        assertEquals("5600 K", Ranges.of(Literals.LIGHT__KELVIN).orElseThrow().format(5600));
    }

    @Test
    void theOffValueIsAllowedAndClampingKeepsIt() {
        Range grid = Ranges.of(Literals.LIGHT__GRID_ANGLE).orElseThrow();
        assertTrue(grid.allows(0) && grid.allows(5) && grid.allows(90));
        assertFalse(grid.allows(3) || grid.allows(90.01) || grid.allows(Double.NaN));
        assertEquals(0, grid.clamp(0));
        assertEquals(5, grid.clamp(3));
        assertEquals(90, grid.clamp(Double.POSITIVE_INFINITY));
        assertEquals(5, grid.clamp(Double.NaN));
        assertEquals(5, grid.clamp(-1e300));
    }

    @Test
    void coloursAreMarked() {
        assertTrue(Ranges.isColour(Literals.BACKDROP__COLOUR) && Ranges.isColour(Literals.STAND_IN__HAIR_COLOUR));
        assertFalse(Ranges.isColour(Literals.FILM__STOCK));
        assertEquals("eye colour", Ranges.label(Literals.STAND_IN__EYE_COLOUR));
        assertEquals("stock", Ranges.label(Literals.FILM__STOCK));
    }

    private static String text(EAttribute attribute) {
        return Ranges.of(attribute).orElseThrow().text();
    }

    private static double parse(String text) {
        String[] parts = text.replace('−', '-').split("/");
        return Double.parseDouble(parts[0]) / (parts.length > 1 ? Double.parseDouble(parts[1]) : 1);
    }
}
