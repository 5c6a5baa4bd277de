package org.catchlight.prompt.internal.metadata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.PromptFormatException;
import org.catchlight.prompt.metadata.PromptImport;
import org.catchlight.prompt.metadata.PromptTool;

/** Finds out what a file or a text is, and hands it to who can read it. */
public final class PromptSources {
    private static final Set<String> EXTENSIONS = Set.of("png", "jpg", "jpeg", "webp", "txt", "text", "json", "md");

    private PromptSources() {
    }

    /** See {@link PromptImport#mayRead}. */
    public static boolean mayRead(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1));
    }

    /** See {@link PromptImport#read}. */
    public static ImportedPrompt read(Path file) throws IOException {
        SourceFile source = SourceFile.open(file);
        return source.isPicture() ? PictureTexts.read(source.texts(), source) : parse(source.text(), source.name());
    }

    /** See {@link PromptImport#parse}. */
    public static ImportedPrompt parse(String given, String source) throws PromptFormatException {
        String text = given.startsWith("\uFEFF") ? given.substring(1).strip() : given.strip();
        if (text.isEmpty()) {
            throw new PromptFormatException(source + " is empty; paste a prompt, or the parameters of a picture");
        }
        if (text.length() > PromptImport.MAX_CHARACTERS) {
            throw new PromptFormatException(source + " has more than " + (PromptImport.MAX_CHARACTERS >> 20)
                    + " million characters, which no prompt has; take only the prompt");
        }
        if (text.startsWith("{") && text.endsWith("}") && JsonText.looksLikeObject(text)) {
            return JsonSources.read(JsonText.object(text, source), source);
        }
        Optional<ParameterText> parameters = ParameterText.of(text);
        if (parameters.isPresent()) {
            return A1111Reader.read(parameters.get(), source);
        }
        if (DreamText.looksLike(text)) {
            return DreamText.read(text, source);
        }
        if (MidjourneyText.looksLike(text)) {
            return MidjourneyText.read(text, source);
        }
        Draft draft = new Draft(source, PromptTool.WORDS);
        draft.prompt(new WordCleaner(draft).clean(text));
        return draft.finish();
    }
}
