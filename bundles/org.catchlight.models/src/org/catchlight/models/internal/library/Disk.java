package org.catchlight.models.internal.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.catchlight.models.internal.content.ContentPass;

/** What copying needs of the disk. */
interface Disk {
    /** Bytes that can still be written to the disk of a folder. */
    long usable(Path folder) throws IOException;

    /** Begins a new file. */
    ContentPass.Output create(Path file) throws IOException;

    /** The real one. */
    static Disk real() {
        return new Disk() {
            @Override
            public long usable(Path folder) throws IOException {
                return Files.getFileStore(folder).getUsableSpace();
            }

            @Override
            public ContentPass.Output create(Path file) throws IOException {
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                return new ContentPass.Output() {
                    @Override
                    public void write(byte[] block, int length) throws IOException {
                        ByteBuffer bytes = ByteBuffer.wrap(block, 0, length);
                        while (bytes.hasRemaining()) {
                            channel.write(bytes);
                        }
                    }

                    @Override
                    public void close() throws IOException {
                        try (channel) {
                            channel.force(true);
                        }
                    }
                };
            }
        };
    }
}
