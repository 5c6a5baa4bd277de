package org.catchlight.light.ui.internal.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.catchlight.shot.Fixture;
import org.junit.jupiter.api.Test;

class GroupMoveTest {
    @Test
    void allTurnAlikeAndDistancesKeepTheirProportion() {
        Polar moved = GroupMove.along(new Polar(-150, 10, 2), new Polar(30, 40, 1), new Polar(75, 30, 1.5), false);
        assertEquals(new Polar(-105, 0, 3), moved);
    }

    @Test
    void azimuthsGoOnRoundTheBack() {
        assertEquals(new Polar(-170, 20, 1), GroupMove.along(new Polar(160, 20, 1), new Polar(10, 0, 1), new Polar(40, 0, 1), false));
    }

    @Test
    void theSunKeepsItsDistance() {
        assertEquals(5, GroupMove.along(new Polar(0, 20, 5), new Polar(10, 0, 1), new Polar(10, 0, 3), true).distance());
    }

    @Test
    void whatIsTiltedOverTheTopComesDownBehind() {
        assertEquals(new Polar(180, 85, 1), GroupMove.along(new Polar(0, 80, 1), new Polar(20, 70, 1), new Polar(20, 85, 1), false));
        // From 75° over the top to 74° behind are 31°.
        assertEquals(new Polar(0, 71, 1), GroupMove.along(new Polar(0, 40, 1), new Polar(20, 75, 1), new Polar(-160, 74, 1), false));
    }

    @Test
    void aHandThatDoesNotMoveMovesNothing() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Polar lead = new Polar(random.nextInt(-179, 180), random.nextInt(-89, 90), 1 + random.nextInt(4));
            Polar other = new Polar(random.nextInt(-179, 180), random.nextInt(-89, 90), 1 + random.nextInt(4));
            assertEquals(other, GroupMove.along(other, lead, lead, false));
        }
    }

    @Test
    void theLeadComesFirstAndEachCompanionMoves() {
        RigScene scene = Scenes.of(Scenes.light(Fixture.SOFTBOX, -40, 35, 1.2), Scenes.light(Fixture.STRIPBOX, 120, 20, 1.8));
        List<Change.MoveLight> moves = GroupMove.of(scene, new Change.MoveLight(0, scene.lights().get(0).place()), List.of(1));
        assertEquals(List.of(0, 1), moves.stream().map(Change.MoveLight::light).toList());
        assertEquals(scene.lights().get(1).place(), moves.get(1).to());
    }
}
