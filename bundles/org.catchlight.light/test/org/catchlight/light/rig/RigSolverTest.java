package org.catchlight.light.rig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.catchlight.light.AnalyticFaces;
import org.catchlight.light.LightReport;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.LightWarning;
import org.catchlight.light.rig.RigSolver.KeySide;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.preset.Presets;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class RigSolverTest {
    private static final RigSolver SOLVER = RigSolver.on(AnalyticFaces.shared());
    private static final List<Pattern> PATTERNS = List.of(Pattern.BUTTERFLY, Pattern.LOOP, Pattern.REMBRANDT, Pattern.SPLIT);

    private static Light key(Shot shot) {
        return shot.getRig().getLights().getFirst();
    }

    private static Light fill(Shot shot) {
        return shot.getRig().getLights().get(1);
    }

    @Test
    void aimingForAPatternMakesItHoweverTheHeadIsTurned() {
        for (double yaw : new double[] {0, 30, -50}) {
            for (Pattern pattern : PATTERNS) {
                Shot shot = Presets.blank();
                shot.getStandIn().setHeadYaw(yaw);
                double distance = key(shot).getDistance();
                Solution solution = SOLVER.aimForPattern(shot, pattern);
                assertTrue(solution.reached(), solution.message());
                LightReport report = SOLVER.judge(shot);
                assertEquals(pattern, report.pattern(), "yaw " + yaw + ": " + report.reason());
                assertEquals(distance, key(shot).getDistance());
                assertEquals(Fixture.OCTABOX, key(shot).getFixture());
            }
        }
    }

    @Test
    void theKeyKeepsItsSideUnlessAskedForAnother() {
        Shot shot = Presets.blank();
        SOLVER.aimForPattern(shot, Pattern.REMBRANDT);
        assertTrue(key(shot).getAzimuth() < 0, "it was on the left");
        SOLVER.aimForPattern(shot, Pattern.REMBRANDT, KeySide.RIGHT);
        assertTrue(key(shot).getAzimuth() > 0);
        shot.getStandIn().setHeadYaw(25);
        SOLVER.aimForPattern(shot, Pattern.LOOP, KeySide.SHORT);
        assertEquals("short", SOLVER.judge(shot).coverage());
        SOLVER.aimForPattern(shot, Pattern.LOOP, KeySide.BROAD);
        assertEquals("broad", SOLVER.judge(shot).coverage());
    }

    @Test
    void aKeyThatMakesThePatternStays() {
        Shot shot = Presets.blank();
        SOLVER.aimForPattern(shot, Pattern.LOOP);
        Shot before = EcoreUtil.copy(shot);
        assertTrue(SOLVER.aimForPattern(shot, Pattern.LOOP).message().contains("where it stands"));
        assertTrue(EcoreUtil.equals(before, shot));
    }

    @Test
    void whatCannotBeLeavesTheShotAlone() {
        Shot shot = Presets.blank();
        key(shot).setGridAngle(10);
        key(shot).setFeatherAzimuth(80);
        Shot before = EcoreUtil.copy(shot);
        Solution solution = SOLVER.aimForPattern(shot, Pattern.BUTTERFLY);
        assertFalse(solution.reached());
        assertTrue(solution.message().contains("smaller"), solution.message());
        assertTrue(EcoreUtil.equals(before, shot));
        Shot sky = Presets.create("overcast");
        assertFalse(SOLVER.aimForPattern(sky, Pattern.LOOP).reached());
        shot.getRig().getLights().clear();
        assertFalse(SOLVER.aimForPattern(shot, Pattern.LOOP).reached());
        assertThrows(IllegalArgumentException.class, () -> SOLVER.aimForPattern(shot, Pattern.NONE));
    }

    @Test
    void aimingForARatioSetsTheFill() {
        Shot shot = Presets.blank();
        for (double stops : new double[] {1, 2, 3}) {
            assertTrue(SOLVER.aimForRatio(shot, stops).reached());
            assertEquals(stops, SOLVER.judge(shot).ratioStops(), 0.05);
        }
        fill(shot).setEnabled(false);
        assertTrue(SOLVER.aimForRatio(shot, 2).reached());
        assertTrue(fill(shot).isEnabled());
        shot.getRig().getLights().remove(1);
        Solution added = SOLVER.aimForRatio(shot, 2.5);
        assertTrue(added.reached(), added.message());
        assertEquals(LightRole.FILL, added.light().orElseThrow().getRole());
        assertEquals(2.5, SOLVER.judge(shot).ratioStops(), 0.05);
    }

    @Test
    void aRatioThatAmbientLightForbidsIsRefused() {
        Shot shot = Presets.blank();
        shot.getRig().getLights().remove(1);
        shot.getRig().setAmbientEv(10);
        Shot before = EcoreUtil.copy(shot);
        Solution solution = SOLVER.aimForRatio(shot, 6);
        assertFalse(solution.reached());
        assertTrue(solution.message().contains("ambient"), solution.message());
        assertTrue(EcoreUtil.equals(before, shot));
    }

    @Test
    void aSpotGetsTheEvThatIsAskedFor() {
        Shot shot = Presets.blank();
        FacePoint forehead = SOLVER.pick(shot, 0.5, 0.3).orElseThrow();
        assertTrue(forehead.normal().z() > 0.5 && forehead.point().y() > 0, forehead.toString());
        double ev = SOLVER.meter(shot, forehead);
        assertTrue(SOLVER.matchEv(shot, fill(shot), forehead, ev + 0.8).reached());
        assertEquals(ev + 0.8, SOLVER.meter(shot, forehead), 0.02);
        Solution less = SOLVER.matchEv(shot, fill(shot), forehead, ev - 4);
        assertFalse(less.reached());
        assertTrue(less.message().contains("other lights"), less.message());
        assertTrue(SOLVER.matchChange(shot, fill(shot), forehead, 0.3).reached());
        assertEquals(Double.NEGATIVE_INFINITY, SOLVER.meter(shot, shot.getRig().getLights().getFirst(),
                new FacePoint(forehead.point(), forehead.normal().times(-1))));
        assertTrue(SOLVER.pick(shot, 0.01, 0.01).isEmpty());
    }

    @Test
    void everyPresetCanBeAppliedToATurnedHeadWithTheModifiersAtHand() {
        for (LightingPreset preset : LightingPreset.shipped()) {
            Shot shot = Presets.blank();
            shot.getStandIn().setHeadYaw(-20);
            shot.getCamera().setAzimuth(10);
            Solution solution = SOLVER.apply(shot, preset);
            assertTrue(solution.reached(), solution.message());
            if (preset.pattern() != Pattern.NONE) {
                LightReport report = SOLVER.judge(shot);
                assertEquals(preset.pattern(), report.pattern(), preset.id() + ": " + report.reason());
            }
            if (!preset.essential()) {
                assertEquals(Fixture.OCTABOX, key(shot).getFixture(), preset.id() + " keeps the key's modifier");
                assertEquals("Key", key(shot).getName());
            }
            long on = shot.getRig().getLights().stream().filter(Light::isEnabled).count();
            assertEquals(preset.lit().getRig().getLights().size(), on, preset.id());
        }
    }

    @Test
    void lightsThatAPresetDoesNotUseAreSwitchedOffNotRemoved() {
        Shot shot = Presets.create("rembrandt");
        SOLVER.apply(shot, LightingPreset.shipped("split").orElseThrow());
        assertEquals(3, shot.getRig().getLights().size());
        assertEquals(List.of(true, false, false), shot.getRig().getLights().stream().map(Light::isEnabled).toList());
    }

    @Test
    void everyWarningsMendMendsIt() {
        for (Shot broken : List.of(dark(), flat(), crossed(), fromBelow(), mixed(), overFilled(), overhead(), behind(), harsh(), gelled(),
                orange())) {
            LightReport report = SOLVER.judge(broken);
            assertFalse(report.findings().isEmpty(), broken.getName() + " has nothing to warn of");
            for (LightWarning warning : report.findings()) {
                for (int i = 0; i < warning.fixes().size(); i++) {
                    Shot mended = EcoreUtil.copy(broken);
                    warning.fixes().get(i).apply(mended);
                    LightReport after = SOLVER.judge(mended);
                    assertTrue(count(after, warning.kind()) < count(report, warning.kind()),
                            broken.getName() + ": '" + warning.fixes().get(i).label() + "' leaves " + after.warnings());
                }
            }
        }
    }

    private static long count(LightReport report, LightWarning.Kind kind) {
        return report.findings().stream().filter(warning -> warning.kind() == kind).count();
    }

    private static Shot named(String name) {
        Shot shot = Presets.blank();
        shot.setName(name);
        return shot;
    }

    private static Shot dark() {
        Shot shot = named("dark");
        shot.getRig().getLights().forEach(light -> light.setEnabled(false));
        return shot;
    }

    private static Shot flat() {
        Shot shot = named("flat");
        key(shot).setAzimuth(0);
        key(shot).setElevation(0);
        fill(shot).setPower(key(shot).getPower() + 1.5);
        return shot;
    }

    private static Shot crossed() {
        Shot shot = named("crossed");
        Light second = RigEdits.duplicate(key(shot));
        second.setAzimuth(40);
        key(shot).setAzimuth(-40);
        return shot;
    }

    private static Shot fromBelow() {
        Shot shot = named("from below");
        key(shot).setElevation(-30);
        return shot;
    }

    private static Shot mixed() {
        Shot shot = named("mixed");
        fill(shot).setKelvin(3200);
        return shot;
    }

    private static Shot overFilled() {
        Shot shot = named("over-filled");
        fill(shot).setPower(6);
        return shot;
    }

    private static Shot overhead() {
        Shot shot = named("overhead");
        key(shot).setElevation(75);
        key(shot).setWidth(0.3);
        return shot;
    }

    private static Shot behind() {
        Shot shot = named("behind");
        key(shot).setAzimuth(150);
        shot.getRig().getLights().remove(1);
        return shot;
    }

    private static Shot orange() {
        Shot shot = named("orange");
        shot.getRig().getLights().forEach(light -> light.setKelvin(3200));
        return shot;
    }

    private static Shot harsh() {
        Shot shot = named("harsh");
        shot.getRig().getLights().remove(1);
        shot.getRig().setAmbientEv(-6);
        return shot;
    }

    private static Shot gelled() {
        Shot shot = named("gelled");
        key(shot).setGel("unobtainium");
        Light spare = ShotFactory.eINSTANCE.createLight();
        spare.setName("Board");
        spare.setRole(LightRole.RIM);
        spare.setFixture(Fixture.REFLECTOR);
        spare.setGel("mirror");
        shot.getRig().getLights().add(spare);
        return shot;
    }
}
