package org.catchlight.image.internal.codec;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.internal.icc.ColourTransform;
import org.catchlight.image.internal.icc.IccProfiles;
import org.catchlight.image.io.PictureFormat;
import org.catchlight.image.io.PictureInfo;
import org.catchlight.image.io.PictureMetadata;
import org.catchlight.image.io.WriteOptions;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** JPEG through the Java runtime's coder: quality 95, no chroma subsampling. */
public final class JpegCodec {
    private static final float QUALITY = 0.95f;
    private static final int MAX_SIDE = 65500;
    /** Bytes before the scan that are looked at: a thumbnail, a profile and a long XMP packet fit. */
    private static final int HEAD_BYTES = 4 << 20;
    private static final String NATIVE_FORMAT = "javax_imageio_jpeg_image_1.0";

    private JpegCodec() {
    }

    /** Writes a whole JPEG; the stream stays open. */
    public static void write(Frame frame, OutputStream out, WriteOptions options) throws IOException {
        if (frame.width() > MAX_SIDE || frame.height() > MAX_SIDE) {
            throw new IOException("A JPEG has at most " + MAX_SIDE + " pixels a side; write PNG or TIFF instead");
        }
        BufferedImage image = Rasters.image(new DisplayRows(frame, options.profile(), 8), frame.width(), frame.height(), options);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(jpeg)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata(writer, image, param)), param);
        } finally {
            writer.dispose();
        }
        JpegSegments.splice(jpeg.toByteArray(), IccProfiles.bytes(options.profile()), options.metadata().xmp(), out);
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, ImageWriteParam param) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(NATIVE_FORMAT);
        NodeList components = root.getElementsByTagName("componentSpec");
        for (int index = 0; index < components.getLength(); index++) {
            Element component = (Element) components.item(index);
            component.setAttribute("HsamplingFactor", "1");
            component.setAttribute("VsamplingFactor", "1");
        }
        metadata.setFromTree(NATIVE_FORMAT, root);
        return metadata;
    }

    /** The picture in display encoding, upright. */
    public static FloatImage readPicture(FileChannel file, Faults faults) throws IOException {
        JpegSegments segments = JpegSegments.parse(head(file), faults);
        if (segments.components() != 1 && segments.components() != 3) {
            throw faults.unsupported("is a CMYK JPEG");
        }
        ColourTransform profile = ColourTransform.NONE;
        if (segments.profile().length > 0) {
            try {
                profile = ColourTransform.toSrgb(segments.profile(), segments.components() == 1);
            } catch (IllegalArgumentException unusable) {
                throw faults.damaged("its colour profile cannot be used: " + unusable.getMessage(), unusable);
            }
        }
        BufferedImage image = decode(file, segments, faults);
        FloatImage picture = FloatImage.create(segments.width(), segments.height(), 3);
        Rasters.copy(image, picture, 0, profile, faults);
        return Decoded.upright(picture, segments.orientation());
    }

    private static BufferedImage decode(FileChannel file, JpegSegments segments, Faults faults) throws IOException {
        long bytes = (long) segments.width() * segments.height() * segments.components();
        if (bytes > Runtime.getRuntime().maxMemory() / 2) {
            throw faults.tooLargeForMemory(null);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        // Without its profile: the runtime's coder would convert the colours by itself, in 8 bits.
        InputStream bare = new SequenceInputStream(new ByteArrayInputStream(segments.bare()),
                Channels.newInputStream(file.position(segments.scan())));
        try (ImageInputStream stream = ImageIO.createImageInputStream(bare)) {
            reader.setInput(stream, true, true);
            BufferedImage image = reader.read(0);
            if (image.getWidth() != segments.width() || image.getHeight() != segments.height()) {
                throw faults.damaged("it has two sizes");
            }
            return image;
        } catch (org.catchlight.image.io.PictureFormatException known) {
            throw known;
        } catch (IOException | RuntimeException malformed) {
            throw faults.damaged("its pixels do not decode", malformed);
        } catch (OutOfMemoryError tooLarge) {
            // The coder allocates the whole picture at once; nothing of it is left behind.
            throw faults.tooLargeForMemory(tooLarge);
        } finally {
            reader.dispose();
        }
    }

    /** The words in the file. */
    public static PictureMetadata readMetadata(FileChannel file, Faults faults) throws IOException {
        return new PictureMetadata(Map.of(), JpegSegments.parse(head(file), faults).xmp());
    }

    /** What the file is. */
    public static PictureInfo readInfo(FileChannel file, Faults faults) throws IOException {
        JpegSegments segments = JpegSegments.parse(head(file), faults);
        boolean turned = segments.orientation() >= 5 && segments.orientation() <= 8;
        int width = turned ? segments.height() : segments.width();
        int height = turned ? segments.width() : segments.height();
        return new PictureInfo(PictureFormat.JPEG, width, height, 8, IccProfiles.nearest(segments.profile()));
    }

    private static byte[] head(FileChannel file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate((int) Math.min(HEAD_BYTES, file.size()));
        int count = 0;
        while (head.hasRemaining() && count >= 0) {
            count = file.read(head, head.position());
        }
        return java.util.Arrays.copyOf(head.array(), head.position());
    }
}
