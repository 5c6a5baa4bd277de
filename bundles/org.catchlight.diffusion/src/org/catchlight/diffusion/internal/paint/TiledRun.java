package org.catchlight.diffusion.internal.paint;

import java.nio.FloatBuffer;
import org.catchlight.stage.StageException;
import org.eclipse.core.runtime.SubMonitor;

/** Runs something over a picture of planes in tiles that overlap, and blends what comes out. */
final class TiledRun {
    /** What is done with one tile: planes in, planes out. */
    interface Work {
        FloatBuffer run(FloatBuffer planes, int width, int height) throws StageException;
    }

    private final int inChannels;
    private final int outChannels;
    private final double enlargement;

    /**
     * @param enlargement places of the output to one place of the input, in width and height; below 1 for encoding
     */
    TiledRun(int inChannels, int outChannels, double enlargement) {
        this.inChannels = inChannels;
        this.outChannels = outChannels;
        this.enlargement = enlargement;
    }

    private int scaled(int places) {
        return (int) Math.round(places * enlargement);
    }

    /**
     * Runs over all tiles.
     *
     * @param step    of tiles: their places are multiples of it
     * @param longest side of a tile, in places of the input
     */
    FloatBuffer run(FloatBuffer planes, int width, int height, int step, int longest, Work work, SubMonitor monitor)
            throws StageException {
        Tiles across = Tiles.over(width / step, longest / step);
        Tiles down = Tiles.over(height / step, longest / step);
        int outWidth = scaled(width);
        int outHeight = scaled(height);
        FloatBuffer sum = Buffers.floats(outChannels * outWidth * outHeight);
        float[] weights = new float[outWidth * outHeight];
        monitor.setWorkRemaining(across.starts().size() * down.starts().size());
        for (int ty = 0; ty < down.starts().size(); ty++) {
            for (int tx = 0; tx < across.starts().size(); tx++) {
                int left = across.starts().get(tx) * step;
                int top = down.starts().get(ty) * step;
                FloatBuffer tile = work.run(cut(planes, width, height, left, top, across.length() * step, down.length() * step),
                        across.length() * step, down.length() * step);
                int tileWidth = scaled(across.length() * step);
                int tileHeight = scaled(down.length() * step);
                int atX = scaled(left);
                int atY = scaled(top);
                double perX = (double) across.length() / tileWidth;
                double perY = (double) down.length() / tileHeight;
                for (int y = 0; y < tileHeight; y++) {
                    float wy = down.weight(ty, (y + 0.5) * perY - 0.5);
                    for (int x = 0; x < tileWidth; x++) {
                        float weight = wy * across.weight(tx, (x + 0.5) * perX - 0.5);
                        int place = (atY + y) * outWidth + atX + x;
                        weights[place] += weight;
                        for (int channel = 0; channel < outChannels; channel++) {
                            int out = channel * outWidth * outHeight + place;
                            sum.put(out, sum.get(out) + weight * tile.get((channel * tileHeight + y) * tileWidth + x));
                        }
                    }
                }
                monitor.split(1);
            }
        }
        for (int channel = 0; channel < outChannels; channel++) {
            for (int place = 0; place < weights.length; place++) {
                int out = channel * weights.length + place;
                sum.put(out, sum.get(out) / weights[place]);
            }
        }
        return sum;
    }

    private FloatBuffer cut(FloatBuffer planes, int width, int height, int left, int top, int tileWidth, int tileHeight) {
        FloatBuffer tile = Buffers.floats(inChannels * tileWidth * tileHeight);
        for (int channel = 0; channel < inChannels; channel++) {
            for (int y = 0; y < tileHeight; y++) {
                int from = planes.position() + (channel * height + top + y) * width + left;
                tile.put(planes.duplicate().position(from).limit(from + tileWidth));
            }
        }
        return tile.flip();
    }
}
