package org.catchlight.light.internal.plan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws a PDF document of one page: the small part of PDF 1.4 (ISO 32000-1) that lines, fills and text in the standard fonts need. Circles
 * are four Bézier curves.
 */
public final class PdfCanvas implements Canvas {
    private static final double POINTS = 72 / 25.4;
    /** Length of the control arms of a quarter circle. */
    private static final double ARM = 0.5522847498;
    private static final Charset LETTERS = Charset.forName("windows-1252");

    private final double width;
    private final double height;
    private final String title;
    private final StringBuilder content = new StringBuilder("1 j 1 J\n");

    /** Begins a document of a size in mm. */
    public PdfCanvas(double width, double height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    /** The whole document. */
    public byte[] document() {
        String page = content.toString();
        List<String> objects = new ArrayList<>();
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        objects.add(format("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %s %s] /Contents 4 0 R /Resources "
                + "<< /Font << /F1 5 0 R /F2 6 0 R >> >> >>", number(width * POINTS), number(height * POINTS)));
        objects.add("<< /Length " + page.getBytes(LETTERS).length + " >>\nstream\n" + page + "\nendstream");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
        objects.add("<< /Title (" + escaped(title) + ") /Producer (Catchlight) >>");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file, "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(file.size());
            write(file, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int table = file.size();
        write(file, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(file, format("%010d 00000 n \n", offset)));
        write(file, "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R /Info 7 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(LETTERS));
    }

    @Override
    public void path(double[] points, boolean closed, int fill, Pen pen) {
        begin(fill, pen);
        for (int i = 0; i < points.length; i += 2) {
            content.append(x(points[i])).append(' ').append(y(points[i + 1])).append(i == 0 ? " m\n" : " l\n");
        }
        if (closed) {
            content.append("h\n");
        }
        paint(fill, pen);
    }

    @Override
    public void circle(double x, double y, double radius, int fill, Pen pen) {
        begin(fill, pen);
        double arm = radius * ARM;
        content.append(x(x + radius)).append(' ').append(y(y)).append(" m\n");
        curve(x + radius, y + arm, x + arm, y + radius, x, y + radius);
        curve(x - arm, y + radius, x - radius, y + arm, x - radius, y);
        curve(x - radius, y - arm, x - arm, y - radius, x, y - radius);
        curve(x + arm, y - radius, x + radius, y - arm, x + radius, y);
        content.append("h\n");
        paint(fill, pen);
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        content.append(x(x1)).append(' ').append(y(y1)).append(' ').append(x(x2)).append(' ').append(y(y2)).append(' ')
                .append(x(x3)).append(' ').append(y(y3)).append(" c\n");
    }

    private void begin(int fill, Pen pen) {
        if (fill != NONE) {
            content.append(colour(fill)).append(" rg\n");
        }
        if (pen.colour() != NONE) {
            String dash = pen.dash() > 0 ? number(pen.dash() * POINTS) : "";
            content.append(colour(pen.colour())).append(" RG ").append(number(pen.width() * POINTS)).append(" w [").append(dash)
                    .append("] 0 d\n");
        }
    }

    private void paint(int fill, Pen pen) {
        content.append(fill == NONE ? pen.colour() == NONE ? "n\n" : "S\n" : pen.colour() == NONE ? "f\n" : "B\n");
    }

    @Override
    public void text(double x, double y, Type type, String line) {
        double shift = type.align() < 0 ? 0 : Helvetica.width(line, type.size(), type.bold()) * (type.align() == 0 ? 0.5 : 1);
        content.append("BT ").append(colour(type.colour())).append(" rg /").append(type.bold() ? "F2" : "F1").append(' ')
                .append(number(type.size())).append(" Tf ").append(x(x - shift)).append(' ').append(y(y)).append(" Td (")
                .append(escaped(line)).append(") Tj ET\n");
    }

    @Override
    public void clip(double x, double y, double wide, double high) {
        content.append("q ").append(x(x)).append(' ').append(y(y + high)).append(' ').append(number(wide * POINTS)).append(' ')
                .append(number(high * POINTS)).append(" re W n\n");
    }

    @Override
    public void unclip() {
        content.append("Q\n");
    }

    private static String x(double millimetres) {
        return number(millimetres * POINTS);
    }

    private String y(double millimetres) {
        return number((height - millimetres) * POINTS);
    }

    private static String colour(int rgb) {
        return number((rgb >> 16 & 255) / 255.0) + " " + number((rgb >> 8 & 255) / 255.0) + " " + number((rgb & 255) / 255.0);
    }

    private static String number(double value) {
        return format("%.3f", value).replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
    }

    /** A literal string; what the standard fonts do not have becomes a question mark. */
    static String escaped(String line) {
        CharsetEncoder encoder = LETTERS.newEncoder();
        StringBuilder out = new StringBuilder();
        for (char letter : line.replace('\u2212', '\u2013').toCharArray()) {
            if (letter == '(' || letter == ')' || letter == '\\') {
                out.append('\\').append(letter);
            } else {
                out.append(letter < ' ' ? ' ' : encoder.canEncode(letter) ? letter : '?');
            }
        }
        return out.toString();
    }


    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
