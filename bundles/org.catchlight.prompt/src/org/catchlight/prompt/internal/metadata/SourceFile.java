package org.catchlight.prompt.internal.metadata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.catchlight.image.io.PictureReader;
import org.catchlight.prompt.metadata.PromptFormatException;

/**
 * A file that may carry a prompt, told apart by its first bytes and not by its name.
 *
 * @param path where it is
 * @param name what to call it in messages
 * @param kind what it is
 */
record SourceFile(Path path, String name, Kind kind) {
    /** Kinds of files. */
    enum Kind {
        PNG, JPEG, WEBP, TEXT
    }

    private static final int HEAD = 16;
    private static final int LARGEST_TEXT = 8 << 20;

    /** Looks at the beginning of a file. */
    static SourceFile open(Path file) throws IOException {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        if (Files.isDirectory(file)) {
            throw new PromptFormatException(file + " is a folder; name a picture or a text file in it");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            String start = new String(Bytes.read(channel, 0, (int) Math.min(HEAD, channel.size())), StandardCharsets.ISO_8859_1);
            Kind kind = start.startsWith("\u0089PNG") ? Kind.PNG : start.startsWith("\u00ff\u00d8\u00ff") ? Kind.JPEG
                    : start.startsWith("RIFF") && start.startsWith("WEBP", 8) ? Kind.WEBP : Kind.TEXT;
            return new SourceFile(file, name, kind);
        } catch (NoSuchFileException missing) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file; check the name");
        } catch (AccessDeniedException denied) {
            throw new IOException(file + " may not be read; change its permissions", denied);
        }
    }

    boolean isPicture() {
        return kind != Kind.TEXT;
    }

    /** The texts that a picture carries, by PNG keyword or EXIF tag. */
    Map<String, String> texts() throws IOException {
        if (kind == Kind.PNG) {
            return PictureReader.readMetadata(path).text();
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return ExifText.of(kind == Kind.JPEG ? ExifBlocks.ofJpeg(channel, name) : ExifBlocks.ofWebp(channel, name));
        }
    }

    /** The content of a text file: UTF-8, or UTF-16 with a byte order mark. */
    String text() throws IOException {
        long size = Files.size(path);
        if (size > LARGEST_TEXT) {
            throw new PromptFormatException(name + " is neither a PNG, JPEG or WebP picture nor a text of at most "
                    + (LARGEST_TEXT >> 20) + " MB; choose a picture with its prompt in it, or a text file");
        }
        byte[] bytes;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            bytes = Bytes.read(channel, 0, (int) size);
        }
        boolean bigEndian = bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
        boolean littleEndian = bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
        Charset charset = bigEndian ? StandardCharsets.UTF_16BE : littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException notText) {
            // Said below.
        }
        throw new PromptFormatException(name + " is neither a PNG, JPEG or WebP picture nor a text in UTF-8; "
                + "choose a picture with its prompt in it, or a text file");
    }
}
