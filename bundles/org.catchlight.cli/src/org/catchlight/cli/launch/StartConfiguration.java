package org.catchlight.cli.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The configuration of starts of one kind: the bundles of the installation that it can need. */
record StartConfiguration(StartKind kind, Installation installation, Path folder) {
    /** Where the start script wants it, for an installation that cannot be written. */
    private static final String FOLDER_PROPERTY = "catchlight.start.folder";
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/([^/]+\\.(SF|RSA|DSA|EC)|MANIFEST\\.MF)", Pattern.CASE_INSENSITIVE);

    /** The configuration of an installation. */
    static StartConfiguration of(StartKind kind, Installation installation) {
        String told = System.getProperty(FOLDER_PROPERTY, "");
        Path folder = told.isEmpty() ? installation.folder().resolve("start") : Path.of(told).toAbsolutePath();
        return new StartConfiguration(kind, installation, folder);
    }

    /** Where the framework keeps what it knows. */
    Path configuration() {
        return folder.resolve(kind.name().toLowerCase(Locale.ROOT));
    }

    /** The list of bundles of these starts. */
    Path bundlesInfo() {
        return configuration().resolve("bundles.info");
    }

    /** Brings it up to date with the installation. */
    void update() throws IOException {
        FileTime wanted = Files.getLastModifiedTime(installation.bundlesInfo());
        Path list = bundlesInfo();
        if (Files.exists(list) && Files.getLastModifiedTime(list).equals(wanted)) {
            return;
        }
        Files.createDirectories(configuration());
        List<String> lines = Files.readAllLines(installation.bundlesInfo()).stream().filter(this::belongs).map(this::adapt).toList();
        updateFramework();
        replace(list, out -> out.write(String.join("\n", lines).concat("\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        // Simple Configurator looks at the time; a later one of the installation's list means that this one is old.
        Files.setLastModifiedTime(list, wanted);
    }

    /** Leaves a copy alone that is up to date: archives of classes name it with its time. */
    private void updateFramework() throws IOException {
        Path source = installation.plugin("org.eclipse.osgi");
        Path copy = folder.resolve("framework.jar");
        FileTime wanted = Files.getLastModifiedTime(source);
        if (!Files.exists(copy) || !Files.getLastModifiedTime(copy).equals(wanted)) {
            replace(copy, out -> copyUnsigned(source, out));
            Files.setLastModifiedTime(copy, wanted);
        }
    }

    private boolean belongs(String line) {
        return line.startsWith("#") || kind.has(line.substring(0, Math.max(0, line.indexOf(','))));
    }

    private String adapt(String line) {
        if (line.startsWith("#")) {
            return line;
        }
        String[] parts = line.split(",");
        String location = installation.folder().resolve(parts[2]).toUri().toString();
        boolean start = Boolean.parseBoolean(parts[4]) && kind.starts(parts[0]);
        return String.join(",", parts[0], parts[1], location, parts[3], Boolean.toString(start));
    }

    /**
     * Copies a jar without its signature: the virtual machine archives no classes of a signed jar, and checks each that it loads
     * from one. The framework takes a third of the time of a start otherwise.
     */
    private static void copyUnsigned(Path jar, OutputStream out) throws IOException {
        try (JarFile source = new JarFile(jar.toFile(), false, ZipFile.OPEN_READ); JarOutputStream copy = new JarOutputStream(out, mainAttributes(source))) {
            for (var entries = source.entries().asIterator(); entries.hasNext();) {
                ZipEntry entry = entries.next();
                if (!entry.isDirectory() && !SIGNATURE.matcher(entry.getName()).matches()) {
                    copy.putNextEntry(new ZipEntry(entry.getName()));
                    source.getInputStream(entry).transferTo(copy);
                    copy.closeEntry();
                }
            }
        }
    }

    private static Manifest mainAttributes(JarFile jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putAll(jar.getManifest().getMainAttributes());
        manifest.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
        return manifest;
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private void replace(Path target, Content content) throws IOException {
        Path temporary = Files.createTempFile(folder, "new", ".tmp");
        try (OutputStream out = Files.newOutputStream(temporary)) {
            content.writeTo(out);
        }
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
