package org.catchlight.cli.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The configuration of headless starts: the bundles of the installation without those that draw windows or install features. */
record HeadlessConfiguration(Installation installation, Path folder) {
    /** Where the start script wants it, for an installation that cannot be written. */
    private static final String FOLDER_PROPERTY = "catchlight.cli.folder";
    /** Names that stay out. Everything that is not known stays in: it may be a stage or what a stage needs. */
    private static final Pattern LEFT_OUT = Pattern.compile("org\\.eclipse\\.(e4|ui|jface|swt|help|urischeme|ecf|core\\.databinding)(\\..*)?"
            + "|org\\.eclipse\\.emf\\.(edit|databinding)(\\..*)?"
            + "|org\\.eclipse\\.equinox\\.(p2|frameworkadmin|simpleconfigurator\\.manipulator|launcher|security)(\\..*)?"
            + "|org\\.eclipse\\.osgi\\.compatibility\\.state|org\\.apache\\.batik\\.css|wrapped\\.org\\.apache\\.xmlgraphics\\..*"
            + "|org\\.catchlight\\.(ui|workbench|.*\\.ui)|com\\.github\\.weisj\\.jsvg");
    /** Extenders that only what draws windows relies on; they stay, but are not started. */
    private static final Pattern NOT_STARTED = Pattern.compile("org\\.apache\\.aries\\.spifly\\..*|org\\.eclipse\\.equinox\\.event");
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/([^/]+\\.(SF|RSA|DSA|EC)|MANIFEST\\.MF)", Pattern.CASE_INSENSITIVE);

    /** The configuration of an installation. */
    static HeadlessConfiguration of(Installation installation) {
        String told = System.getProperty(FOLDER_PROPERTY, "");
        return new HeadlessConfiguration(installation, told.isEmpty() ? installation.folder().resolve("cli") : Path.of(told).toAbsolutePath());
    }

    /** The list of bundles of headless starts. */
    Path bundlesInfo() {
        return folder.resolve("bundles.info");
    }

    /** Brings it up to date with the installation. */
    void update() throws IOException {
        FileTime wanted = Files.getLastModifiedTime(installation.bundlesInfo());
        Path list = bundlesInfo();
        if (Files.exists(list) && Files.getLastModifiedTime(list).equals(wanted)) {
            return;
        }
        Files.createDirectories(folder);
        List<String> lines = Files.readAllLines(installation.bundlesInfo()).stream().filter(HeadlessConfiguration::belongs).map(this::adapt).toList();
        Path framework = folder.resolve("framework.jar");
        replace(framework, out -> copyUnsigned(installation.plugin("org.eclipse.osgi"), out));
        replace(list, out -> out.write(String.join("\n", lines).concat("\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        // Simple Configurator looks at the time; a later one of the installation's list means that this one is old.
        Files.setLastModifiedTime(list, wanted);
    }

    private static boolean belongs(String line) {
        return line.startsWith("#") || !LEFT_OUT.matcher(line.substring(0, Math.max(0, line.indexOf(',')))).matches();
    }

    private String adapt(String line) {
        if (line.startsWith("#")) {
            return line;
        }
        String[] parts = line.split(",");
        String location = installation.folder().resolve(parts[2]).toUri().toString();
        boolean start = Boolean.parseBoolean(parts[4]) && !NOT_STARTED.matcher(parts[0]).matches();
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
