package org.catchlight.take.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.catchlight.image.Frame;
import org.catchlight.shot.Shot;
import org.catchlight.stage.run.Result.StepResult;
import org.catchlight.take.TakeSettings;

/** Writes finished frames as takes. */
public final class TakeWriter {
    private TakeWriter() {
    }

    /**
     * Writes a take to a file of the user's choice, atomically, replacing one of that name. The name says the format; only a PNG
     * carries its shot. Hand in the shot as it was rendered, with size, engine and settings overrides of the job applied, so that
     * the take makes itself again.
     *
     * @throws IOException if it cannot be written; nothing is left behind, the message names the file and the mend
     */
    public static void write(Frame frame, Shot shot, long seed, List<StepResult> steps, Path target, TakeSettings settings)
            throws IOException {
        throw new IOException("not built yet");
    }

    /**
     * Writes a take into a folder, which is made if need be, under the next free name {@code NAME-0001-seed42.png}; never over
     * an existing file, also if two programs write into the folder at once.
     *
     * @param name name of the shot without {@code .shot}
     * @return the file written
     * @throws IOException if it cannot be written; nothing is left behind, the message names the file and the mend
     */
    public static Path writeNew(Frame frame, Shot shot, long seed, List<StepResult> steps, Path folder, String name, TakeSettings settings)
            throws IOException {
        throw new IOException("not built yet");
    }
}
