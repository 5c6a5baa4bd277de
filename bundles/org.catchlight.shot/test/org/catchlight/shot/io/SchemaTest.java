package org.catchlight.shot.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void aShotOfSchemaZeroIsMigrated() throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("schema-0.shot")) {
            Shot shot = ShotFiles.read(in, "schema-0.shot");
            assertEquals(Fixture.BEAUTY_DISH, shot.getRig().getLights().get(0).getFixture());
            assertEquals(Fixture.REFLECTOR, shot.getRig().getLights().get(1).getFixture());
            assertEquals(1, shot.getSchemaVersion());
            String text = ShotFiles.toXmi(shot);
            assertTrue(text.contains("schemaVersion=\"1\"") && text.contains("fixture=\"beauty-dish\""), text);
            assertFalse(text.contains("modifier"), text);
        }
    }

    @Test
    void theOldNameIsNotKnownInTheNewSchema() {
        String text = "<s:Shot xmlns:s='http://www.catchlight.org/shot/1' schemaVersion='1'><rig><lights modifier='snoot'/></rig></s:Shot>";
        var e = assertThrows(ShotFormatException.class, () -> ShotFiles.fromXmi(text, "x"));
        assertTrue(e.getMessage().contains("modifier"), e.getMessage());
    }

    /**
     * A value that equals the default is not written, so a default is part of the schema: whoever changes one raises the schema version,
     * adds a migration that writes the old default where nothing is given, and then this list.
     */
    @Test
    void theDefaultsOfSchemaOneStay() throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("defaults-1.txt")) {
            var expected = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toCollection(TreeSet::new));
            var actual = ShotPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                    .flatMap(type -> type.getEAttributes().stream()).map(SchemaTest::line).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(1, ShotFiles.SCHEMA_VERSION);
            actual.retainAll(expected);
            assertEquals(expected, actual, "a default of schema 1 changed");
        }
    }

    private static String line(EAttribute attribute) {
        return attribute.getEContainingClass().getName() + "." + attribute.getName() + "=" + attribute.getDefaultValueLiteral();
    }
}
