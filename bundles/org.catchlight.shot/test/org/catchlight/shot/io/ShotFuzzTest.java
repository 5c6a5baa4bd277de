package org.catchlight.shot.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.catchlight.shot.Shot;
import org.catchlight.shot.check.ShotCheck;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever happens to a file, it is read or refused with one line. What is read can be checked, saved and read again. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ShotFuzzTest {
    private static final List<String> SCRAPS = List.of("<", ">", "/>", "\"", "&", "&#0;", "&#xD800;", "&lt;", "<!--", "-->", "<![CDATA[",
            "]]>", "<!DOCTYPE a>", "<?x y?>", "NaN", "1e999", "-1", "99999999999999999999", "href=\"file:/x\"", "xsi:type=\"x\"",
            "\u0000", "\uFEFF", "<rig>", "</rig>", "<lights/>", "schemaVersion=\"0\"", "schemaVersion=\"2\"", "xmlns=\"urn:x\"",
            "true", "\n", "é", "\uD83D");

    @Test
    void damagedTextIsReadOrRefused() throws IOException {
        Random random = new Random(20_240_601);
        List<String> valid = Presets.ids().stream().map(Presets::create).map(ShotFiles::toXmi).toList();
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 1500; round++) {
            StringBuilder text = new StringBuilder(valid.get(random.nextInt(valid.size())));
            for (int change = random.nextInt(3); change >= 0; change--) {
                mutate(text, random);
            }
            if (isRead(text.toString().getBytes(StandardCharsets.UTF_8), round)) {
                read++;
            } else {
                refused++;
            }
        }
        assertTrue(read > 50 && refused > 500, read + " read, " + refused + " refused");
    }

    @Test
    void damagedBytesAreReadOrRefused() throws IOException {
        Random random = new Random(7);
        byte[] valid = ShotFiles.toXmi(Presets.create("golden-hour")).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 1500; round++) {
            byte[] bytes = valid.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            isRead(bytes, round);
        }
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 6));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
            case 2 -> text.replace(at, end, SCRAPS.get(random.nextInt(SCRAPS.size())));
            case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            case 4 -> text.setCharAt(at, (char) random.nextInt(0x250));
            default -> text.setLength(Math.max(1, at));
        }
        if (text.isEmpty()) {
            text.append(' ');
        }
    }

    private static boolean isRead(byte[] bytes, int round) throws IOException {
        Shot shot;
        try {
            shot = ShotFiles.read(new ByteArrayInputStream(bytes), "fuzz.shot");
        } catch (ShotFormatException e) {
            String message = e.getMessage();
            assertTrue(message.startsWith("fuzz.shot") && message.chars().noneMatch(Character::isISOControl) && message.length() < 600,
                    () -> "round " + round + ": " + message);
            return false;
        }
        ShotCheck.check(shot);
        sameAgain(shot);
        return true;
    }

    private static void sameAgain(Shot shot) throws IOException {
        String text = ShotFiles.toXmi(shot);
        assertEquals(text, ShotFiles.toXmi(ShotFiles.fromXmi(text, "again")));
    }
}
