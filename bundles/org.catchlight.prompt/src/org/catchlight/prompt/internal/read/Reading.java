package org.catchlight.prompt.internal.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.BriefReader.ReadBrief;
import org.catchlight.prompt.Fragment;
import org.catchlight.prompt.internal.dialect.MarkedWords;

/** A brief in the making. */
final class Reading {
    private final Map<BriefPart, StringBuilder> parts = new EnumMap<>(BriefPart.class);
    private final Map<BriefPart, String> marks = new EnumMap<>(BriefPart.class);
    private final List<String> shotWords = new ArrayList<>();

    /** Adds a phrase to a part, behind the mark that its author put behind the one before. */
    void add(BriefPart part, Fragment phrase) {
        StringBuilder text = parts.computeIfAbsent(part, _ -> new StringBuilder());
        if (!text.isEmpty()) {
            String mark = marks.get(part);
            text.append(mark.isEmpty() ? "," : mark).append(' ');
        }
        text.append(MarkedWords.of(phrase));
        marks.put(part, phrase.mark());
    }

    void addShotWords(String words) {
        shotWords.add(words);
    }

    ReadBrief finish() {
        Map<BriefPart, String> texts = new EnumMap<>(BriefPart.class);
        parts.forEach((part, text) -> texts.put(part, text.toString()));
        return new ReadBrief(texts, shotWords);
    }
}
