package org.catchlight.diffusion.internal.goldens;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Reads what {@code releng/goldens/schedulers/golden.py} writes. */
public final class GoldenFile implements AutoCloseable {
    private final DataInputStream in;

    public GoldenFile(String name) throws IOException {
        in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(GoldenFile.class.getResourceAsStream(name))));
    }

    public String text() throws IOException {
        return in.readUTF();
    }

    public int whole() throws IOException {
        return in.readInt();
    }

    public long number() throws IOException {
        return in.readLong();
    }

    public double real() throws IOException {
        return in.readDouble();
    }

    public double[] reals() throws IOException {
        double[] values = new double[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }

    public float[] floats() throws IOException {
        float[] values = new float[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
