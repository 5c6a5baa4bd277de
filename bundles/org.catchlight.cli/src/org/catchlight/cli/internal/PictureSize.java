package org.catchlight.cli.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Width and height in pixels. */
record PictureSize(int width, int height) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
    private static final int SMALLEST = 16;
    private static final int LARGEST = 16384;

    /** Reads {@code 960x1200}. */
    static final class Converter implements ITypeConverter<PictureSize> {
        @Override
        public PictureSize convert(String text) {
            Matcher matcher = FORM.matcher(text.strip());
            if (!matcher.matches()) {
                throw new TypeConversionException("'" + text + "' is not WIDTHxHEIGHT in pixels, as in 960x1200");
            }
            PictureSize size = new PictureSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (Math.min(size.width, size.height) < SMALLEST || Math.max(size.width, size.height) > LARGEST) {
                throw new TypeConversionException("'" + text + "' is out of range; each side has " + SMALLEST + " to " + LARGEST + " pixels");
            }
            return size;
        }
    }
}
