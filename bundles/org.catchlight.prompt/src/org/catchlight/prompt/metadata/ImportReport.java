package org.catchlight.prompt.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of everything that a source said.
 *
 * @param source what it was read from
 * @param tool   whose way of writing it was
 * @param taken  what is in the shot now
 * @param left   what is not, with why
 */
public record ImportReport(String source, PromptTool tool, List<Entry> taken, List<Entry> left) {
    public ImportReport {
        taken = List.copyOf(taken);
        left = List.copyOf(left);
    }

    /**
     * One thing that the source said.
     *
     * @param what  its name, such as {@code seed}
     * @param value its value
     * @param note  where it went, or why it was left out; may be empty
     */
    public record Entry(String what, String value, String note) {
        /** As one line for the user. */
        @Override
        public String toString() {
            String head = value.isEmpty() ? what : what + " " + value;
            return note.isEmpty() ? head : head + ": " + note;
        }
    }

    /** The report in lines for the user: first what was taken over, then what was left out. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(source + " (" + tool.label() + ")");
        taken.forEach(entry -> lines.add("taken over: " + entry));
        left.forEach(entry -> lines.add("left out: " + entry));
        return lines;
    }
}
