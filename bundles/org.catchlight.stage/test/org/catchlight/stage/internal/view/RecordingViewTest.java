package org.catchlight.stage.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Trait;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.Presets;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class RecordingViewTest {
    private final Shot shot = Presets.create("rembrandt");
    private final RecordingView view = new RecordingView(ShotSnapshot.of(shot));

    @Test
    void getterValuesAreThoseOfTheShotAndAreNoted() {
        assertEquals(shot.getCamera().getFocalLength(), view.shot().getCamera().getFocalLength());
        assertEquals(Map.of("camera", true, "camera.focalLength", shot.getCamera().getFocalLength()), view.reads());
    }

    @Test
    void listsNoteTheirLengthAndOnlyTheItemsThatWereRead() {
        view.shot().getRig().getLights().getFirst().getKelvin();
        assertEquals(Set.of("rig", "rig.lights", "rig.lights.0.kelvin"), view.reads().keySet());
        assertEquals(shot.getRig().getLights().size(), view.reads().get("rig.lights"));
    }

    @Test
    void aLaterChangeOfTheShotIsNotSeen() {
        double before = shot.getFilm().getGrain();
        shot.getFilm().setGrain(before + 0.1);
        assertEquals(before, view.shot().getFilm().getGrain());
    }

    @Test
    void everySetterIsRefused() throws Exception {
        List<EObject> all = new ArrayList<>(List.of(view.shot()));
        view.shot().eAllContents().forEachRemaining(all::add);
        int tried = 0;
        for (EObject part : all) {
            for (Method method : part.eClass().getInstanceClass().getDeclaredMethods()) {
                if (method.getName().startsWith("set")) {
                    Object argument = switch (method.getParameterTypes()[0].getName()) {
                        case "int" -> 1;
                        case "long" -> 1L;
                        case "double" -> 1.0;
                        case "boolean" -> true;
                        default -> null;
                    };
                    Throwable refusal = assertThrows(InvocationTargetException.class, () -> method.invoke(part, argument)).getCause();
                    assertTrue(refusal instanceof UnsupportedOperationException && refusal.getMessage().contains("read-only"),
                            method.toString());
                    tried++;
                }
            }
            for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
                assertThrows(UnsupportedOperationException.class, () -> part.eSet(feature, null));
                assertThrows(UnsupportedOperationException.class, () -> part.eUnset(feature));
            }
        }
        assertTrue(tried > 60, "setters tried: " + tried);
        List<Light> lights = view.shot().getRig().getLights();
        assertThrows(UnsupportedOperationException.class, () -> lights.add(ShotFactory.eINSTANCE.createLight()));
        assertThrows(UnsupportedOperationException.class, lights::clear);
        assertThrows(UnsupportedOperationException.class, () -> lights.removeFirst());
        assertThrows(UnsupportedOperationException.class, () -> lights.sort(null));
        assertThrows(UnsupportedOperationException.class, () -> view.shot().getRig().getLights().move(0, 0));
        var iterator = lights.iterator();
        iterator.next();
        assertThrows(UnsupportedOperationException.class, iterator::remove);
        assertThrows(UnsupportedOperationException.class, () -> view.shot().eContents().clear());
        assertThrows(UnsupportedOperationException.class, () -> view.shot().eAdapters().add(null));
    }

    @Test
    void emfsOwnToolsWorkOnIt() {
        Shot copy = EcoreUtil.copy(view.shot());
        assertTrue(EcoreUtil.equals(shot, copy));
        assertTrue(EcoreUtil.equals(shot, view.shot()));
        assertEquals(ShotFiles.toXmi(shot), ShotFiles.toXmi(copy));
        Light light = view.shot().getRig().getLights().getFirst();
        assertSame(view.shot(), EcoreUtil.getRootContainer(light));
        assertSame(view.shot().getRig(), light.eContainer());
        assertEquals("lights", light.eContainingFeature().getName());
        assertEquals("#//@rig/@lights.0", EcoreUtil.getURI(light).toString());
        assertTrue(EcoreUtil.isAncestor(view.shot(), light));
        assertNull(view.shot().eResource());
        assertNull(view.shot().eContainer());
        assertEquals(count(shot), count(view.shot()));
        // whoever copies the shot has read all of it
        assertTrue(view.reads().keySet()
                .containsAll(Set.of("name", "rig.ambientEv", "camera.iso", "recipe.steps.0.stage", "standIn.traits")));
    }

    private static int count(EObject root) {
        int parts = 0;
        for (var all = root.eAllContents(); all.hasNext(); all.next()) {
            parts++;
        }
        return parts;
    }

    @Test
    void objectsAreThemselvesAndTellWhatTheyAre() {
        assertSame(view.shot(), view.shot());
        assertEquals(view.shot().getRig(), view.shot().getRig());
        assertEquals(view.shot().hashCode(), view.shot().hashCode());
        assertNotEquals(view.shot(), shot);
        assertEquals("Shot (read-only)", view.shot().toString());
        assertEquals("Light rig.lights.0 (read-only)", view.shot().getRig().getLights().getFirst().toString());
        assertFalse(view.reads().containsKey("camera"));
    }

    @Test
    void anotherShotAgreesExactlyIfTheReadValuesAreTheSame() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            Shot other = EcoreUtil.copy(shot);
            Set<String> changed = new java.util.HashSet<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                changed.add(changeSomething(other, random));
            }
            RecordingView reader = new RecordingView(ShotSnapshot.of(shot));
            readSomething(reader.shot(), random);
            boolean touched = reader.reads().keySet().stream().anyMatch(changed::contains);
            assertEquals(!touched, ShotSnapshot.of(other).agrees(reader.reads()), () -> changed + " against " + reader.reads());
        }
        Shot other = EcoreUtil.copy(shot);
        RecordingView reader = new RecordingView(ShotSnapshot.of(shot));
        assertEquals(shot.getStandIn().getTraits().size(), reader.shot().getStandIn().getTraits().size());
        Trait trait = ShotFactory.eINSTANCE.createTrait();
        other.getStandIn().getTraits().add(trait);
        assertFalse(ShotSnapshot.of(other).agrees(reader.reads()));
        other.setStandIn(null);
        assertFalse(ShotSnapshot.of(other).agrees(reader.reads()));
    }

    private static void readSomething(Shot shot, Random random) {
        List<EObject> all = new ArrayList<>(List.of(shot));
        all.addAll(shot.eContents());
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            EObject part = all.get(random.nextInt(all.size()));
            List<EAttribute> attributes = part.eClass().getEAllAttributes();
            if (!attributes.isEmpty()) {
                part.eGet(attributes.get(random.nextInt(attributes.size())));
            }
        }
    }

    /** Changes a number or a text in one of the parts and answers its path. */
    private static String changeSomething(Shot shot, Random random) {
        while (true) {
            EObject part = shot.eContents().get(random.nextInt(shot.eContents().size()));
            List<EAttribute> attributes = part.eClass().getEAllAttributes();
            if (!attributes.isEmpty()) {
                EAttribute attribute = attributes.get(random.nextInt(attributes.size()));
                Object value = part.eGet(attribute);
                Object other = switch (value) {
                    case Double number -> number + 1;
                    case Integer number -> number + 1;
                    case Long number -> number + 1;
                    case String text -> text + "x";
                    default -> null;
                };
                if (other != null) {
                    part.eSet(attribute, other);
                    return part.eContainingFeature().getName() + "." + attribute.getName();
                }
            }
        }
    }
}
