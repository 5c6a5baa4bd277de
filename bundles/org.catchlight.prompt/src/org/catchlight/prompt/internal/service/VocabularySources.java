package org.catchlight.prompt.internal.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.catchlight.prompt.internal.vocabulary.Shipped;
import org.catchlight.prompt.internal.vocabulary.VocabularyFile;
import org.catchlight.prompt.internal.vocabulary.VocabularyReader;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Where files of vocabulary come from. A file that is not as it should be is left out and harms no other. */
final class VocabularySources {
    /** Extension point at which bundles add files. */
    static final String POINT = "org.catchlight.prompt.vocabulary";
    private static final int MOST_FILES = 1000;

    private VocabularySources() {
    }

    /** What was read: the files that ship, then those of bundles, then the user's, each in the order of their names. */
    record Read(List<VocabularyFile> files, List<String> problems) {
    }

    static Read read(IExtensionRegistry registry, Path folder) {
        List<VocabularyFile> files = new ArrayList<>(Shipped.files());
        List<String> problems = new ArrayList<>();
        if (registry != null) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
                contributed(element, files, problems);
            }
        }
        own(folder, files, problems);
        return new Read(List.copyOf(files), List.copyOf(problems));
    }

    private static void contributed(IConfigurationElement element, List<VocabularyFile> files, List<String> problems) {
        String contributor = element.getContributor().getName();
        String path = element.getAttribute("file");
        Bundle bundle = Platform.getBundle(contributor);
        URL entry = bundle == null || path == null ? null : bundle.getEntry(path);
        if (entry == null) {
            problems.add("The vocabulary '" + path + "' that " + contributor + " names is not in that bundle; check its build.properties.");
            return;
        }
        try (InputStream in = entry.openStream()) {
            files.add(VocabularyReader.read(in, contributor + "/" + path));
        } catch (IOException broken) {
            problems.add(broken.getMessage());
        }
    }

    private static void own(Path folder, List<VocabularyFile> files, List<String> problems) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(VocabularySources::named).sorted().limit(MOST_FILES).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    files.add(VocabularyReader.read(in, file.toString()));
                } catch (IOException broken) {
                    String text = broken.getMessage() == null ? "" : broken.getMessage();
                    problems.add(text.contains(file.toString()) ? text : file + " cannot be read; check that you may read it.");
                }
            }
        } catch (IOException unreadable) {
            problems.add("The vocabulary in " + folder + " cannot be listed; check that the folder may be read.");
        }
    }

    private static boolean named(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.startsWith(".");
    }
}
