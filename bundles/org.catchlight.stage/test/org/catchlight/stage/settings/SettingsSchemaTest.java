package org.catchlight.stage.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SettingsSchemaTest {
    enum Curve {
        FILMIC, FILMIC_SOFT, NONE
    }

    record Lora(@Default("face") String path, @Range(min = 0, max = 2) @Default("1") float weight) {
    }

    record Tone(@Label(value = "Shoulder", help = "How soft highlights end.") @Range(min = 0, max = 1) @Default("0.5") double shoulder,
            Curve curve) {
    }

    record Film(@Range(min = 0, max = 1, step = 0.05) @Default("0.25") double grain, @Range(min = 1, max = 8) int maxISOSteps,
            @Unit("K") @Range(min = 1667, max = 25000) @Default("5600") long kelvin, boolean on, String note, Tone tone, List<Lora> loras) {
        Film {
            if (note.contains("forbidden")) {
                throw new IllegalArgumentException("note must not be forbidden; choose another");
            }
        }
    }

    record Nothing() {
    }

    private final SettingsSchema<Film> film = SettingsSchema.of(Film.class);

    @Test
    void defaultsComeFromAnnotationsAndRanges() {
        assertEquals(new Film(0.25, 1, 5600, false, "", new Tone(0.5, Curve.FILMIC), List.of()), film.defaults());
        assertEquals(Map.of(), film.format(film.defaults()));
    }

    @Test
    void fieldsTellWhatASettingsPageNeeds() {
        List<SettingsSchema.Field> fields = film.fields();
        assertEquals(List.of("grain", "maxISOSteps", "kelvin", "on", "note", "tone.shoulder", "tone.curve"),
                fields.stream().map(SettingsSchema.Field::key).toList());
        assertEquals("Max ISO steps", fields.get(1).label());
        assertEquals("K", fields.get(2).unit());
        assertEquals("5600", fields.get(2).defaultValue());
        assertEquals(0.05, fields.get(0).step());
        assertEquals("How soft highlights end.", fields.get(5).help());
        assertEquals("filmic", fields.get(6).defaultValue());
        assertTrue(Double.isNaN(fields.get(3).min()));
        assertEquals(Map.of("tone", "Tone"), film.groups());
        assertEquals("loras", film.lists().getFirst().key());
        assertEquals(new Lora("face", 1), film.lists().getFirst().items().defaults());
        assertEquals("loras.3.weight", film.field("loras.3.weight").orElseThrow().key());
        assertTrue(film.field("loras.x.weight").isEmpty());
    }

    @Test
    void readsWhatPeopleType() throws SettingsException {
        Film parsed = film.parse(Map.of("grain", " 0.5 ", "on", "Yes", "note", " two words ", "tone.curve", "Filmic_Soft", "loras.0.path",
                "a", "loras.1.weight",
                ".5"));
        assertEquals(new Film(0.5, 1, 5600, true, " two words ", new Tone(0.5, Curve.FILMIC_SOFT),
                List.of(new Lora("a", 1), new Lora("face", 0.5f))), parsed);
    }

    @Test
    void formatAndParseAreInverse() throws SettingsException {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            List<Lora> loras = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                loras.add(new Lora(text(random), random.nextInt(3) == 0 ? 1 : random.nextFloat() * 2));
            }
            Film settings = new Film(random.nextDouble(), 1 + random.nextInt(8), 1667 + random.nextInt(20000), random.nextBoolean(),
                    text(random),
                    new Tone(Math.pow(random.nextDouble(), 20), Curve.values()[random.nextInt(3)]), loras);
            assertEquals(settings, film.parse(film.format(settings)));
            assertEquals(settings, film.parse(film.formatAll(settings)));
            assertTrue(film.formatAll(settings).size() >= film.fields().size());
        }
    }

    @Test
    void noTextBringsTheParserDown() {
        Random random = new Random(7);
        List<String> keys = List.of("grain", "kelvin", "on", "tone", "tone.", ".", "", "loras", "loras.0", "loras.0.weight",
                "loras.00.weight", "loras.99999999999.path",
                "loras.-1.path", "tone.curve.x");
        for (int round = 0; round < 1000; round++) {
            Map<String, String> values = new HashMap<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                values.put(keys.get(random.nextInt(keys.size())), random.nextInt(20) == 0 ? null : text(random));
            }
            try {
                Film parsed = film.parse(values);
                assertEquals(parsed, film.parse(film.format(parsed)));
            } catch (SettingsException refused) {
                assertTrue(refused.getMessage().length() < 400, refused.getMessage());
            }
        }
    }

    private static String text(Random random) {
        String letters = "0123456789eE.+-NaInfx äß\n\u0000\"=";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    @Test
    void errorsSayWhatIsAllowed() {
        assertEquals("grain 'abc' is not a number; give 0–1", refusal("grain", "abc"));
        assertEquals("grain '0,5' is not a number; give 0–1", refusal("grain", "0,5"));
        assertEquals("grain 'NaN' is not a number; give 0–1", refusal("grain", "NaN"));
        assertEquals("grain '1e999' is not a number; give 0–1", refusal("grain", "1e999"));
        assertEquals("grain '1.01' is out of range; give 0–1", refusal("grain", "1.01"));
        assertEquals("maxISOSteps '1.5' is not a whole number; give 1–8", refusal("maxISOSteps", "1.5"));
        assertEquals("kelvin '99999999999999999999' is not a whole number; give 1667–25000 K", refusal("kelvin", "99999999999999999999"));
        assertEquals("on 'perhaps' is not a switch; give on or off", refusal("on", "perhaps"));
        assertEquals("tone.curve 'hard' is not one of its choices; give filmic, filmic-soft, none", refusal("tone.curve", "hard"));
        assertEquals("loras.0.weight '3' is out of range; give 0–2", refusal("loras.0.weight", "3"));
        assertEquals("note must not be forbidden; choose another", refusal("note", "forbidden fruit"));
        assertEquals("loras.1.weight leaves a gap in the list; the next item is loras.0", refusal("loras.1.weight", "1"));
    }

    @Test
    void anUnknownKeyListsWhatThereIs() {
        String known = " There is grain, maxISOSteps, kelvin, on, note, tone.shoulder, tone.curve, loras.0.path, loras.0.weight";
        assertEquals("there is no setting 'gran'; did you mean 'grain'?" + known, refusal("gran", "1"));
        assertEquals("there is no setting 'sharpness';" + known, refusal("sharpness", "1"));
        assertEquals("there is no setting 'loras.0.wieght'; did you mean 'loras.0.weight'? There is path, weight",
                refusal("loras.0.wieght", "1"));
        assertEquals("there is no setting 'x'; this stage has no settings",
                assertThrows(SettingsException.class, () -> SettingsSchema.of(Nothing.class).parse(Map.of("x", "1"))).getMessage());
    }

    private String refusal(String key, String value) {
        return assertThrows(SettingsException.class, () -> film.parse(Map.of(key, value))).getMessage();
    }

    record BadType(java.util.Date when) {
    }

    record BadDefault(@Range(min = 0, max = 1) @Default("2") double amount) {
    }

    record BadList(List<String> names) {
    }

    record Endless(List<Endless> more) {
    }

    record Choosy(int count) {
        Choosy {
            if (count == 0) {
                throw new IllegalArgumentException("count must not be 0");
            }
        }
    }

    @Test
    void aRecordThatCannotBeSettingsIsRefusedByName() {
        assertTrue(reason(BadType.class).contains("BadType.when has the type Date"));
        assertTrue(reason(BadDefault.class).contains("BadDefault.amount has a default outside its range"));
        assertTrue(reason(BadList.class).contains("BadList.names is a list of something that is not a record"));
        assertTrue(reason(Endless.class).contains("contains itself"));
        assertTrue(reason(Choosy.class).contains("refuses its own defaults: count must not be 0"));
    }

    private static String reason(Class<? extends Record> type) {
        return assertThrows(IllegalArgumentException.class, () -> SettingsSchema.of(type)).getMessage();
    }
}
