package org.catchlight.take;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.image.io.PictureFormat;
import org.catchlight.image.io.PictureInfo;
import org.catchlight.image.io.PictureMetadata;
import org.catchlight.image.io.PictureReader;
import org.catchlight.image.io.PictureWriter;
import org.catchlight.image.io.WriteOptions;
import org.catchlight.image.io.XmpPacket;
import org.catchlight.take.internal.TakeReader;

/** Take files on disk. */
public final class TakeFiles {
    private TakeFiles() {
    }

    /** Folder of the takes of a shot: {@code NAME.takes} beside {@code NAME.shot}. */
    public static Path folderOf(Path shotFile) {
        return shotFile.resolveSibling(nameOf(shotFile) + ".takes");
    }

    /** Name of a shot for its takes: that of its file without {@code .shot}. */
    public static String nameOf(Path shotFile) {
        String name = shotFile.getFileName().toString();
        return name.endsWith(".shot") ? name.substring(0, name.length() - 5) : name;
    }

    /** Takes in a folder, oldest first; a file that is not a take is left out. A folder that does not exist has none. */
    public static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(TakeReader::isTake).sorted(TakeReader.OLDEST_FIRST).toList();
        }
    }

    /**
     * Reads what a take carries, not its pixels.
     *
     * @throws IOException if the file cannot be read or carries no shot; the message names the file and the mend
     */
    public static Take read(Path file) throws IOException {
        return TakeReader.read(file);
    }

    /**
     * Rates a take: rewrites its XMP, atomically, every other byte kept.
     *
     * @param rating 0–5, or −1 for rejected
     * @throws IllegalArgumentException if the rating is none of these
     */
    public static void rate(Path file, int rating) throws IOException {
        XmpPacket old = XmpPacket.parse(PictureReader.readMetadata(file).xmp(), file.getFileName().toString());
        XmpPacket rated = old.withRating(rating);
        if (old.rating() != rating) {
            PictureWriter.replaceXmp(file, rated.toXml());
        }
    }

    /**
     * Writes a copy of a take as PNG, JPEG or TIFF by the name of {@code target}, in the bits and colours of the take as far as
     * the format has them; {@code strip} leaves out all that tells how it was made. A PNG keeps its pixels bit for bit.
     *
     * @throws IOException if a file cannot be read or written; nothing is left behind, the message names the file and the mend
     */
    public static void export(Path take, Path target, boolean strip) throws IOException {
        PictureFormat format = PictureFormat.of(target).orElseThrow(() -> new IOException(
                target + " names no picture format; let the name end in .png, .jpg or .tif"));
        PictureInfo info = PictureReader.readInfo(take);
        if (format == PictureFormat.PNG && info.format() == PictureFormat.PNG) {
            if (strip) {
                PictureWriter.copyStripped(take, target);
            } else {
                AtomicFile.write(target, out -> Files.copy(take, out));
            }
            return;
        }
        PictureMetadata metadata = strip ? PictureMetadata.NONE : PictureReader.readMetadata(take);
        int bitDepth = format == PictureFormat.JPEG ? 8 : info.bitDepth();
        PictureWriter.write(PictureReader.read(take), target, new WriteOptions(format, bitDepth, info.profile(), metadata));
    }
}
