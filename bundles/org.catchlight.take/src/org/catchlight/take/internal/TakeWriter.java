package org.catchlight.take.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catchlight.image.Frame;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.image.io.PictureFormat;
import org.catchlight.image.io.PictureMetadata;
import org.catchlight.image.io.PictureWriter;
import org.catchlight.image.io.WriteOptions;
import org.catchlight.image.io.XmpPacket;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.stage.run.Result.StepResult;
import org.catchlight.take.TakeSettings;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Writes finished frames as takes. The same frame, shot, seed and steps give the same bytes: nothing in a take tells when it was made. */
public final class TakeWriter {
    /** PNG keyword of the shot as XMI. */
    public static final String SHOT_KEYWORD = "catchlight:shot";
    /** PNG keyword of seed and stages as JSON. */
    public static final String TAKE_KEYWORD = "catchlight:take";
    /** PNG keyword of the text that other programs read. */
    public static final String PARAMETERS_KEYWORD = "parameters";

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
        PictureFormat format = PictureFormat.of(target).orElseThrow(() -> new IOException(
                target + " names no picture format; let the name end in .png, .jpg or .tif"));
        PictureWriter.write(frame, target, options(frame, shot, seed, steps, format, settings));
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
        WriteOptions options = options(frame, shot, seed, steps, PictureFormat.PNG, settings);
        boolean existed = Files.isDirectory(folder);
        if (!existed) {
            makeFolder(folder);
        }
        boolean written = false;
        try {
            Path take = AtomicFile.writeNew(folder, () -> TakeNames.reserve(folder, name, seed),
                    out -> PictureWriter.write(frame, out, options));
            written = true;
            return take;
        } finally {
            if (!written && !existed) {
                deleteIfEmpty(folder);
            }
        }
    }

    private static WriteOptions options(Frame frame, Shot shot, long seed, List<StepResult> steps, PictureFormat format,
            TakeSettings settings) {
        int bitDepth = format == PictureFormat.JPEG ? 8 : settings.bitDepth();
        PictureMetadata metadata = settings.strip() ? PictureMetadata.NONE : metadata(frame, shot, seed, steps);
        return new WriteOptions(format, bitDepth, settings.profile(), metadata);
    }

    private static PictureMetadata metadata(Frame frame, Shot shot, long seed, List<StepResult> steps) {
        String program = "Catchlight " + version();
        Map<String, String> text = new LinkedHashMap<>();
        text.put(PARAMETERS_KEYWORD, TakeText.parameters(shot, seed, frame.width(), frame.height(), steps, program));
        text.put(TAKE_KEYWORD, TakeRecord.of(program, seed, steps).toJson());
        text.put(SHOT_KEYWORD, ShotFiles.toXmi(PrivateWords.cut(shot)));
        XmpPacket xmp = XmpPacket.empty().withCreatorTool(program).withRating(0)
                .withDigitalSourceType(TakeText.usesTrainedModel(steps) ? XmpPacket.TRAINED_ALGORITHMIC : XmpPacket.ALGORITHMIC);
        return new PictureMetadata(text, xmp.toXml());
    }

    /** Version of this bundle without its build qualifier; outside a framework there is none. */
    private static String version() {
        Bundle bundle = FrameworkUtil.getBundle(TakeWriter.class);
        if (bundle == null) {
            return "development";
        }
        return bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "." + bundle.getVersion().getMicro();
    }

    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new IOException("The folder " + folder + " cannot be made; choose another place for the takes or change the permissions",
                    failure);
        }
    }

    private static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException notEmptyAfterAll) {
            // Another program has put a take into it.
            return;
        }
    }
}
