package org.catchlight.shot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.ShotPackage.Literals;
import org.catchlight.shot.Trait;
import org.catchlight.shot.check.Problem.Severity;
import org.catchlight.shot.preset.Presets;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ShotCheckTest {
    @Test
    void theMessageGivesValueRangeAndUnit() {
        Problem problem = only(shot -> key(shot).setDistance(0));
        assertEquals("The key's distance is 0 m; a light can stand 0.2–50 m from the face.", problem.message());
        assertEquals(Severity.ERROR, problem.severity());
        assertSame(Literals.LIGHT__DISTANCE, problem.feature());
        assertTrue(problem.object() instanceof Light);
    }

    @Test
    void absurdNumbersAreSaidInAPhotographersWords() {
        assertEquals("The camera's focal length is 0 mm; a lens can be 8–1200 mm long.",
                message(shot -> shot.getCamera().setFocalLength(0)));
        assertEquals("The key's colour temperature is −5 K; a light can be 1667–25000 K.", message(shot -> key(shot).setKelvin(-5)));
        assertEquals("The fill's power is 1e9 stops; a light can be set to −10 to 10 stops.",
                message(shot -> shot.getRig().getLights().get(1).setPower(1e9)));
        assertEquals("The camera's shutter is 0 s; a shutter can stay open 1/32000–3600 s.",
                message(shot -> shot.getCamera().setShutter(0)));
        assertEquals("The camera's aperture is f/0; a lens can open f/0.7–f/64.", message(shot -> shot.getCamera().setAperture(0)));
        assertEquals("The key's grid is 2°; a grid can let through 5°–90°, and 0 means no grid.",
                message(shot -> key(shot).setGridAngle(2)));
        assertEquals("The stand-in's age is 3 years; the stand-in can be 18–90 years old.", message(shot -> shot.getStandIn().setAge(3)));
        assertEquals("The picture's width is 0 px; a picture can be 16–16384 px wide.", message(shot -> shot.getFraming().setWidth(0)));
        assertEquals("The film's grain is not a number; it can be 0–1.", message(shot -> shot.getFilm().setGrain(Double.NaN)));
        assertEquals("The rig's ambient light is infinite; it can be −6 to 16 EV at ISO 100.",
                message(shot -> shot.getRig().setAmbientEv(Double.POSITIVE_INFINITY)));
        assertEquals("The backdrop's colour is “grey”; give red, green and blue as #rrggbb, such as #6f6f72.",
                message(shot -> shot.getBackdrop().setColour("grey")));
        assertEquals("The stand-in's hair colour is “”; give red, green and blue as #rrggbb, such as #3b2a20.",
                message(shot -> shot.getStandIn().setHairColour(null)));
    }

    /** Every number of every part, just outside both ends of its range and not finite at all, is one error on that feature. */
    @Test
    void everyNumberIsHeldToItsRange() {
        Shot shot = Presets.create("rembrandt");
        Trait trait = ShotFactory.eINSTANCE.createTrait();
        trait.setName("faceWidth");
        shot.getStandIn().getTraits().add(trait);
        assertEquals(List.of(), ShotCheck.check(shot));
        List<EObject> parts = new ArrayList<>();
        shot.eAllContents().forEachRemaining(parts::add);
        int tried = 0;
        for (EObject part : parts) {
            for (EAttribute attribute : part.eClass().getEAttributes()) {
                Range range = Ranges.of(attribute).orElse(null);
                if (range == null) {
                    continue;
                }
                Object before = part.eGet(attribute);
                for (double value : outside(range, attribute)) {
                    part.eSet(attribute, boxed(attribute, value));
                    List<Problem> errors = ShotCheck.check(shot).stream().filter(one -> one.severity() == Severity.ERROR).toList();
                    assertEquals(1, errors.size(), attribute.getName() + " " + value + " " + errors);
                    assertSame(attribute, errors.getFirst().feature());
                    assertSame(part, errors.getFirst().object());
                    assertTrue(errors.getFirst().message().contains(range.text()), errors.getFirst().message());
                    tried++;
                }
                for (double value : new double[] {range.min(), range.max()}) {
                    part.eSet(attribute, boxed(attribute, value));
                    assertFalse(ShotCheck.check(shot).stream().anyMatch(one -> one.severity() == Severity.ERROR), attribute.getName());
                }
                part.eSet(attribute, before);
            }
        }
        assertTrue(tried > 200, tried + " tried");
    }

    @Test
    void aMissingPartIsAnErrorEach() {
        Shot bare = ShotFactory.eINSTANCE.createShot();
        List<Problem> problems = ShotCheck.check(bare);
        assertEquals(8, problems.size());
        assertTrue(problems.stream().allMatch(problem -> problem.severity() == Severity.ERROR && problem.object() == bare));
        assertTrue(problems.stream().anyMatch(problem -> problem.message().startsWith("The shot has no stand-in;")), problems.toString());
    }

    @Test
    void theRigIsJudgedAsAWhole() {
        assertWarning("The rig has no light", shot -> shot.getRig().getLights().clear());
        assertWarning("Every light is off", shot -> shot.getRig().getLights().forEach(light -> light.setEnabled(false)));
        assertWarning("No light that is on is the key", shot -> key(shot).setEnabled(false));
        assertWarning("Two lights are called “Key”", shot -> shot.getRig().getLights().get(1).setName("Key"));
        assertTrue(message(shot -> {
            for (int index = 0; index < 64; index++) {
                shot.getRig().getLights().add(EcoreUtil.copy(shot.getRig().getLights().get(1)));
            }
        }).startsWith("The rig has 66 lights; it can hold up to 64."));
    }

    @Test
    void lightsAreCalledByWhatTellsThemApart() {
        assertEquals("The light “Left”'s power is 11 stops; a light can be set to −10 to 10 stops.", message(shot -> {
            key(shot).setRole(LightRole.RIM);
            key(shot).setName("Left");
            key(shot).setPower(11);
            shot.getRig().getLights().get(1).setRole(LightRole.RIM);
        }, Severity.ERROR));
        assertEquals("Light 1's power is 11 stops; a light can be set to −10 to 10 stops.", message(shot -> {
            key(shot).setName(" ");
            key(shot).setPower(11);
            shot.getRig().getLights().get(1).setRole(LightRole.KEY);
        }));
    }

    @Test
    void theRecipeAndItsSettingsAreChecked() {
        assertEquals("Step 2 of the recipe names no stage; choose one or remove the step.",
                message(shot -> shot.getRecipe().getSteps().get(1).setStage("")));
        assertEquals("The step “org.catchlight.film.grain” sets “size” twice; keep one.", message(shot -> {
            addSetting(shot, "size", "1");
            addSetting(shot, "size", "1");
        }));
        assertEquals("The step “org.catchlight.film.grain” has a setting without a name; name or remove it.",
                message(shot -> addSetting(shot, null, "1")));
        assertWarning("The recipe has no step", shot -> shot.getRecipe().getSteps().clear());
        assertWarning("Every step of the recipe is off", shot -> shot.getRecipe().getSteps().forEach(step -> step.setEnabled(false)));
        assertEquals("The film has no stock; choose one, such as neutral.", message(shot -> shot.getFilm().setStock(" ")));
        assertEquals(List.of(), problems(shot -> shot.getFilm().setStock("com.example.slide-film")));
        assertEquals(List.of(), problems(shot -> key(shot).setGel("Surprise Peach")));
        assertEquals(List.of(), problems(shot -> shot.getRecipe().getSteps().get(1).setStage("com.example.not.installed")));
    }

    @Test
    void traitsHaveNamesOfTheirOwn() {
        assertTrue(message(shot -> addTrait(shot, "")).startsWith("A trait of the stand-in has no name"));
        assertEquals("The trait “jaw” is given twice; keep one.", message(shot -> {
            addTrait(shot, "jaw");
            addTrait(shot, "jaw");
        }));
        assertEquals("The trait “jaw”'s value is 9 σ; a trait can lie −3 to 3 σ from the mean.",
                message(shot -> addTrait(shot, "jaw").setValue(9)));
    }

    @Test
    void errorsComeFirst() {
        List<Problem> problems = problems(shot -> {
            key(shot).setEnabled(false);
            shot.getFilm().setGrain(2);
        });
        assertEquals(List.of(Severity.ERROR, Severity.WARNING), problems.stream().map(Problem::severity).toList());
    }

    @Test
    void aNumberCanBeCheckedWhileItIsTyped() {
        Light key = key(Presets.blank());
        assertNull(ShotCheck.checkNumber(key, Literals.LIGHT__DISTANCE, 0.2));
        assertEquals("The key's distance is 60 m; a light can stand 0.2–50 m from the face.",
                ShotCheck.checkNumber(key, Literals.LIGHT__DISTANCE, 60));
    }

    private static double[] outside(Range range, EAttribute attribute) {
        if (attribute.getEAttributeType() == EcorePackage.Literals.EINT) {
            return new double[] {range.min() - 1, range.max() + 1, Integer.MIN_VALUE, Integer.MAX_VALUE};
        }
        return new double[] {Math.nextDown(range.min()), Math.nextUp(range.max()), -1e300, 1e300, Double.NaN, Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY};
    }

    private static Object boxed(EAttribute attribute, double value) {
        return attribute.getEAttributeType() == EcorePackage.Literals.EINT ? (Object) (int) value : (Object) value;
    }

    private static Light key(Shot shot) {
        return shot.getRig().getLights().getFirst();
    }

    private static void addSetting(Shot shot, String key, String value) {
        Setting setting = ShotFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        shot.getRecipe().getSteps().getLast().getSettings().add(setting);
    }

    private static Trait addTrait(Shot shot, String name) {
        Trait trait = ShotFactory.eINSTANCE.createTrait();
        trait.setName(name);
        shot.getStandIn().getTraits().add(trait);
        return trait;
    }

    private static List<Problem> problems(Consumer<Shot> change) {
        Shot shot = Presets.blank();
        change.accept(shot);
        return ShotCheck.check(shot);
    }

    private static Problem only(Consumer<Shot> change) {
        List<Problem> problems = problems(change);
        assertEquals(1, problems.size(), problems.toString());
        return problems.getFirst();
    }

    private static String message(Consumer<Shot> change) {
        return only(change).message();
    }

    private static String message(Consumer<Shot> change, Severity severity) {
        return problems(change).stream().filter(problem -> problem.severity() == severity).findFirst().orElseThrow().message();
    }

    private static void assertWarning(String start, Consumer<Shot> change) {
        Problem problem = only(change);
        assertEquals(Severity.WARNING, problem.severity());
        assertTrue(problem.message().startsWith(start), problem.message());
    }
}
