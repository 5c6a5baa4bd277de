package org.catchlight.take.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.catchlight.image.io.PictureFormat;
import org.catchlight.image.io.PictureFormatException;
import org.catchlight.image.io.PictureMetadata;
import org.catchlight.image.io.PictureReader;
import org.catchlight.image.io.XmpPacket;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.take.Take;

/** Reads back what {@link TakeWriter} put into a take. */
public final class TakeReader {
    /** Takes in the order they were made. */
    public static final Comparator<Path> OLDEST_FIRST = TakeNames.OLDEST_FIRST;

    private TakeReader() {
    }

    /** Whether a file is a PNG that carries a shot. */
    public static boolean isTake(Path file) {
        try {
            return PictureFormat.of(file).equals(java.util.Optional.of(PictureFormat.PNG)) && Files.isRegularFile(file)
                    && PictureReader.readMetadata(file).text().containsKey(TakeWriter.SHOT_KEYWORD);
        } catch (IOException notReadable) {
            return false;
        }
    }

    /** See {@link org.catchlight.take.TakeFiles#read}. */
    public static Take read(Path file) throws IOException {
        String name = file.getFileName().toString();
        PictureMetadata metadata = PictureReader.readMetadata(file);
        String xmi = metadata.text().get(TakeWriter.SHOT_KEYWORD);
        if (xmi == null) {
            throw new PictureFormatException(name + " carries no shot; open a take that Catchlight made and that was not stripped", null);
        }
        Shot shot = ShotFiles.fromXmi(xmi, name);
        TakeRecord made = madeBy(metadata.text().get(TakeWriter.TAKE_KEYWORD), shot, name);
        return new Take(file, shot, made.seed(), made.results(), rating(metadata));
    }

    private static TakeRecord madeBy(String json, Shot shot, String name) throws IOException {
        if (json == null) {
            return TakeRecord.of("", shot.getSeed(), java.util.List.of());
        }
        try {
            return TakeRecord.parse(json);
        } catch (JsonProcessingException malformed) {
            throw new PictureFormatException("The record of how " + name + " was made is damaged; get an undamaged copy of it", malformed);
        }
    }

    /** A packet that another program damaged costs the rating, not the take. */
    private static int rating(PictureMetadata metadata) {
        try {
            return XmpPacket.parse(metadata.xmp(), "").rating();
        } catch (PictureFormatException damaged) {
            return 0;
        }
    }
}
