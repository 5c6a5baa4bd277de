import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Srgb;
import org.catchlight.image.Transfer;
import org.catchlight.shot.HairStyle;
import org.catchlight.shot.Neckline;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.SkinTone;
import org.catchlight.shot.StandIn;
import org.catchlight.shot.Trait;
import org.catchlight.shot.preset.Presets;
import org.catchlight.standin.internal.render.StandInRenderer;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Makes docs/images/identities.jpg: six identities in three skin tones, very light to dark, under the light of the preset loop; the bottom
 * row shows one face in all six tones. With the bundles' classes and resources on the class path:
 *
 * <pre>java -cp … releng/images/IdentitySheet.java docs/images/identities.jpg</pre>
 */
public final class IdentitySheet {
    private static final int WIDTH = 232;
    private static final int HEIGHT = 290;
    private static final float QUALITY = 0.84f;

    /** A person of the sheet. */
    private record Person(long seed, double masculinity, double age, HairStyle style, Neckline neckline, double smile) {
    }

    private static final Person[] PEOPLE = {
        new Person(3, -1.2, 24, HairStyle.LONG, Neckline.VNECK, 0.4), new Person(21, 1.1, 31, HairStyle.SHORT, Neckline.SHIRT, 0.1),
        new Person(14, -0.9, 45, HairStyle.BOB, Neckline.CREW, 0.2), new Person(52, 1.2, 58, HairStyle.BALD, Neckline.CREW, 0),
        new Person(35, -1.1, 34, HairStyle.CURLY, Neckline.SHIRT, 0.6), new Person(68, 0.9, 74, HairStyle.CROPPED, Neckline.TURTLENECK, 0)};
    private static final SkinTone[] TONES = {SkinTone.VERY_LIGHT, SkinTone.INTERMEDIATE, SkinTone.DARK};
    private static final String[] HAIR = {"#8a5a34", "#2a1d16", "#120e0c"};
    private static final String[] EYES = {"#5f7f92", "#5b4630", "#33241a"};

    private IdentitySheet() {
    }

    /** Renders the sheet to the file named. */
    public static void main(String[] arguments) throws IOException {
        BufferedImage sheet = new BufferedImage(WIDTH * PEOPLE.length, HEIGHT * (TONES.length + 1), BufferedImage.TYPE_INT_RGB);
        StandInRenderer renderer = new StandInRenderer(1);
        for (int column = 0; column < PEOPLE.length; column++) {
            for (int row = 0; row < TONES.length; row++) {
                String hair = PEOPLE[column].age > 55 ? "#9a948c" : HAIR[row];
                tile(renderer, shot(PEOPLE[column], TONES[row], hair, EYES[row]), sheet, column, row);
            }
        }
        SkinTone[] all = SkinTone.values();
        for (int column = 0; column < all.length; column++) {
            Person same = new Person(9, -0.8, 29, HairStyle.TIED_BACK, Neckline.CREW, 0.2);
            tile(renderer, shot(same, all[column], HAIR[column / 2], EYES[column / 2]), sheet, column, TONES.length);
        }
        write(sheet, Path.of(arguments[0]));
    }

    private static Shot shot(Person person, SkinTone tone, String hair, String eyes) {
        Shot shot = Presets.create("loop");
        StandIn standIn = shot.getStandIn();
        standIn.setIdentitySeed(person.seed);
        standIn.setAge(person.age);
        standIn.setSkinTone(tone);
        standIn.setHairStyle(person.style);
        standIn.setHairColour(hair);
        standIn.setEyeColour(eyes);
        standIn.setNeckline(person.neckline);
        standIn.getTraits().clear();
        Trait build = ShotFactory.eINSTANCE.createTrait();
        build.setName("masculinity");
        build.setValue(person.masculinity);
        standIn.getTraits().add(build);
        standIn.setExpression(ShotFactory.eINSTANCE.createExpression());
        standIn.getExpression().setLipCornerPull(person.smile);
        standIn.getExpression().setCheekRaise(person.smile / 2);
        shot.getBrief().setWardrobe(person.seed % 2 == 0 ? "charcoal" : "teal");
        return shot;
    }

    private static void tile(StandInRenderer renderer, Shot shot, BufferedImage sheet, int column, int row) {
        Frame blank = Frame.of(FloatImage.create(WIDTH, HEIGHT, 3), Transfer.SCENE_LINEAR, Set.of());
        FloatImage picture = renderer.render(blank, shot, 0, new NullProgressMonitor(), (image, done) -> { }).picture();
        float[] line = new float[WIDTH * 3];
        for (int y = 0; y < HEIGHT; y++) {
            picture.readRow(0, y, WIDTH, line);
            for (int x = 0; x < WIDTH; x++) {
                int rgb = 0;
                for (int k = 0; k < 3; k++) {
                    // A plain shoulder stands in for film.
                    rgb = rgb << 8 | Math.round(255 * Srgb.encode((float) (1 - Math.exp(-1.5 * line[x * 3 + k]))));
                }
                sheet.setRGB(column * WIDTH + x, row * HEIGHT + y, rgb);
            }
        }
    }

    private static void write(BufferedImage sheet, Path file) throws IOException {
        Files.deleteIfExists(file);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
