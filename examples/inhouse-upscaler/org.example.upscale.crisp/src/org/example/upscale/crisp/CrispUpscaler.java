package org.example.upscale.crisp;

import java.util.Map;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Srgb;
import org.catchlight.image.Transfer;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.StageException;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.StageType;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

/**
 * Makes a picture two or four times larger: Lanczos in linear light, then edges steepened where there is an edge. New values stay
 * between those of the old pixels around them, so there are no halos.
 */
@Component(service = Stage.class)
@StageType(id = "org.example.upscale.crisp", kind = StageKind.UPSCALE, label = "Crisp upscaler",
        description = "Two or four times larger, with crisp edges and without halos.")
public final class CrispUpscaler implements Stage<CrispSettings> {
    private static final int CHANNELS = 3;
    private static final long LARGEST_PIXELS = 1L << 28;

    @Override
    public Class<CrispSettings> settingsType() {
        return CrispSettings.class;
    }

    @Override
    public Frame run(Frame in, CrispSettings settings, StageContext context) throws StageException {
        int factor = settings.scale().factor();
        long pixels = (long) in.width() * factor * in.height() * factor;
        if (pixels > LARGEST_PIXELS) {
            throw new StageException("The picture would have " + pixels / 1_000_000 + " megapixels, more than the upscaler can make.",
                    "Choose a smaller scale or render a smaller picture.");
        }
        boolean display = in.transfer() == Transfer.DISPLAY;
        FloatImage linear = display ? linear(in.picture()) : in.picture();
        SubMonitor monitor = SubMonitor.convert(context.monitor(), in.height() * factor);
        FloatImage large = enlarge(linear, factor, (float) settings.sharpness(), display, monitor);
        // Masks, depth and the like have the size of the old picture and no longer fit.
        return new Frame(large, in.transfer(), in.applied(), Map.of());
    }

    private static FloatImage linear(FloatImage picture) {
        FloatImage linear = FloatImage.create(picture.width(), picture.height(), CHANNELS);
        float[] row = new float[picture.width() * CHANNELS];
        for (int y = 0; y < picture.height(); y++) {
            picture.readRow(0, y, picture.width(), row);
            for (int index = 0; index < row.length; index++) {
                row[index] = Srgb.decode(row[index]);
            }
            linear.writeRow(0, y, picture.width(), row);
        }
        return linear;
    }

    private static FloatImage enlarge(FloatImage source, int factor, float sharpness, boolean display, SubMonitor monitor) {
        FloatImage large = FloatImage.create(source.width() * factor, source.height() * factor, CHANNELS);
        Lanczos lanczos = new Lanczos(source, factor);
        Edges edges = new Edges(source, factor, sharpness);
        float[] row = new float[large.width() * CHANNELS];
        for (int y = 0; y < large.height(); y++) {
            monitor.split(1);
            lanczos.row(y, row);
            edges.steepen(y, row);
            if (display) {
                for (int index = 0; index < row.length; index++) {
                    row[index] = Srgb.encode(row[index]);
                }
            }
            large.writeRow(0, y, large.width(), row);
        }
        return large;
    }
}
