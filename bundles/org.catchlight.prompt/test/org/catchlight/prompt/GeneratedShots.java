package org.catchlight.prompt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.catchlight.prompt.lexicon.Lexicon;
import org.catchlight.prompt.lexicon.LexiconEntry;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.preset.ShotParts;

/** Shots with briefs of the lexicon's words among others, and rigs, cameras and films of any kind. */
final class GeneratedShots {
    private static final Map<BriefPart, List<String>> NOISE = Map.of(
            BriefPart.SUBJECT, List.of("Ána Lúcia Örsted", "a person of 48.5 years", "(the owner's) daughter", "Mr. Lee from Kraków"),
            BriefPart.EXPRESSION, List.of("as if a joke had just ended", "(slightly:1.15) amused", "weight on the left foot"),
            BriefPart.WARDROBE, List.of("the blue one from Thursday", "a (red:1.3) thing", "fabric [wet] at the hem"),
            BriefPart.ENVIRONMENT, List.of("by the 3rd pillar", "where the ferry lands", "platform 9, 10 and 11"),
            BriefPart.MOOD, List.of("like the end of a long day", "unhurried", "((hushed))"),
            BriefPart.SKIN, List.of("nothing removed", "as it is", "(uneven:0.9) here and there"),
            BriefPart.EXTRAS, List.of("a folded letter", "her dog, half out of the picture", "an apple"),
            BriefPart.NEGATIVE, List.of("text", "(extra fingers:1.2)", "plastic skin"));
    private static final String[] MARKS = {", ", ", ", "; ", ". ", "\n"};
    private final Random random;
    private final Map<BriefPart, List<String>> known = new EnumMap<>(BriefPart.class);

    GeneratedShots(long seed) {
        random = new Random(seed);
        for (LexiconEntry entry : Lexicon.shipped().entries()) {
            if (entry.kind().origin().isEmpty()) {
                known.computeIfAbsent(entry.kind().part(), _ -> new ArrayList<>()).add(entry.insert());
            }
        }
    }

    Shot next() {
        Shot shot = ShotFactory.eINSTANCE.createShot();
        ShotParts.complete(shot);
        for (BriefPart part : BriefPart.values()) {
            if (random.nextInt(4) > 0 || part == BriefPart.SUBJECT) {
                part.set(shot, words(part));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            shot.getRig().getLights().add(light(i));
        }
        shot.getCamera().setFocalLength(pick(24, 35, 50, 85, 135));
        shot.getCamera().setAperture(pick(1.4, 2.8, 5.6, 11));
        shot.getCamera().setDistance(pick(0.5, 1.5, 4));
        shot.getCamera().setElevation(pick(-30, -8, 0, 8, 30));
        shot.getCamera().setSensorWidth(pick(36, 23.5, 6.4));
        shot.getCamera().setRoll(pick(0, 0, 12));
        shot.getFilm().setStock(List.of("neutral", "portrait-warm", "vivid", "monochrome", "house-look").get(random.nextInt(5)));
        shot.getFilm().setGrain(random.nextDouble());
        shot.getFilm().setHalation(random.nextDouble());
        shot.getStandIn().setHeadYaw(pick(0, 0, 30, -80));
        shot.getStandIn().setGazeYaw(pick(0, 0, 20));
        shot.getBackdrop().setColour("#%06x".formatted(random.nextInt(1 << 24)));
        shot.getFraming().setWidth(random.nextInt(100, 4000));
        return shot;
    }

    private String words(BriefPart part) {
        StringBuilder text = new StringBuilder();
        int phrases = random.nextInt(1, 5);
        for (int i = 0; i < phrases; i++) {
            List<String> source = random.nextInt(4) == 0 || !known.containsKey(part) ? NOISE.get(part) : known.get(part);
            text.append(text.isEmpty() ? "" : MARKS[random.nextInt(MARKS.length)]).append(source.get(random.nextInt(source.size())));
        }
        return text + (random.nextInt(5) == 0 ? "." : "");
    }

    private Light light(int number) {
        Light light = ShotFactory.eINSTANCE.createLight();
        light.setName("Light " + number);
        light.setRole(number == 1 ? LightRole.KEY : LightRole.values()[random.nextInt(LightRole.values().length)]);
        light.setFixture(Fixture.values()[random.nextInt(Fixture.values().length)]);
        light.setAzimuth(random.nextInt(-180, 181));
        light.setElevation(random.nextInt(-30, 91));
        light.setWidth(pick(0.2, 0.6, 1.2, 2));
        light.setDistance(pick(0.8, 2, 5));
        light.setKelvin(random.nextInt(1700, 12000));
        light.setGel(List.of("", "", "CTO", "Steel Blue").get(random.nextInt(4)));
        light.setGridAngle(pick(0, 0, 40));
        return light;
    }

    private double pick(double... values) {
        return values[random.nextInt(values.length)];
    }
}
