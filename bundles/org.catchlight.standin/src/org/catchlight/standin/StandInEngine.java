package org.catchlight.standin;

import java.util.Set;
import org.catchlight.image.Applied;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.stage.EngineAbilities;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.StageException;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.StageType;
import org.catchlight.standin.internal.render.StandInRenderer;
import org.osgi.service.component.annotations.Component;

/**
 * The engine that is always there: renders the stand-in with the shot's own lights and camera. Answers scene-linear RGB with depth of
 * field, and depth, normals, reflectance, shading and parts as attachments.
 */
@Component(service = Stage.class)
@StageType(id = StandInEngine.ID, kind = StageKind.ENGINE, label = "Stand-in",
        description = "A procedural head and shoulders, lit by the shot's lights; needs no model.")
public final class StandInEngine implements Stage<StandInSettings> {
    /** Id of the stage. */
    public static final String ID = "org.catchlight.standin";
    private static final EngineAbilities ABILITIES = new EngineAbilities(16384, 16384, false, false, 0, false, true, false);
    private static final int HEADS = 2;

    private final StandInRenderer renderer = new StandInRenderer(HEADS);

    @Override
    public Class<StandInSettings> settingsType() {
        return StandInSettings.class;
    }

    @Override
    public EngineAbilities abilities() {
        return ABILITIES;
    }

    @Override
    public Frame run(Frame in, StandInSettings settings, StageContext context) throws StageException {
        try {
            Frame frame = Frame.of(in.picture(), Transfer.SCENE_LINEAR, Set.of(Applied.DEPTH_OF_FIELD));
            int samples = settings.quality() == StandInSettings.Quality.REFERENCE ? settings.samples() : 0;
            return renderer.render(frame, context.shot(), samples, context.monitor(), context::preview);
        } catch (OutOfMemoryError e) {
            throw new StageException("There is not enough memory for a picture of " + in.width() + "×" + in.height() + " pixels.",
                    "Make the picture smaller or give the program more memory with -Xmx.", e);
        }
    }
}
