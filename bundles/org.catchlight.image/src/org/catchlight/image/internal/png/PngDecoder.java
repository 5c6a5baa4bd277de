package org.catchlight.image.internal.png;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.catchlight.image.FloatImage;
import org.catchlight.image.internal.codec.Faults;
import org.catchlight.image.io.PictureFormat;
import org.catchlight.image.io.PictureInfo;
import org.catchlight.image.io.PictureMetadata;
import org.catchlight.image.io.PictureReader;

/** Reads PNG files: every colour type and bit depth, interlaced or not, colours turned to sRGB, alpha laid over white. */
public final class PngDecoder {
    private static final int MAX_TEXT_CHUNKS = 10_000;
    private static final int MAX_COLOUR_BYTES = 8 << 20;

    private PngDecoder() {
    }

    /** The picture in display encoding. */
    public static FloatImage readPicture(FileChannel file, Faults faults) throws IOException {
        PngScanner scanner = new PngScanner(file, faults);
        PngHeader header = PngHeader.parse(scanner);
        PngColours colours = new PngColours(header, scanner);
        PngScanner.Chunk chunk = scanner.next();
        while (!chunk.is("IDAT")) {
            switch (chunk.type()) {
                case "PLTE", "tRNS", "iCCP", "cICP" -> colours.add(chunk.type(), scanner.data(chunk, MAX_COLOUR_BYTES));
                case "IEND" -> throw scanner.damaged("it has no pixels");
                default -> {
                    if (chunk.isCritical()) {
                        throw faults.unsupported("needs the PNG extension " + chunk.type());
                    }
                }
            }
            chunk = scanner.next();
        }
        colours.check();
        FloatImage picture = FloatImage.create(header.width(), header.height(), 3);
        try (PngData data = new PngData(scanner, chunk)) {
            if (header.interlaced()) {
                for (Pass pass : Pass.ADAM7) {
                    readPass(pass, header, colours, data, scanner, picture);
                }
            } else {
                readPass(Pass.WHOLE, header, colours, data, scanner, picture);
            }
            for (chunk = data.finish(); chunk != null; chunk = scanner.next()) {
                if (chunk.is("IDAT")) {
                    throw scanner.damaged("its pixels are scattered");
                }
            }
        }
        return picture;
    }

    /**
     * The text that the file carries. Of several texts under one keyword the first counts; a malformed one is passed over.
     *
     * @throws org.catchlight.image.io.PictureFormatException if the file is damaged or the texts together exceed the limit
     */
    public static PictureMetadata readMetadata(FileChannel file, Faults faults) throws IOException {
        PngScanner scanner = new PngScanner(file, faults);
        PngHeader.parse(scanner);
        Map<String, String> texts = new LinkedHashMap<>();
        int left = PictureReader.MAX_TEXT_BYTES;
        int count = 0;
        for (PngScanner.Chunk chunk = scanner.next(); chunk != null; chunk = scanner.next()) {
            if (!chunk.isText()) {
                continue;
            }
            if (++count > MAX_TEXT_CHUNKS) {
                throw faults.tooMuchText();
            }
            byte[] data = scanner.data(chunk, left);
            try {
                Optional<PngText> text = PngText.parse(chunk.type(), data, left);
                left -= Math.max(data.length, text.map(read -> read.text().length()).orElse(0));
                text.ifPresent(read -> texts.putIfAbsent(read.keyword(), read.text()));
            } catch (PngText.TooLongException tooLong) {
                throw faults.tooMuchText();
            }
        }
        String xmp = texts.remove(PngText.XMP_KEYWORD);
        return new PictureMetadata(texts, xmp == null ? "" : xmp);
    }

    /** What the file is. */
    public static PictureInfo readInfo(FileChannel file, Faults faults) throws IOException {
        PngScanner scanner = new PngScanner(file, faults);
        PngHeader header = PngHeader.parse(scanner);
        PngColours colours = new PngColours(header, scanner);
        for (PngScanner.Chunk chunk = scanner.next(); chunk != null && !chunk.is("IDAT"); chunk = scanner.next()) {
            if (chunk.is("iCCP") || chunk.is("cICP")) {
                colours.add(chunk.type(), scanner.data(chunk, MAX_COLOUR_BYTES));
            }
        }
        return new PictureInfo(PictureFormat.PNG, header.width(), header.height(), header.bitDepth() == 16 ? 16 : 8, colours.nearest());
    }

    /** Every {@code stepX}th column and {@code stepY}th row from a first one. */
    private record Pass(int x, int y, int stepX, int stepY) {
        static final Pass WHOLE = new Pass(0, 0, 1, 1);
        static final Pass[] ADAM7 = {new Pass(0, 0, 8, 8), new Pass(4, 0, 8, 8), new Pass(0, 4, 4, 8), new Pass(2, 0, 4, 4),
            new Pass(0, 2, 2, 4), new Pass(1, 0, 2, 2), new Pass(0, 1, 1, 2)};
    }

    private static void readPass(Pass pass, PngHeader header, PngColours colours, PngData data, PngScanner scanner, FloatImage picture)
            throws IOException {
        int pixels = (header.width() - pass.x + pass.stepX - 1) / pass.stepX;
        if (pixels <= 0) {
            return;
        }
        int rowBytes = header.rowBytes(pixels);
        byte[] filter = new byte[1];
        byte[] row = new byte[rowBytes];
        byte[] previous = new byte[rowBytes];
        float[] rgb = new float[3 * pixels];
        float[] pixel = new float[3];
        for (int y = pass.y; y < header.height(); y += pass.stepY) {
            data.read(filter, 1);
            data.read(row, rowBytes);
            if (!PngFilters.undo(filter[0], row, previous, rowBytes, header.step())) {
                throw scanner.damaged("row " + y + " has an unknown filter");
            }
            colours.convert(row, pixels, rgb);
            if (pass.stepX == 1) {
                picture.writeRow(0, y, pixels, rgb);
            } else {
                for (int index = 0; index < pixels; index++) {
                    System.arraycopy(rgb, 3 * index, pixel, 0, 3);
                    picture.writeRow(pass.x + index * pass.stepX, y, 1, pixel);
                }
            }
            byte[] swap = previous;
            previous = row;
            row = swap;
        }
    }
}
