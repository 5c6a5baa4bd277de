package org.catchlight.film.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catchlight.film.ColourFilter;

/** The film stocks. Numbers were set by eye on skin of all tones, grey scales and colour patches. */
enum Stock {
    /** True colours, moderate contrast. */
    NEUTRAL("neutral", 1.2, 1.0, 0, 1, 1, 1, 0),
    /** Gentle contrast, warm mid-tones, calm blues and greens, slightly cool open shadows. */
    PORTRAIT_WARM("portrait-warm", 1.1, 1.02, 0.5, 1.03, 0.997, 0.966, 0.008),
    /** Strong contrast and colour; skin is spared. */
    VIVID("vivid", 1.36, 1.3, 0.7, 1.0, 1.0, 1.0, 0),
    /** Black and white. */
    MONOCHROME("monochrome", 1.32, 0, 0, 1, 1, 1, 0);

    private final String id;
    /** Log–log slope at mid grey. */
    final double contrast;
    final double saturation;
    /** How far skin is spared from added saturation, 0–1. */
    final double spareSkin;
    /** Exponents of the layers: above 1 lightens the mid-tones of that colour and leaves black and white. */
    private final double[] layers;
    /** Display value that the deepest shadows are lifted to in blue, and in part in green. */
    private final double lift;

    Stock(String id, double contrast, double saturation, double spareSkin, double red, double green, double blue, double lift) {
        this.id = id;
        this.contrast = contrast;
        this.saturation = saturation;
        this.spareSkin = spareSkin;
        layers = new double[] {red, green, blue};
        this.lift = lift;
    }

    static Optional<Stock> of(String id) {
        return Arrays.stream(values()).filter(stock -> stock.id.equals(id)).findFirst();
    }

    static String ids() {
        return Arrays.stream(values()).map(stock -> stock.id).collect(Collectors.joining(", "));
    }

    /** A layer's toning of a display-encoded value. */
    double tone(int channel, double encoded, double warmth) {
        double exponent = layers[channel] * StrictMath.pow(1.12, channel == 0 ? warmth : channel == 2 ? -warmth : 0);
        double share = channel == 2 ? 1 : channel == 1 ? 0.6 : 0.35;
        double raised = lift * share * StrictMath.pow(1 - encoded, 3);
        return raised + (1 - raised) * StrictMath.pow(encoded, 1 / exponent);
    }

    /** What the layers of the film see of red, green and blue light: panchromatic film sees more blue and less green than the eye. */
    static float[] panchromatic(ColourFilter filter) {
        return switch (filter) {
            case NONE -> new float[] {0.28f, 0.52f, 0.20f};
            case YELLOW -> new float[] {0.36f, 0.56f, 0.08f};
            case ORANGE -> new float[] {0.53f, 0.43f, 0.04f};
            case RED -> new float[] {0.84f, 0.15f, 0.01f};
            case GREEN -> new float[] {0.17f, 0.72f, 0.11f};
        };
    }
}
