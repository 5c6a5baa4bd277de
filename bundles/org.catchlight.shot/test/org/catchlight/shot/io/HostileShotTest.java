package org.catchlight.shot.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.catchlight.shot.preset.Presets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HostileShotTest {
    private static final String HEAD = "<shot:Shot xmlns:shot=\"http://www.catchlight.org/shot/1\" schemaVersion=\"1\"";

    /** A part of a shot, and what its refusal says. */
    private static final String UNKNOWN = """
            <camera focalLength='abc'/> | focalLength=“abc” of <camera> is not a number. Write a number, such as 85.
            <camera focalLength='NaN'/> | is not a number
            <camera focalLength='-Infinity'/> | is not a number
            <camera focalLength='1e999'/> | is too large
            <camera focalLength='0x1p3'/> | is not a number
            <camera focalLength='85d'/> | is not a number
            <camera focalLength=''/> | is not a number
            <framing width='9.5'/> | is not a whole number
            <framing width='99999999999'/> | is too large
            <rig><lights enabled='yes'/></rig> | is neither true nor false
            <rig><lights fixture='lamp'/></rig> | fixture=“lamp” of <lights> is unknown. Use one of bare-bulb, softbox,
            <rig><lights powr='1'/></rig> | “powr” is not a feature of <lights>. Correct or remove it.
            <lens/> | <lens> is not a part of a Shot. Correct or remove it.
            <camera><lights/></camera> | <lights> is not a part of a Camera
            <x:camera xmlns:x='urn:x'/> | <camera> is not a part of a Shot
            <camera/><camera/> | <camera> is given twice. Keep one.
            <camera>85 mm</camera> | <camera> holds stray text “85 mm”. Remove it.
            <name><b/></name> | <name> can hold plain text only
            <camera xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='shot:Film'/> | must be a Camera
            <camera href='http://localhost/x.shot#/'/> | refers to something outside the file
            <camera href='platform:/plugin/x/y.shot#/'/> | refers to something outside the file
            <rig href='file:///etc/passwd'/> | refers to something outside the file
            <rig xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:x http://localhost/x'/> | outside the file
            """;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> whatTheModelDoesNotKnowIsRefusedWithLineAndMend() {
        return UNKNOWN.lines().map(line -> line.split(" \\| ")).map(row -> DynamicTest.dynamicTest(row[0], () -> {
            String refusal = refusal(HEAD + ">\n\n" + row[0] + "</shot:Shot>");
            assertTrue(refusal.contains(row[1]), refusal);
            assertTrue(refusal.startsWith("evil.shot, line 3: "), refusal);
        }));
    }

    @Test
    void aNewerSchemaIsNamed() {
        String mend = " was written by a newer Catchlight (schema 7, this one reads up to 1). "
                + "Update Catchlight, or save the shot from the newer one as schema 1.";
        assertEquals("evil.shot" + mend, refusal(HEAD.replace("\"1\"", "\"7\"") + " hologram='1'><lens/></shot:Shot>"));
        assertEquals("evil.shot" + mend, refusal("<s:Shot xmlns:s='http://www.catchlight.org/shot/7'/>"));
        assertTrue(refusal(HEAD.replace("\"1\"", "\"-1\"") + "/>").contains("schemaVersion"));
        assertTrue(refusal(HEAD.replace("\"1\"", "\"one\"") + "/>").contains("schemaVersion"));
        assertTrue(refusal(HEAD.replace("shot/1", "shot/x") + "/>").contains("namespace"));
    }

    @Test
    void everyDocumentTypeIsRefused() {
        String laughs = "<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>";
        for (String type : new String[] {"<!DOCTYPE x>", "<!DOCTYPE x [" + laughs + "]>", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://localhost/'> %p;]>"}) {
            String refusal = refusal(type + HEAD + " name='&c;'/>");
            assertTrue(refusal.contains("DOCTYPE") && refusal.contains("Remove it"), refusal);
        }
        assertTrue(refusal(HEAD + " name='&c;'/>").contains("damaged at line 1"));
    }

    @Test
    void nothingOutsideIsEverAskedFor() throws IOException {
        var asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            refusal("<!DOCTYPE x SYSTEM '" + url + "'>" + HEAD + "/>");
            refusal("<!DOCTYPE x [<!ENTITY e SYSTEM '" + url + "'>]>" + HEAD + " name='&e;'/>");
            refusal(HEAD + "><camera href='" + url + "#/'/></shot:Shot>");
            refusal(HEAD + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='" + url + "'/>");
            refusal(HEAD + "><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + url + "'/></shot:Shot>");
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theSizeIsBoundedBeforeAndWhileReading() throws IOException {
        Path huge = folder.resolve("huge.shot");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.write((HEAD + " name='").getBytes(StandardCharsets.UTF_8));
            file.setLength(1L << 30);
        }
        assertTrue(loadFails(huge).contains("is larger than 4 MB"));
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        var e = assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> assertThrows(ShotFormatException.class, () -> ShotFiles.read(endless, "endless")));
        assertTrue(e.getMessage().contains("is larger than 4 MB"), e.getMessage());
        assertTrue(refusal(HEAD + " name='" + "a".repeat(5 << 20) + "'/>").contains("is larger than 4 MB"));
    }

    @Test
    void aLongNoteIsStillRead() throws IOException {
        String note = "pores ".repeat(200_000);
        assertEquals(note, ShotFiles.fromXmi(HEAD + " notes='" + note + "'/>", "long").getNotes());
    }

    @Test
    void deepAndWideDocumentsAreRefused() {
        assertTrue(refusal(HEAD + ">" + "<rig>".repeat(100_000)).contains("nested too deeply"));
        assertTrue(refusal(HEAD + "><rig>" + "<lights/>".repeat(100_000) + "</rig></shot:Shot>").contains("too many elements"));
        StringBuilder attributes = new StringBuilder(HEAD);
        for (int index = 0; index < 50_000; index++) {
            attributes.append(" a").append(index).append("=''");
        }
        assertFalse(refusal(attributes + "/>").isEmpty());
        assertFalse(refusal(HEAD + "><" + "x".repeat(1 << 20) + "/></shot:Shot>").isEmpty());
    }

    @Test
    void whatIsNotAShotIsSaid() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertTrue(loadFails(write(noise)).contains("is not a shot"));
        assertTrue(loadFails(write(new byte[0])).contains("is empty"));
        assertTrue(loadFails(write(new byte[100])).contains("is not a shot"));
        assertTrue(loadFails(write("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1))).contains("is not a shot"));
        assertTrue(loadFails(write("<html><body/></html>".getBytes(StandardCharsets.UTF_8))).contains("it is XML that begins with <html>"));
        assertTrue(loadFails(write("<?xml version='1.0' encoding='nonsense'?><a/>".getBytes(StandardCharsets.UTF_8)))
                .contains("is not a shot"));
        assertTrue(loadFails(write(" \n".getBytes(StandardCharsets.UTF_8))).contains("damaged at line"));
        assertTrue(refusal("  \n ").contains("is empty"));
        assertTrue(loadFails(folder).contains("is a folder"));
        assertTrue(loadFails(Path.of("/dev/zero")).contains("/dev/zero"));
        var missing = assertThrows(NoSuchFileException.class, () -> ShotFiles.load(folder.resolve("none.shot")));
        assertTrue(missing.getMessage().contains("none.shot: there is no such file. Check the name"), missing.getMessage());
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        byte[] latin = (HEAD + " name='Zo\u00EB'/>").getBytes(StandardCharsets.ISO_8859_1);
        String refusal = loadFails(write(latin));
        assertTrue(refusal.contains("Save it as UTF-8"), refusal);
    }

    @Test
    void everyTruncationIsOneClearLine() {
        String text = ShotFiles.toXmi(Presets.create("rembrandt"));
        for (int length = 1; length < text.length() - 1; length += 7) {
            String refusal = refusal(text.substring(0, length));
            assertTrue(refusal.contains("copy"), refusal);
        }
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("evil.shot"), content);
    }

    private static String loadFails(Path file) {
        var e = assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> assertThrows(ShotFormatException.class, () -> ShotFiles.load(file)));
        return clear(e, file.getFileName().toString());
    }

    private static String refusal(String text) {
        var e = assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> assertThrows(ShotFormatException.class, () -> ShotFiles.fromXmi(text, "evil.shot")));
        return clear(e, "evil.shot");
    }

    private static String clear(ShotFormatException e, String name) {
        String message = e.getMessage();
        assertTrue(message.contains(name) && message.length() < 500 && message.endsWith("."), message);
        assertTrue(message.chars().noneMatch(Character::isISOControl), message);
        return message;
    }
}
