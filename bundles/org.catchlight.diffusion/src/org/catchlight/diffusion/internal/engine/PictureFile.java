package org.catchlight.diffusion.internal.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Srgb;
import org.catchlight.image.Transfer;
import org.catchlight.image.io.PictureReader;
import org.catchlight.stage.StageException;

/** A picture that the settings name. */
final class PictureFile {
    private PictureFile() {
    }

    /** Display-referred, scaled to cover the size and cut at the middle. */
    static FloatImage read(String name, int width, int height) throws StageException {
        Frame frame;
        try {
            frame = PictureReader.read(Path.of(name));
        } catch (InvalidPathException | IOException unreadable) {
            throw new StageException("The picture " + name + " cannot be read: " + unreadable.getMessage(),
                    "Give another file under Start.", unreadable);
        }
        double scale = Math.max((double) width / frame.width(), (double) height / frame.height());
        int wide = Math.max(width, (int) Math.round(frame.width() * scale));
        int high = Math.max(height, (int) Math.round(frame.height() * scale));
        FloatImage scaled = wide == frame.width() && high == frame.height() ? frame.picture() : frame.picture().resized(wide, high);
        FloatImage cut = scaled.crop((wide - width) / 2, (high - height) / 2, width, height);
        return frame.transfer() == Transfer.DISPLAY ? cut : encoded(cut);
    }

    /** For displays: what is brighter than white is cut off. */
    static FloatImage encoded(FloatImage linear) {
        FloatImage display = FloatImage.create(linear.width(), linear.height(), linear.channels());
        float[] row = new float[linear.width() * linear.channels()];
        for (int y = 0; y < linear.height(); y++) {
            linear.readRow(0, y, linear.width(), row);
            for (int i = 0; i < row.length; i++) {
                row[i] = Srgb.encode(row[i]);
            }
            display.writeRow(0, y, linear.width(), row);
        }
        return display;
    }

    /** Tells one state of a file from another; empty if none is named. */
    static String state(String name) {
        if (name.isBlank()) {
            return "";
        }
        try {
            Path file = Path.of(name);
            return name + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (InvalidPathException | IOException missing) {
            return name;
        }
    }
}
