package org.catchlight.diffusion.internal.engine;

import java.util.Set;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageCatalog;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.StageException;
import org.catchlight.stage.settings.SettingsSchema;
import org.eclipse.core.runtime.IProgressMonitor;

/** The stand-in's picture of the same shot, for its light. */
final class StandInLight {
    private static final String STAND_IN = "org.catchlight.standin";

    private StandInLight() {
    }

    /** Display-referred, of the size to paint. */
    static FloatImage render(StageCatalog catalog, StageContext context, IProgressMonitor monitor) throws StageException {
        Stage<?> standIn = catalog.find(STAND_IN).flatMap(catalog::service).orElseThrow(() -> new StageException(
                "The stand-in, whose light the model is to begin with, is not installed.",
                "Install org.catchlight.standin.feature, or set the light of the rig to 0."));
        Frame made = render(standIn, context, monitor);
        return made.transfer() == Transfer.DISPLAY ? made.picture() : PictureFile.encoded(made.picture());
    }

    private static <S extends Record> Frame render(Stage<S> standIn, StageContext context, IProgressMonitor monitor)
            throws StageException {
        FloatImage blank = FloatImage.create(context.width(), context.height(), 3);
        S defaults = SettingsSchema.of(standIn.settingsType()).defaults();
        return standIn.run(Frame.of(blank, Transfer.SCENE_LINEAR, Set.of()), defaults, new Within(context, monitor));
    }

    /** The engine's own context, with a part of its progress and without its previews. */
    private record Within(StageContext outer, IProgressMonitor monitor) implements StageContext {
        @Override
        public Shot shot() {
            return outer.shot();
        }

        @Override
        public long seed() {
            return outer.seed();
        }

        @Override
        public int width() {
            return outer.width();
        }

        @Override
        public int height() {
            return outer.height();
        }

        @Override
        public boolean isDraft() {
            return outer.isDraft();
        }

        @Override
        public void preview(FloatImage picture, Transfer transfer) {
            // a picture of the stand-in is not what is being painted
        }

        @Override
        public void log(String line) {
            outer.log(line);
        }
    }
}
