package org.catchlight.prompt.internal.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.catchlight.image.io.PictureInfo;
import org.catchlight.image.io.PictureReader;
import org.catchlight.prompt.metadata.ImportedPrompt;
import org.catchlight.prompt.metadata.PromptFormatException;
import org.catchlight.prompt.metadata.PromptTool;

/** Chooses among the texts that a picture carries: those that say most come first. */
final class PictureTexts {
    /** Keyword under which a take carries its shot. */
    static final String SHOT = "catchlight:shot";
    private final Map<String, String> texts;
    private final String name;
    private PromptFormatException fault;

    private PictureTexts(Map<String, String> texts, String name) {
        this.texts = texts;
        this.name = name;
    }

    static ImportedPrompt read(Map<String, String> texts, SourceFile file) throws IOException {
        return sized(new PictureTexts(texts, file.name()).read(), file);
    }

    private ImportedPrompt read() throws PromptFormatException {
        for (Attempt attempt : new Attempt[] {this::take, this::invoke, this::parameters, this::comfy, this::novel, this::dream}) {
            try {
                Optional<ImportedPrompt> found = attempt.read();
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (PromptFormatException damaged) {
                // Another text of the picture may still be sound.
                fault = fault == null ? damaged : fault;
            }
        }
        if (fault != null) {
            throw fault;
        }
        throw new PromptFormatException(name + " carries no prompt; choose a picture as AUTOMATIC1111, ComfyUI, InvokeAI, NovelAI or "
                + "Catchlight saved it (chats and social networks cut the prompt out), or paste the prompt as text");
    }

    private interface Attempt {
        Optional<ImportedPrompt> read() throws PromptFormatException;
    }

    private Optional<ImportedPrompt> take() throws PromptFormatException {
        String xmi = texts.get(SHOT);
        return xmi == null ? Optional.empty() : Optional.of(TakeSource.read(xmi, name));
    }

    private Optional<ImportedPrompt> invoke() throws PromptFormatException {
        for (String keyword : new String[] {"invokeai_metadata", "sd-metadata"}) {
            if (texts.containsKey(keyword)) {
                JsonNode json = JsonText.object(texts.get(keyword), "The InvokeAI metadata in " + name);
                return Optional.of(keyword.equals("sd-metadata") ? InvokeReader.readOlder(json, name) : InvokeReader.read(json, name));
            }
        }
        return Optional.empty();
    }

    private Optional<ImportedPrompt> parameters() throws PromptFormatException {
        for (String keyword : new String[] {"parameters", "UserComment", "Parameters", "ImageDescription", "XPComment", "Comment"}) {
            String text = texts.getOrDefault(keyword, "").strip();
            if (text.length() > org.catchlight.prompt.metadata.PromptImport.MAX_CHARACTERS) {
                throw new PromptFormatException(name + " carries a text that is too long for a prompt; get an undamaged copy of it");
            }
            if (text.startsWith("{") && JsonText.looksLikeObject(text) && !texts.containsKey("Software")) {
                return Optional.of(JsonSources.read(JsonText.object(text, "The settings in " + name), name));
            }
            Optional<ParameterText> parameters = ParameterText.of(text);
            if (parameters.isPresent()) {
                return parameters.map(read -> A1111Reader.read(read, name));
            }
            if (keyword.equals("parameters") && !text.isEmpty() && !text.startsWith("{")) {
                Draft draft = new Draft(name, PromptTool.A1111);
                draft.prompt(new WordCleaner(draft).clean(text));
                return Optional.of(draft.finish());
            }
        }
        return Optional.empty();
    }

    /** ComfyUI's two graphs: what ran, and what was on the screen. Pictures without text chunks carry them in EXIF, by a prefix. */
    private Optional<ImportedPrompt> comfy() throws PromptFormatException {
        for (String keyword : new String[] {"prompt", "workflow"}) {
            Optional<String> json = Optional.ofNullable(texts.get(keyword)).or(() -> prefixed(keyword));
            if (json.isPresent()) {
                try {
                    return Optional.of(ComfyReader.read(JsonText.object(json.get(), "The ComfyUI graph in " + name), name));
                } catch (PromptFormatException damaged) {
                    fault = fault == null ? damaged : fault;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> prefixed(String keyword) {
        return texts.values().stream().filter(text -> text.length() > keyword.length()
                && text.substring(0, keyword.length() + 1).toLowerCase(Locale.ROOT).equals(keyword + ":")
                && text.substring(keyword.length() + 1).strip().startsWith("{"))
                .map(text -> text.substring(keyword.length() + 1).strip()).findFirst();
    }

    private Optional<ImportedPrompt> novel() throws PromptFormatException {
        String comment = texts.getOrDefault("Comment", "").strip();
        if (!comment.startsWith("{") || !texts.containsKey("Software")) {
            return Optional.empty();
        }
        JsonNode json = JsonText.object(comment, "The comment in " + name);
        return Optional.of(NovelReader.read(json, texts.getOrDefault("Description", ""), texts.getOrDefault("Source", ""), name));
    }

    private Optional<ImportedPrompt> dream() throws PromptFormatException {
        String dream = texts.getOrDefault("Dream", texts.getOrDefault("dream", ""));
        if (!dream.isBlank()) {
            return Optional.of(DreamText.read(dream, name));
        }
        String description = texts.getOrDefault("Description", "");
        return MidjourneyText.looksLike(description) ? Optional.of(MidjourneyText.read(description, name)) : Optional.empty();
    }

    /** Where nothing says how large the picture was painted, its own size is the best guess. */
    private static ImportedPrompt sized(ImportedPrompt read, SourceFile file) {
        if (read.width() > 0 || read.hasShot() || file.kind() == SourceFile.Kind.WEBP) {
            return read;
        }
        try {
            PictureInfo info = PictureReader.readInfo(file.path());
            return new ImportedPrompt(read.source(), read.tool(), read.prompt(), read.negative(), read.sampling(), info.width(),
                    info.height(), read.models(), read.others(), read.remarks(), read.shotXmi());
        } catch (IOException noPicture) {
            return read;
        }
    }
}
