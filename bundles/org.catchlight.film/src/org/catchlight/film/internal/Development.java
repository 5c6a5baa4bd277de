package org.catchlight.film.internal;

import java.util.Arrays;
import org.catchlight.film.FilmColourSettings;
import org.catchlight.image.Srgb;

/** Turns exposed scene-linear light into display values as one stock with its settings does. Immutable, thread-safe. */
final class Development {
    private static final float RED_LUMINANCE = 0.2126f;
    private static final float GREEN_LUMINANCE = 0.7152f;
    private static final float BLUE_LUMINANCE = 0.0722f;
    /** Display-linear light below 2^−12 is encoded in a straight line. */
    private static final int ENCODED_FROM = -12;
    private static final int ENCODED_BITS = 7;

    /** Light below this is dark. */
    private static final float LEAST = 1e-12f;

    private final LightTable curve;
    private final float saturation;
    private final float spareSkin;
    private final float hueKeep;
    private final float[] weights;
    /** Of each layer the toned display value over display-linear light. */
    private final LightTable redLayer;
    private final LightTable greenLayer;
    private final LightTable blueLayer;

    Development(Stock stock, FilmColourSettings settings) {
        curve = ToneCurve.of(stock.contrast * settings.contrast());
        saturation = (float) (stock.saturation * settings.saturation());
        spareSkin = (float) stock.spareSkin;
        hueKeep = (float) settings.hueKeep();
        weights = stock == Stock.MONOCHROME ? Stock.panchromatic(settings.filter()) : null;
        double warmth = stock == Stock.MONOCHROME ? 0 : settings.warmth();
        redLayer = layer(stock, 0, warmth);
        greenLayer = layer(stock, 1, warmth);
        blueLayer = layer(stock, 2, warmth);
    }

    private static LightTable layer(Stock stock, int channel, double warmth) {
        return new LightTable(ENCODED_FROM, 0, ENCODED_BITS, light -> stock.tone(channel, Srgb.encode((float) light), warmth));
    }

    /** Develops {@code pixels} pixels in place. Plane by plane in plain loops, which the compiler turns into vector instructions. */
    void apply(float[] rgb, int pixels) {
        if (weights != null) {
            for (int at = 0; at < 3 * pixels; at += 3) {
                float grey = Srgb.encode(curve.at(weights[0] * rgb[at] + weights[1] * rgb[at + 1] + weights[2] * rgb[at + 2]));
                rgb[at] = grey;
                rgb[at + 1] = grey;
                rgb[at + 2] = grey;
            }
            return;
        }
        float[] red = new float[pixels];
        float[] green = new float[pixels];
        float[] blue = new float[pixels];
        for (int pixel = 0; pixel < pixels; pixel++) {
            red[pixel] = rgb[pixel * 3];
            green[pixel] = rgb[pixel * 3 + 1];
            blue[pixel] = rgb[pixel * 3 + 2];
        }
        float[] factor = new float[pixels];
        if (saturation > 1) {
            gains(red, green, blue, factor);
        } else {
            Arrays.fill(factor, saturation);
        }
        saturate(red, green, blue, factor);
        expose(red, green, blue);
        for (int pixel = 0; pixel < pixels; pixel++) {
            rgb[pixel * 3] = redLayer.at(red[pixel]);
            rgb[pixel * 3 + 1] = greenLayer.at(green[pixel]);
            rgb[pixel * 3 + 2] = blueLayer.at(blue[pixel]);
        }
    }

    /** Pale colours gain most: strong ones need what they have of the other channels to fade out in the highlights. */
    private void gains(float[] red, float[] green, float[] blue, float[] factor) {
        float gain = saturation - 1;
        for (int at = 0; at < factor.length; at++) {
            float second = Math.min(green[at], blue[at]);
            float highest = Math.max(LEAST, Math.max(red[at], Math.max(green[at], blue[at])));
            float strength = 1 - Math.max(0, Math.min(red[at], second)) / highest;
            // 1 for the hues of skin, from pink to yellow-orange, falling to 0 on either side.
            float range = Math.max(0, red[at] - second);
            float hue = (green[at] - blue[at]) / Math.max(LEAST, range);
            float likeness = Math.min(1, range / LEAST) * (1 - Math.min(1, Math.max(0, Math.abs(hue - 0.36f) - 0.2f) * 5));
            factor[at] = 1 + gain * (1 - strength * strength * strength) * (1 - spareSkin * likeness);
        }
    }

    /** Moves colours away from grey, no further than until a channel is empty: beyond, the curve would clip it and shift the hue. */
    private static void saturate(float[] red, float[] green, float[] blue, float[] factor) {
        for (int at = 0; at < factor.length; at++) {
            float luminance = RED_LUMINANCE * red[at] + GREEN_LUMINANCE * green[at] + BLUE_LUMINANCE * blue[at];
            float lowest = Math.min(red[at], Math.min(green[at], blue[at]));
            float emptied = 0.98f * luminance / Math.max(LEAST, luminance - lowest);
            float by = Math.min(factor[at], Math.max(Math.min(1, factor[at]), emptied));
            red[at] = Math.max(0, luminance + by * (red[at] - luminance));
            green[at] = Math.max(0, luminance + by * (green[at] - luminance));
            blue[at] = Math.max(0, luminance + by * (blue[at] - luminance));
        }
    }

    /**
     * Sends each channel through the curve, which fades strong colours to white as film does but bends their hues; so each is moved
     * back toward where it lay between the lowest and the highest, which changes the middle one only.
     */
    private void expose(float[] red, float[] green, float[] blue) {
        float[] lowest = new float[red.length];
        float[] range = new float[red.length];
        for (int at = 0; at < red.length; at++) {
            lowest[at] = Math.min(red[at], Math.min(green[at], blue[at]));
            range[at] = Math.max(LEAST, Math.max(red[at], Math.max(green[at], blue[at])) - lowest[at]);
        }
        float[] exposedRed = curve(red);
        float[] exposedGreen = curve(green);
        float[] exposedBlue = curve(blue);
        for (int at = 0; at < red.length; at++) {
            float low = Math.min(exposedRed[at], Math.min(exposedGreen[at], exposedBlue[at]));
            float scale = (Math.max(exposedRed[at], Math.max(exposedGreen[at], exposedBlue[at])) - low) / range[at];
            float base = low - lowest[at] * scale;
            red[at] = exposedRed[at] + hueKeep * (base + red[at] * scale - exposedRed[at]);
            green[at] = exposedGreen[at] + hueKeep * (base + green[at] * scale - exposedGreen[at]);
            blue[at] = exposedBlue[at] + hueKeep * (base + blue[at] * scale - exposedBlue[at]);
        }
    }

    private float[] curve(float[] light) {
        float[] exposed = new float[light.length];
        for (int at = 0; at < exposed.length; at++) {
            exposed[at] = curve.at(light[at]);
        }
        return exposed;
    }
}
