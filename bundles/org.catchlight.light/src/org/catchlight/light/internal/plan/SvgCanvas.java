package org.catchlight.light.internal.plan;

import java.util.Locale;

/** Draws an SVG document. */
public final class SvgCanvas implements Canvas {
    private static final double POINT = 25.4 / 72;

    private final StringBuilder text = new StringBuilder();
    private int clips;

    /** Begins a document of a size in mm. */
    public SvgCanvas(double width, double height, String title) {
        text.append(format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>%n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%smm\" "
                + "height=\"%smm\" viewBox=\"0 0 %s %s\" font-family=\"Helvetica, Arial, sans-serif\">%n", number(width), number(height), number(width),
                number(height)));
        text.append("<title>").append(escaped(title)).append("</title>\n");
        text.append(format("<rect width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>%n", number(width), number(height)));
    }

    /** The whole document. */
    public String document() {
        return text + "</svg>\n";
    }

    @Override
    public void path(double[] points, boolean closed, int fill, Pen pen) {
        text.append("<path d=\"M");
        for (int i = 0; i < points.length; i += 2) {
            text.append(i == 0 ? "" : "L").append(number(points[i])).append(' ').append(number(points[i + 1]));
        }
        text.append(closed ? "Z\"" : "\"").append(style(fill, pen)).append("/>\n");
    }

    @Override
    public void circle(double x, double y, double radius, int fill, Pen pen) {
        text.append(format("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>%n", number(x), number(y), number(radius), style(fill, pen)));
    }

    @Override
    public void text(double x, double y, Type type, String line) {
        String anchor = type.align() < 0 ? "" : type.align() == 0 ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
        text.append(format("<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\"%s%s>%s</text>%n", number(x), number(y),
                number(type.size() * POINT), colour(type.colour()), anchor, type.bold() ? " font-weight=\"bold\"" : "", escaped(line)));
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        clips++;
        text.append(format("<clipPath id=\"clip%d\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>%n"
                + "<g clip-path=\"url(#clip%d)\">%n", clips, number(x), number(y), number(width), number(height), clips));
    }

    @Override
    public void unclip() {
        text.append("</g>\n");
    }

    private static String style(int fill, Pen pen) {
        String line = pen.colour() == NONE ? "" : " stroke=\"" + colour(pen.colour()) + "\" stroke-width=\"" + number(pen.width())
                + "\" stroke-linejoin=\"round\"" + (pen.dash() > 0 ? " stroke-dasharray=\"" + number(pen.dash()) + "\"" : "");
        return " fill=\"" + (fill == NONE ? "none" : colour(fill)) + "\"" + line;
    }

    private static String colour(int rgb) {
        return format("#%06x", rgb);
    }

    private static String number(double value) {
        String digits = format("%.3f", value);
        return digits.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
    }

    /** Text without what XML gives a meaning to or forbids. */
    static String escaped(String line) {
        StringBuilder out = new StringBuilder();
        line.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> {
                    boolean allowed = letter >= 0x20 && letter <= 0xd7ff || letter >= 0xe000 && letter <= 0xfffd || letter > 0xffff;
                    out.appendCodePoint(allowed ? letter : ' ');
                }
            }
        });
        return out.toString();
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form.replace("%n", "\n"), values);
    }
}
