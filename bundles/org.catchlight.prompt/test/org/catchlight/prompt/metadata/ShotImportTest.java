package org.catchlight.prompt.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.catchlight.shot.check.Problem;
import org.catchlight.shot.check.ShotCheck;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.Test;

class ShotImportTest {
    private static final List<String> ENGINES = List.of("org.catchlight.standin", "model:realistic-vision", "model:flux1-dev");

    private static ImportReport apply(String text, Shot shot, List<String> engines) throws PromptFormatException {
        return ShotImport.apply(PromptImport.parse(text, "prompt.txt"), shot, WholeReader.INSTANCE, engines);
    }

    private static Map<String, String> engineSettings(Shot shot) {
        return shot.getRecipe().getSteps().getFirst().getSettings().stream()
                .collect(Collectors.toMap(Setting::getKey, Setting::getValue, (one, other) -> one, TreeMap::new));
    }

    private static String left(ImportReport report, String what) {
        return report.left().stream().map(Object::toString).filter(entry -> entry.startsWith(what)).findFirst().orElse("");
    }

    @Test
    void aModelThatIsInstalledBecomesTheEngineWithItsSettings() throws IOException {
        ImportedPrompt prompt = PromptImport.parse(Samples.A1111, "fisherman.txt");
        Shot shot = ShotImport.begin(prompt);
        int steps = shot.getRecipe().getSteps().size();
        ImportReport report = ShotImport.apply(prompt, shot, WholeReader.INSTANCE, ENGINES);
        assertEquals("fisherman", shot.getName());
        assertEquals("old fisherman, (weathered skin:1.2), harbour quay", shot.getBrief().getSubject());
        assertEquals("airbrushed, doll-like", shot.getBrief().getNegative());
        assertEquals(99, shot.getSeed());
        assertEquals(640, shot.getFraming().getWidth());
        assertEquals(832, shot.getFraming().getHeight());
        assertEquals("model:realistic-vision", shot.getRecipe().getSteps().getFirst().getStage());
        assertEquals(steps, shot.getRecipe().getSteps().size());
        assertEquals(Map.of("sampling.steps", "24", "sampling.scheduler", "dpmpp-2m-sde", "sampling.spacing", "karras", "guidance.scale",
                "6",
                "sampling.noise", "torch-cuda"), engineSettings(shot));
        assertTrue(left(report, "LoRA grain 0.5").contains("do not apply"), report.lines().toString());
        assertTrue(!shot.getRig().getLights().isEmpty());
        List<Problem> problems = ShotCheck.check(shot);
        assertTrue(problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR), problems.toString());
    }

    @Test
    void withoutTheModelWhatCannotBeSetIsSaid() throws IOException {
        Shot shot = Presets.blank();
        ImportReport report = apply(Samples.A1111, shot, List.of("org.catchlight.standin"));
        assertEquals("org.catchlight.standin", shot.getRecipe().getSteps().getFirst().getStage());
        assertEquals(Map.of(), engineSettings(shot));
        assertEquals(99, shot.getSeed());
        assertTrue(left(report, "model realisticVision").contains("add it to the library"), report.lines().toString());
        for (String what : List.of("steps 24", "sampler DPM++ 2M SDE Karras", "guidance 6")) {
            assertTrue(report.left().stream().anyMatch(entry -> entry.toString().startsWith(what)), what + " in " + report.lines());
        }
    }

    @Test
    void anotherModelThatTheShotHasKeepsItsPlaceAndItsOtherSettings() throws IOException {
        Shot shot = Presets.blank();
        Step step = ShotFactory.eINSTANCE.createStep();
        step.setStage("model:my-own");
        for (String key : List.of("start.light", "sampling.steps")) {
            Setting setting = ShotFactory.eINSTANCE.createSetting();
            setting.setKey(key);
            setting.setValue("0.5");
            step.getSettings().add(setting);
        }
        shot.getRecipe().getSteps().set(0, step);
        ImportReport report = apply(Samples.A1111, shot, ENGINES.subList(0, 1));
        assertEquals("0.5", engineSettings(shot).get("start.light"));
        assertEquals("24", engineSettings(shot).get("sampling.steps"));
        assertTrue(left(report, "model realisticVision").contains("model:my-own paints instead"), report.lines().toString());
    }

    @Test
    void flowMatchingGetsItsOwnSampler() throws IOException {
        Shot shot = Presets.blank();
        apply(Samples.json("comfy-flux"), shot, ENGINES);
        assertEquals("model:flux1-dev", shot.getRecipe().getSteps().getFirst().getStage());
        assertEquals("flow-euler", engineSettings(shot).get("sampling.scheduler"));
        assertEquals("beta", engineSettings(shot).get("sampling.spacing"));
        assertEquals("torch-cpu", engineSettings(shot).get("sampling.noise"));
    }

    @Test
    void valuesThatNothingTakesAreLeftOutAndSaid() throws IOException {
        Shot shot = Presets.blank();
        ImportReport report = apply("old man\nSteps: 400, Sampler: Restart, CFG scale: 99, Seed: 3, Size: 8x20000, Model: realistic-vision, Clip skip: 2", shot,
                ENGINES);
        assertEquals(Map.of("sampling.noise", "torch-cuda"), engineSettings(shot));
        assertEquals(960, shot.getFraming().getWidth());
        for (String what : List.of("steps 400", "sampler Restart", "guidance 99", "size 8×20000", "Clip skip 2")) {
            assertTrue(report.left().stream().anyMatch(entry -> entry.toString().startsWith(what + ":")), what + " in " + report.lines());
        }
    }

    @Test
    void aTakesBriefIsTakenAsItIs() throws IOException {
        Shot from = Presets.create("rembrandt");
        from.setSeed(12);
        ImportedPrompt take = new ImportedPrompt("take.png", PromptTool.CATCHLIGHT, "x", "", ImportedSampling.NONE, 0, 0, List.of(),
                Map.of(), List.of(),
                ShotFiles.toXmi(from));
        Shot shot = Presets.blank();
        double azimuth = shot.getRig().getLights().getFirst().getAzimuth();
        ImportReport report = ShotImport.apply(take, shot, WholeReader.INSTANCE, ENGINES);
        assertEquals(from.getBrief().getWardrobe(), shot.getBrief().getWardrobe());
        assertEquals(azimuth, shot.getRig().getLights().getFirst().getAzimuth());
        assertEquals(List.of(), report.left());
    }

    @Test
    void theSameImportTwiceIsTheSameShot() throws IOException {
        Shot once = Presets.blank();
        apply(Samples.A1111, once, ENGINES);
        String first = ShotFiles.toXmi(once);
        apply(Samples.A1111, once, ENGINES);
        assertEquals(first, ShotFiles.toXmi(once));
    }
}
