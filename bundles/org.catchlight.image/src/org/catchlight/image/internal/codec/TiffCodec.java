package org.catchlight.image.internal.codec;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.internal.icc.ColourTransform;
import org.catchlight.image.internal.icc.IccProfiles;
import org.catchlight.image.io.PictureFormat;
import org.catchlight.image.io.PictureFormatException;
import org.catchlight.image.io.PictureInfo;
import org.catchlight.image.io.PictureMetadata;
import org.catchlight.image.io.WriteOptions;

/** TIFF through the Java runtime's coder: deflate with the horizontal predictor. */
public final class TiffCodec {
    private static final int PREDICTOR_HORIZONTAL = 2;
    private static final int STRIP_ROWS = 64;
    private static final int BAND_ROWS = 256;

    private TiffCodec() {
    }

    /** Writes a whole TIFF; the stream stays open. */
    public static void write(Frame frame, OutputStream out, WriteOptions options) throws IOException {
        DisplayRows rows = new DisplayRows(frame, options.profile(), options.bitDepth());
        BufferedImage image = Rasters.image(rows, frame.width(), frame.height(), options);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType("ZLib");
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata(writer, image, param, options)), param);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, ImageWriteParam param, WriteOptions options)
            throws IIOInvalidTreeException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
        TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
        BaselineTIFFTagSet tags = BaselineTIFFTagSet.getInstance();
        directory.addTIFFField(new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_PREDICTOR), PREDICTOR_HORIZONTAL));
        directory.addTIFFField(new TIFFField(tags.getTag(BaselineTIFFTagSet.TAG_ROWS_PER_STRIP), STRIP_ROWS));
        directory.addTIFFField(bytes("ICC Profile", TiffTags.ICC, TIFFTag.TIFF_UNDEFINED, IccProfiles.bytes(options.profile())));
        if (!options.metadata().xmp().isEmpty()) {
            directory.addTIFFField(bytes("XMP", TiffTags.XMP, TIFFTag.TIFF_BYTE,
                    options.metadata().xmp().getBytes(StandardCharsets.UTF_8)));
        }
        return directory.getAsMetadata();
    }

    private static TIFFField bytes(String name, int number, int type, byte[] data) {
        return new TIFFField(new TIFFTag(name, number, 1 << type), type, data.length, data);
    }

    /** The picture in display encoding, upright. */
    public static FloatImage readPicture(FileChannel file, Faults faults) throws IOException {
        TiffTags tags = new TiffTags(file, faults);
        ColourTransform profile = profile(tags, faults);
        FloatImage picture = decode(file, tags, profile, faults);
        return Decoded.upright(picture, (int) tags.number(TiffTags.ORIENTATION, 1));
    }

    /** The profile's conversion; null where the runtime's colour model has to convert, as for palettes. */
    private static ColourTransform profile(TiffTags tags, Faults faults) throws IOException {
        int interpretation = (int) tags.number(TiffTags.PHOTOMETRIC, -1);
        if (interpretation != BaselineTIFFTagSet.PHOTOMETRIC_INTERPRETATION_RGB
                && interpretation != BaselineTIFFTagSet.PHOTOMETRIC_INTERPRETATION_BLACK_IS_ZERO) {
            return null;
        }
        Optional<byte[]> icc = tags.bytes(TiffTags.ICC);
        try {
            return icc.isEmpty() ? ColourTransform.NONE : ColourTransform.toSrgb(icc.get(), tags.number(TiffTags.SAMPLES, 1) < 3);
        } catch (IllegalArgumentException unusable) {
            throw faults.damaged("its colour profile cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    private static FloatImage decode(FileChannel file, TiffTags tags, ColourTransform profile, Faults faults) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(Channels.newInputStream(file.position(0)))) {
            reader.setInput(stream, false, true);
            if (reader.getWidth(0) != tags.number(TiffTags.WIDTH, 0) || reader.getHeight(0) != tags.number(TiffTags.HEIGHT, 0)) {
                throw faults.damaged("it has two sizes");
            }
            FloatImage picture = FloatImage.create(reader.getWidth(0), reader.getHeight(0), 3);
            for (int y = 0; y < picture.height(); y += BAND_ROWS) {
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceRegion(new Rectangle(0, y, picture.width(), Math.min(BAND_ROWS, picture.height() - y)));
                Rasters.copy(reader.read(0, param), picture, y, profile, faults);
            }
            return picture;
        } catch (PictureFormatException known) {
            throw known;
        } catch (IOException | RuntimeException malformed) {
            throw faults.damaged("it does not decode as TIFF", malformed);
        } catch (OutOfMemoryError tooLarge) {
            // The runtime's coder believes the counts in the file; nothing of what it allocated is left behind.
            throw faults.tooLargeForMemory(tooLarge);
        } finally {
            reader.dispose();
        }
    }

    /** The words in the file. */
    public static PictureMetadata readMetadata(FileChannel file, Faults faults) throws IOException {
        Optional<byte[]> xmp = new TiffTags(file, faults).bytes(TiffTags.XMP);
        return xmp.isEmpty() ? PictureMetadata.NONE : new PictureMetadata(Map.of(), new String(xmp.get(), StandardCharsets.UTF_8));
    }

    /** What the file is. */
    public static PictureInfo readInfo(FileChannel file, Faults faults) throws IOException {
        TiffTags tags = new TiffTags(file, faults);
        int width = (int) tags.number(TiffTags.WIDTH, 0);
        int height = (int) tags.number(TiffTags.HEIGHT, 0);
        long orientation = tags.number(TiffTags.ORIENTATION, 1);
        boolean turned = orientation >= 5 && orientation <= 8;
        return new PictureInfo(PictureFormat.TIFF, turned ? height : width, turned ? width : height, tags.bitDepth(),
                IccProfiles.nearest(tags.bytes(TiffTags.ICC).orElse(new byte[0])));
    }
}
