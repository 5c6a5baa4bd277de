package org.catchlight.film.internal;

import java.util.Arrays;
import java.util.Set;
import org.catchlight.film.GrainSettings;
import org.catchlight.image.Applied;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Srgb;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Film;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.StageType;
import org.osgi.service.component.annotations.Component;

/** Lays film grain over the picture, in amount as the shot's film says, from the seed of the take. */
@Component(service = Stage.class)
@StageType(id = "org.catchlight.film.grain", kind = StageKind.FILM, label = "Grain",
        description = "Film grain from the take's seed, sized for a 36 mm frame.")
public final class GrainStage implements Stage<GrainSettings> {
    private static final double FRAME_MICRONS = 36_000;
    /** Side of the square with the area of the 48 µm disc through which granularity is measured. */
    private static final double APERTURE_MICRONS = 42.5;
    /** Deviation of display values through that aperture at full amount, as on film of ISO 3200 that was pushed. */
    private static final double FULL_DEVIATION = 0.042;
    private static final double FINE_MICRONS = 9;
    private static final double COARSE_FACTOR = 2.3;
    /** Variance that lies in the coarse grains, which clump. */
    private static final double COARSE_SHARE = 0.3;
    private static final double COLOUR_FACTOR = 1.5;
    /** Sets the seeds of the fields far apart, so that takes with consecutive seeds share none. */
    private static final long SEED_STEP = 0x5851F42D4C957F2DL;

    private final GrainStrength strength = new GrainStrength();

    @Override
    public Class<GrainSettings> settingsType() {
        return GrainSettings.class;
    }

    @Override
    public Set<Applied> applies() {
        return Set.of(Applied.GRAIN);
    }

    @Override
    public Frame run(Frame in, GrainSettings settings, StageContext context) {
        if (in.applied().contains(Applied.GRAIN)) {
            context.log("The picture has its grain already, so it is left as it is.");
            return in;
        }
        Film film = context.shot().getFilm();
        double amount = film == null ? 0 : Math.clamp(film.getGrain(), 0, 1);
        if (amount == 0 || context.isDraft()) {
            return in;
        }
        boolean monochrome = "monochrome".equals(film.getStock());
        Layers layers = new Layers(in, settings, amount, monochrome, context.seed());
        FloatImage grained = FloatImage.create(in.width(), in.height(), 3);
        boolean linear = in.transfer() == Transfer.SCENE_LINEAR;
        Rows.forEachBand(in.height(), context.monitor(), (first, end) -> {
            Layers.Reader reader = layers.new Reader();
            float[] row = new float[3 * in.width()];
            for (int y = first; y < end; y++) {
                in.picture().readRow(0, y, in.width(), row);
                reader.lay(y, row, linear, strength);
                grained.writeRow(0, y, in.width(), row);
            }
        });
        return in.withPicture(grained, in.transfer(), Applied.GRAIN);
    }

    /** The random fields: one that all colours share in two sizes of grain, and one for each colour. */
    private static final class Layers {
        private final int width;
        private final GrainField fine;
        private final GrainField coarse;
        private final GrainField[] colours;

        Layers(Frame frame, GrainSettings settings, double amount, boolean monochrome, long seed) {
            width = frame.width();
            double micronsPerPixel = FRAME_MICRONS / Math.max(frame.width(), frame.height());
            // Faster film has larger grains.
            double cell = FINE_MICRONS * (0.8 + 0.7 * amount) * settings.size();
            double deviation = FULL_DEVIATION * amount;
            double colour = monochrome ? 0 : settings.colour();
            double shared = deviation / Math.sqrt(1 + colour * colour);
            fine = field(frame, micronsPerPixel, cell, shared * Math.sqrt(1 - COARSE_SHARE), seed);
            coarse = field(frame, micronsPerPixel, cell * COARSE_FACTOR, shared * Math.sqrt(COARSE_SHARE), seed + SEED_STEP);
            colours = new GrainField[colour > 0 ? 3 : 0];
            for (int channel = 0; channel < colours.length; channel++) {
                long colourSeed = seed + (channel + 2) * SEED_STEP;
                colours[channel] = field(frame, micronsPerPixel, cell * COLOUR_FACTOR, shared * colour, colourSeed);
            }
        }

        private static GrainField field(Frame frame, double micronsPerPixel, double cell, double deviation, long seed) {
            return new GrainField(frame.width(), frame.height(), micronsPerPixel / cell, APERTURE_MICRONS / cell, deviation, seed);
        }

        /** Lays grain on rows that follow each other. */
        final class Reader {
            private final GrainField.Reader fineReader = fine.new Reader();
            private final GrainField.Reader coarseReader = coarse.new Reader();
            private final GrainField.Reader[] colourReaders = new GrainField.Reader[colours.length];
            private final float[] shared = new float[width];
            private final float[] grain = new float[width];

            Reader() {
                for (int channel = 0; channel < colours.length; channel++) {
                    colourReaders[channel] = colours[channel].new Reader();
                }
            }

            void lay(int y, float[] rgb, boolean linear, GrainStrength strength) {
                Arrays.fill(shared, 0);
                fineReader.add(y, shared);
                coarseReader.add(y, shared);
                for (int channel = 0; channel < 3; channel++) {
                    System.arraycopy(shared, 0, grain, 0, width);
                    if (colourReaders.length > 0) {
                        colourReaders[channel].add(y, grain);
                    }
                    for (int x = 0; x < width; x++) {
                        int at = 3 * x + channel;
                        // Light beyond white has no grain, as white has none.
                        float value = linear ? rgb[at] < 1 ? Srgb.encode(rgb[at]) : 1 : rgb[at];
                        float weight = strength.at(value);
                        if (weight > 0) {
                            float grained = Math.clamp(value + weight * grain[x], 0f, 1f);
                            rgb[at] = linear ? Srgb.decode(grained) : grained;
                        }
                    }
                }
            }
        }
    }
}
