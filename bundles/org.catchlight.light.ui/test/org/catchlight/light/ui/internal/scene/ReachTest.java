package org.catchlight.light.ui.internal.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.catchlight.shot.Fixture;
import org.catchlight.shot.Light;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final List<Pane> SETS = List.of(Pane.PLAN, Pane.ELEVATION);
    private static final Grip FIRST = new Grip(Grip.Kind.LIGHT, 0);

    @Test
    void whateverBelongsToALightInAPaneIsWithinItsReach() {
        Random random = new Random(5);
        List<Fixture> fixtures = new ArrayList<>(List.of(Fixture.values()));
        fixtures.remove(Fixture.SKY);
        for (int i = 0; i < 300; i++) {
            Light light = Scenes.light(fixtures.get(i % fixtures.size()), random.nextDouble(-180, 180), random.nextDouble(-80, 80),
                    random.nextDouble(0.3, 4));
            light.setWidth(random.nextDouble(0.05, 2));
            light.setHeight(random.nextDouble(0.05, 2));
            light.setFeatherAzimuth(random.nextDouble(-60, 60));
            RigScene scene = Scenes.of(light);
            Views views = Scenes.views(scene);
            for (Pane pane : SETS) {
                PaneBox box = views.layout().box(pane);
                PaneBox reach = Reach.of(scene, views, pane, FIRST, List.of());
                SceneLight placed = scene.lights().getFirst();
                List<PanePoint> points = new ArrayList<>(Beam.of(placed, views, pane).outline());
                Grips.of(scene, views, pane, 0).stream().filter(spot -> spot.grip().light() == 0).forEach(spot -> points.add(spot.at()));
                points.stream().filter(box::contains).forEach(point -> assertTrue(reach.contains(point), () -> point + " of " + placed));
                assertEquals(reach, reach.common(box), "No more than the pane");
            }
        }
    }

    @Test
    void aGroupReachesAsFarAsItsLights() {
        RigScene scene = Scenes.of(Scenes.light(Fixture.SOFTBOX, -40, 30, 1.5), Scenes.light(Fixture.SNOOT, 150, 40, 1.8));
        Views views = Scenes.views(scene);
        PaneBox one = Reach.of(scene, views, Pane.PLAN, FIRST, List.of());
        PaneBox both = Reach.of(scene, views, Pane.PLAN, FIRST, List.of(1));
        assertEquals(both, both.with(one));
        assertTrue(both.contains(views.at(Pane.PLAN, scene.lights().get(1))));
        assertTrue(!one.contains(views.at(Pane.PLAN, scene.lights().get(1))), "A light that stays is left as it is");
    }

    @Test
    void theCameraChangesAllAndTheHeadOnlyWhatIsAboutIt() {
        RigScene scene = Scenes.of(Scenes.light(Fixture.SOFTBOX, -40, 30, 1.5));
        Views views = Scenes.views(scene);
        for (Pane pane : SETS) {
            PaneBox box = views.layout().box(pane);
            assertEquals(box, Reach.of(scene, views, pane, Grip.CAMERA, List.of()));
            PaneBox head = Reach.of(scene, views, pane, Grip.HEAD, List.of());
            assertTrue(head.contains(views.view(pane).subject()));
            assertTrue(head.width() * head.height() < 0.5 * box.width() * box.height());
        }
    }
}
