package org.catchlight.stage.internal.catalog;

import static org.catchlight.stage.internal.TestStages.film;
import static org.catchlight.stage.internal.TestStages.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.catchlight.image.Frame;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.internal.TestStages;
import org.catchlight.stage.internal.TestStages.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageCatalogTest {
    private static final String PREFIX = "org.catchlight.stage.";
    @TempDir
    Path home;
    private final TestStages.Lines log = new TestStages.Lines();

    private StageCatalogService catalog() {
        return new StageCatalogService(() -> home, log);
    }

    private static List<String> ids(StageCatalogService catalog) {
        return catalog.stages().stream().map(StageDescriptor::id).toList();
    }

    private static String found(StageCatalogService catalog, String id) {
        return catalog.find(id).map(StageDescriptor::id).orElse("nothing");
    }

    @Test
    void stagesComeAndGoInOrderOfKindAndLabel() {
        StageCatalogService catalog = catalog();
        AtomicInteger changes = new AtomicInteger();
        try (var _ = closing(catalog.onChange(now -> {
            now.stages();
            changes.incrementAndGet();
        }))) {
            Source film = source("film", StageKind.FILM, film());
            catalog.add(film);
            catalog.add(source("b.engine", StageKind.ENGINE, film()));
            catalog.add(source("a.engine", StageKind.ENGINE, film()));
            assertEquals(List.of("a.engine", "b.engine", "film"), ids(catalog));
            StageDescriptor descriptor = catalog.find("film").orElseThrow();
            assertEquals(new StageDescriptor("film", StageKind.FILM, "The film", "", "", List.of(), "org.example", "1.2.3",
                    TestStages.Amount.class), descriptor);
            assertSame(film.service(), catalog.service(descriptor).orElseThrow());
            catalog.remove(film);
            assertEquals(List.of("a.engine", "b.engine"), ids(catalog));
            assertTrue(catalog.service(descriptor).isEmpty());
            assertEquals(4, changes.get());
        }
        catalog.enable("nothing");
        catalog.add(source("more", StageKind.FILM, film()));
        assertEquals(4, changes.get(), "who has closed hears no more");
    }

    private interface Quiet extends AutoCloseable {
        @Override
        void close();
    }

    private static Quiet closing(AutoCloseable closeable) {
        return () -> {
            try {
                closeable.close();
            } catch (Exception impossible) {
                throw new AssertionError(impossible);
            }
        };
    }

    @Test
    void formerIdsAreFoundButAnOwnIdGoesFirst() {
        StageCatalogService catalog = catalog();
        catalog.add(source("new.film", StageKind.FILM, film()).with(PREFIX + "formerIds", new String[] {"old.film", "older.film"}));
        assertEquals("new.film", found(catalog, "older.film"));
        catalog.add(source("older.film", StageKind.FILM, film()));
        assertEquals("older.film", found(catalog, "older.film"));
        assertEquals("nothing", found(catalog, "oldest.film"));
    }

    @Test
    void aStageThatReplacesAnotherStandsInForIt() {
        StageCatalogService catalog = catalog();
        catalog.add(source("film", StageKind.FILM, film()).with(PREFIX + "formerIds", "film.old"));
        Source better = source("film.better", StageKind.FILM, film()).with(PREFIX + "replaces", "film");
        catalog.add(better);
        assertEquals("film.better", found(catalog, "film"));
        assertEquals("film.better", found(catalog, "film.old"));
        catalog.add(source("film.best", StageKind.FILM, film()).with(PREFIX + "replaces", "film.better"));
        assertEquals("film.best", found(catalog, "film"));
        catalog.remove(better);
        assertEquals("film", found(catalog, "film"));
        assertEquals("film.best", found(catalog, "film.better"), "also for one that is not installed");
    }

    @Test
    void stagesThatReplaceOneAnotherOrOfAnotherKindDoNoHarm() {
        StageCatalogService catalog = catalog();
        catalog.add(source("a", StageKind.FILM, film()).with(PREFIX + "replaces", "b"));
        catalog.add(source("b", StageKind.FILM, film()).with(PREFIX + "replaces", "a"));
        catalog.add(source("self", StageKind.FILM, film()).with(PREFIX + "replaces", "self"));
        catalog.add(source("engine", StageKind.ENGINE, film()).with(PREFIX + "replaces", "self"));
        assertTrue(List.of("a", "b").contains(found(catalog, "a")));
        assertEquals("self", found(catalog, "self"));
    }

    @Test
    void theUsersPreferenceBeatsRankingAndLasts() throws Exception {
        StageCatalogService catalog = catalog();
        catalog.add(source("film", StageKind.FILM, film()).with(PREFIX + "formerIds", "film.old"));
        catalog.add(source("one", StageKind.FILM, film()).with(PREFIX + "replaces", "film").with("service.ranking", 1));
        catalog.add(source("two", StageKind.FILM, film()).with(PREFIX + "replaces", "film").with("service.ranking", 100));
        assertEquals("two", found(catalog, "film"));
        catalog.prefer("film", "one");
        assertEquals("one", found(catalog, "film"));
        assertEquals("one", found(catalog, "film.old"));
        assertEquals(List.of("prefer.film=one"), Files.readAllLines(home.resolve("stages.properties")));
        StageCatalogService next = catalog();
        next.add(source("film", StageKind.FILM, film()));
        assertEquals("film", found(next, "film"), "a preferred stage that is gone does not count");
        next.add(source("one", StageKind.FILM, film()));
        assertEquals("one", found(next, "film"));
        next.prefer("film", "film");
        next.add(source("two", StageKind.FILM, film()).with(PREFIX + "replaces", "film"));
        assertEquals("film", found(next, "film"));
        next.prefer("film", null);
        assertEquals("two", found(next, "film"));
    }

    @Test
    void preferencesThatCannotBeReadOrWrittenDoNoHarm() throws Exception {
        Files.write(home.resolve("stages.properties"), new byte[] {'a', '=', '\\', 'u', '0', 'x', (byte) 0xff});
        StageCatalogService catalog = catalog();
        catalog.add(source("film", StageKind.FILM, film()));
        assertEquals("film", found(catalog, "film"));
        assertTrue(log.lines().getFirst().contains("cannot be read"), log.lines().toString());
        Path file = Files.createFile(home.resolve("file"));
        StageCatalogService homeless = new StageCatalogService(() -> file.resolve("below"), log);
        homeless.add(source("film", StageKind.FILM, film()));
        homeless.add(source("other", StageKind.FILM, film()));
        homeless.prefer("film", "other");
        assertEquals("other", found(homeless, "film"));
        assertTrue(log.lines().getLast().contains("cannot be kept"), log.lines().toString());
    }

    @Test
    void ofTwoWithOneIdTheRankingThenTheVersionDecides() {
        StageCatalogService catalog = catalog();
        Source old = new Source(source("film", StageKind.FILM, film()).properties(), "org.example", "1.9.0", film());
        Source recent = new Source(source("film", StageKind.FILM, film()).properties(), "org.example", "1.10.0", film());
        catalog.add(old);
        catalog.add(recent);
        assertEquals("1.10.0", catalog.find("film").orElseThrow().version());
        assertEquals(1, catalog.stages().size());
        catalog.add(new Source(old.with("service.ranking", 5).properties(), "org.example", "0.1.0", film()));
        assertEquals("0.1.0", catalog.find("film").orElseThrow().version());
    }

    record Unfit(java.util.Date when) {
    }

    private static Stage<?> answering(Object type) {
        return new Stage<TestStages.Amount>() {
            @Override
            @SuppressWarnings("unchecked")
            public Class<TestStages.Amount> settingsType() {
                return type instanceof Error error ? fail(error) : (Class<TestStages.Amount>) type;
            }

            private <T> T fail(Error error) {
                throw error;
            }

            @Override
            public Frame run(Frame in, TestStages.Amount settings, StageContext context) {
                return in;
            }
        };
    }

    @Test
    void unfitStagesAreLeftOutWithALineAndTheRestGoesOn() {
        StageCatalogService catalog = catalog();
        catalog.add(new Source(Map.of(), "org.example", "1", film()));
        catalog.add(source("bad id!", StageKind.FILM, film()));
        catalog.add(source("kindless", StageKind.FILM, film()).with(PREFIX + "kind", "PAINT"));
        catalog.add(source("gone", StageKind.FILM, null));
        catalog.add(source("null", StageKind.FILM, answering(null)));
        catalog.add(source("class", StageKind.FILM, answering(String.class)));
        catalog.add(source("unfit", StageKind.FILM, answering(Unfit.class)));
        catalog.add(source("throws", StageKind.FILM, answering(new NoClassDefFoundError("gone"))));
        catalog.add(source("odd", StageKind.FILM, film()).with(PREFIX + "formerIds", 5).with("service.ranking", "high")
                .with(PREFIX + "label", " "));
        assertEquals(List.of("odd"), ids(catalog));
        assertEquals("odd", catalog.find("odd").orElseThrow().label());
        assertEquals(8, log.lines().size(), log.lines().toString());
        assertTrue(log.lines().stream().anyMatch(line -> line.contains("'unfit' of the bundle org.example 1.2.3 is left out")
                && line.contains("type Date")));
        assertEquals(1, catalog.stages().size());
        assertEquals(8, log.lines().size(), "said once");
    }

    @Test
    void aListenerThatFailsDoesNotKeepOthersFromHearing() {
        StageCatalogService catalog = catalog();
        AtomicInteger heard = new AtomicInteger();
        catalog.onChange(now -> {
            throw new IllegalStateException("faulty");
        });
        catalog.onChange(now -> heard.incrementAndGet());
        catalog.add(source("film", StageKind.FILM, film()));
        assertEquals(1, heard.get());
    }

    @Test
    void disabledStagesAreNamedUntilTheyAreEnabled() {
        StageCatalogService catalog = catalog();
        catalog.add(source("film", StageKind.FILM, film()));
        catalog.disable("film", "it did not answer");
        assertEquals(Map.of("film", "it did not answer"), catalog.disabled());
        assertEquals(1, catalog.stages().size());
        catalog.enable("film");
        assertTrue(catalog.disabled().isEmpty());
    }
}
