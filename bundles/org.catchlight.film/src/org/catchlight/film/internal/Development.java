package org.catchlight.film.internal;

import org.catchlight.film.FilmColourSettings;
import org.catchlight.image.Srgb;

/** Turns exposed scene-linear light into display values as one stock with its settings does. Immutable, thread-safe. */
final class Development {
    private static final float RED_LUMINANCE = 0.2126f;
    private static final float GREEN_LUMINANCE = 0.7152f;
    private static final float BLUE_LUMINANCE = 0.0722f;
    private static final int TONE_STEPS = 1024;

    private final Stock stock;
    private final ToneCurve curve;
    private final float saturation;
    private final float hueKeep;
    private final float[] weights;
    /** Toning per layer over display-encoded values. */
    private final float[][] toning = new float[3][TONE_STEPS + 1];

    Development(Stock stock, FilmColourSettings settings) {
        this.stock = stock;
        curve = new ToneCurve(stock.contrast * settings.contrast());
        saturation = (float) (stock.saturation * settings.saturation());
        hueKeep = (float) settings.hueKeep();
        weights = stock == Stock.MONOCHROME ? Stock.panchromatic(settings.filter()) : null;
        double warmth = stock == Stock.MONOCHROME ? 0 : settings.warmth();
        for (int channel = 0; channel < 3; channel++) {
            for (int step = 0; step <= TONE_STEPS; step++) {
                toning[channel][step] = (float) stock.tone(channel, (double) step / TONE_STEPS, warmth);
            }
        }
    }

    /** Develops {@code pixels} pixels in place. */
    void apply(float[] rgb, int pixels) {
        for (int at = 0; at < 3 * pixels; at += 3) {
            if (weights != null) {
                float light = weights[0] * rgb[at] + weights[1] * rgb[at + 1] + weights[2] * rgb[at + 2];
                float grey = Srgb.encode(curve.apply(light));
                rgb[at] = grey;
                rgb[at + 1] = grey;
                rgb[at + 2] = grey;
            } else {
                saturate(rgb, at);
                expose(rgb, at);
                for (int channel = 0; channel < 3; channel++) {
                    rgb[at + channel] = tone(channel, Srgb.encode(rgb[at + channel]));
                }
            }
        }
    }

    private void saturate(float[] rgb, int at) {
        float red = rgb[at];
        float green = rgb[at + 1];
        float blue = rgb[at + 2];
        float luminance = RED_LUMINANCE * red + GREEN_LUMINANCE * green + BLUE_LUMINANCE * blue;
        float factor = saturation;
        if (factor > 1) {
            // Pale colours gain most: strong ones need what they have of the other channels to fade out in the highlights.
            float highest = Math.max(red, Math.max(green, blue));
            float strength = highest > 0 ? 1 - Math.max(0, Math.min(red, Math.min(green, blue))) / highest : 1;
            float spared = 1 - (float) stock.spareSkin * skinLikeness(red, green, blue);
            factor = 1 + (factor - 1) * (1 - strength * strength * strength) * spared;
        }
        // No further than until a channel is empty: beyond, the curve would clip it and shift the hue.
        float lowest = Math.min(red, Math.min(green, blue));
        if (lowest < luminance && luminance > 0) {
            factor = Math.min(factor, Math.max(Math.min(1, factor), 0.98f * luminance / (luminance - lowest)));
        }
        rgb[at] = Math.max(0, luminance + factor * (red - luminance));
        rgb[at + 1] = Math.max(0, luminance + factor * (green - luminance));
        rgb[at + 2] = Math.max(0, luminance + factor * (blue - luminance));
    }

    /** 1 for the hues of skin, from pink to yellow-orange, falling to 0 on either side. */
    private static float skinLikeness(float red, float green, float blue) {
        float range = red - Math.min(green, blue);
        if (!(red > green && red > blue && range > 0)) {
            return 0;
        }
        float hue = (green - blue) / range;
        return Math.clamp(1 - Math.max(0, Math.abs(hue - 0.36f) - 0.2f) / 0.2f, 0f, 1f);
    }

    /**
     * Sends each channel through the curve, which fades strong colours to white as film does but bends their hues; so the middle
     * channel is moved back toward where it lay between the other two.
     */
    private void expose(float[] rgb, int at) {
        int high = rgb[at] >= rgb[at + 1] ? rgb[at] >= rgb[at + 2] ? 0 : 2 : rgb[at + 1] >= rgb[at + 2] ? 1 : 2;
        int low = rgb[at] < rgb[at + 1] ? rgb[at] < rgb[at + 2] ? 0 : 2 : rgb[at + 1] < rgb[at + 2] ? 1 : 2;
        float range = rgb[at + high] - rgb[at + low];
        boolean coloured = high != low && range > 0;
        int middle = 3 - high - low;
        float place = coloured ? (rgb[at + middle] - rgb[at + low]) / range : 0;
        for (int channel = 0; channel < 3; channel++) {
            rgb[at + channel] = curve.apply(rgb[at + channel]);
        }
        if (coloured) {
            float kept = rgb[at + low] + place * (rgb[at + high] - rgb[at + low]);
            rgb[at + middle] += hueKeep * (kept - rgb[at + middle]);
        }
    }

    private float tone(int channel, float encoded) {
        float position = encoded * TONE_STEPS;
        int step = Math.min((int) position, TONE_STEPS - 1);
        float[] table = toning[channel];
        return table[step] + (position - step) * (table[step + 1] - table[step]);
    }
}
