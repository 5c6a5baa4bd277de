package org.catchlight.cli.internal;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.catchlight.image.io.AtomicFile;

/** Pictures side by side on one sheet, each with its label under it. */
final class SheetPicture {
    private static final int CELL = 360;
    private static final int GAP = 16;
    private static final int WORDS = 30;

    private SheetPicture() {
    }

    /** One picture of a sheet. */
    record Labelled(Path file, String label) {
    }

    /** Writes a sheet as PNG, whole or not at all. */
    static void write(String title, List<Labelled> pictures, Path target) throws IOException {
        int columns = (int) Math.ceil(Math.sqrt(pictures.size()));
        BufferedImage first = read(pictures.getFirst().file());
        int high = Math.clamp(Math.round((double) CELL * first.getHeight() / first.getWidth()), CELL / 4, CELL * 4);
        int rows = (pictures.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(columns * (CELL + GAP) + GAP, rows * (high + WORDS + GAP) + GAP + WORDS,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(new Color(0x262626));
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
        graphics.setColor(new Color(0xe6e6e6));
        graphics.drawString(title, GAP, WORDS - 6);
        for (int i = 0; i < pictures.size(); i++) {
            int left = GAP + i % columns * (CELL + GAP);
            int top = WORDS + GAP + i / columns * (high + WORDS + GAP);
            draw(graphics, read(pictures.get(i).file()), left, top, high);
            graphics.drawString(shortened(graphics, pictures.get(i).label()), left, top + high + WORDS - 10);
        }
        graphics.dispose();
        AtomicFile.write(target, out -> ImageIO.write(sheet, "png", out));
    }

    private static BufferedImage read(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        if (picture == null) {
            throw new IOException(file + ": this picture cannot be put on a sheet; render to .png or .jpg");
        }
        return picture;
    }

    /** Halves a large picture first, so that fine detail does not alias. */
    private static void draw(Graphics2D graphics, BufferedImage picture, int left, int top, int high) {
        BufferedImage small = picture;
        while (small.getWidth() > 2 * CELL && small.getHeight() > 2 * high) {
            BufferedImage half = new BufferedImage(small.getWidth() / 2, small.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
            Graphics2D shrink = half.createGraphics();
            shrink.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            shrink.drawImage(small, 0, 0, half.getWidth(), half.getHeight(), null);
            shrink.dispose();
            small = half;
        }
        double scale = Math.min((double) CELL / small.getWidth(), (double) high / small.getHeight());
        int width = (int) Math.round(small.getWidth() * scale);
        int height = (int) Math.round(small.getHeight() * scale);
        graphics.drawImage(small, left + (CELL - width) / 2, top + (high - height) / 2, width, height, null);
    }

    private static String shortened(Graphics2D graphics, String label) {
        String text = label;
        while (text.length() > 4 && graphics.getFontMetrics().stringWidth(text) > CELL) {
            text = text.substring(0, text.length() - 2) + "…";
        }
        return text;
    }
}
