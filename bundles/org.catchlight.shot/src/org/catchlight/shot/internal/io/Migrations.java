package org.catchlight.shot.internal.io;

import java.util.List;

/**
 * The migrations of shot files, oldest first; every version below the present one has exactly one.
 *
 * <p>To change the schema: raise {@code ShotFiles.SCHEMA_VERSION}, append the migration here, and keep a file of the old version among the
 * tests. A default that changes needs a migration as well, since values equal to the default are not written.
 */
final class Migrations {
    /** In order: the migration at index i reads schema i. */
    static final List<Migration> ALL = List.of(new Migration(0, Migrations::nameFixtures));

    private Migrations() {
    }

    /** Brings the root element of a file of {@code version} to {@code target}. */
    static void apply(ShotNode shot, int version, int target) {
        for (Migration migration : ALL.subList(version, target)) {
            migration.change().accept(shot);
        }
    }

    /** Drafts of the format (schema 0) called a light's fixture its modifier. */
    private static void nameFixtures(ShotNode shot) {
        for (ShotNode rig : shot.children("rig")) {
            rig.children("lights").forEach(light -> light.renameAttribute("modifier", "fixture"));
        }
    }
}
