package org.catchlight.prompt.ui.internal.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.catchlight.prompt.BriefPart;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/**
 * A brief as one text: each part is a heading on a line of its own and the part's words below it. Knows where each part lies while the text
 * is edited, and what an edit must become so that headings stay whole. For one thread.
 */
public final class BriefDocument {
    /** Behind the words of a part: the end of their line and an empty one. */
    private static final String GAP = "\n\n";
    private static final BriefPart[] PARTS = BriefPart.values();

    private final IDocument document = new Document();
    private final int[] starts = new int[PARTS.length];
    private final int[] lengths = new int[PARTS.length];
    private final Map<BriefPart, String> known = new EnumMap<>(BriefPart.class);
    private final Consumer<BriefPart> edited;
    private boolean showing;

    /**
     * A brief without words.
     *
     * @param edited told which part an edit that did not come from {@link #show} has changed
     */
    public BriefDocument(Consumer<BriefPart> edited) {
        this.edited = edited;
        StringBuilder all = new StringBuilder();
        for (BriefPart part : PARTS) {
            all.append(PartWords.heading(part)).append('\n');
            starts[part.ordinal()] = all.length();
            all.append(GAP);
            known.put(part, "");
        }
        document.set(all.toString());
        document.addDocumentListener(new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // Where parts lie is known from what has changed.
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                changed(event);
            }
        });
    }

    /** The text. Edits must lie within the words of one part; see {@link #guard}. */
    public IDocument document() {
        return document;
    }

    /** Index of a part's first character. */
    public int start(BriefPart part) {
        return starts[part.ordinal()];
    }

    /** Index behind a part's last character. */
    public int end(BriefPart part) {
        return starts[part.ordinal()] + lengths[part.ordinal()];
    }

    /** Index of the first character of a part's heading. */
    public int heading(BriefPart part) {
        return start(part) - PartWords.heading(part).length() - 1;
    }

    /** Words of a part. */
    public String words(BriefPart part) {
        return known.computeIfAbsent(part, absent -> {
            try {
                return document.get(start(absent), lengths[absent.ordinal()]);
            } catch (BadLocationException torn) {
                throw new IllegalStateException(torn);
            }
        });
    }

    /** The part whose heading or words an index lies in. */
    public BriefPart partAt(int index) {
        BriefPart found = PARTS[0];
        for (BriefPart part : PARTS) {
            if (heading(part) <= index) {
                found = part;
            }
        }
        return found;
    }

    /** Where in the brief an index lies; one in a heading lies at the start of its part. */
    public Place placeAt(int index) {
        BriefPart part = partAt(index);
        return new Place(part, Math.clamp(index - start(part), 0, lengths[part.ordinal()]));
    }

    /** Whether an index lies in the words of a part, its end included. */
    public boolean isInWords(int index) {
        BriefPart part = partAt(index);
        return start(part) <= index && index <= end(part);
    }

    /** Shows other words of a part; only what differs is replaced. Returns what was, in indices of the text. */
    public Replacement show(BriefPart part, String words) {
        String shown = words == null ? "" : LongLines.broken(words);
        Replacement change = Replacement.between(words(part), shown);
        Replacement made = new Replacement(start(part) + change.offset(), change.length(), change.text());
        if (!change.isEmpty()) {
            showing = true;
            try {
                replace(made);
            } finally {
                showing = false;
            }
        }
        return made;
    }

    /** Edits as a user does; the edit must lie within the words of one part. */
    public void replace(Replacement edit) {
        try {
            document.replace(edit.offset(), edit.length(), edit.text());
        } catch (BadLocationException outside) {
            throw new IllegalArgumentException("No such place in the brief: " + edit, outside);
        }
    }

    /** What an edit of the user becomes, so that headings stay. */
    public Guarded guard(Replacement edit) {
        int from = edit.offset();
        int to = from + edit.length();
        BriefPart part = partAt(from);
        if (start(part) <= from && to <= end(part)) {
            String text = LongLines.broken(edit.text());
            return text.equals(edit.text()) ? new Guarded.Pass()
                    : new Guarded.Instead(List.of(new Replacement(from, edit.length(), text)), from + text.length());
        }
        return instead(edit, part, to);
    }

    private Guarded instead(Replacement edit, BriefPart first, int to) {
        int at = Math.clamp(edit.offset(), start(first), end(first));
        String text = edit.text().isBlank() ? "" : LongLines.broken(edit.text());
        List<Replacement> edits = new ArrayList<>();
        for (BriefPart part : List.of(PARTS).reversed()) {
            int cutFrom = Math.max(edit.offset(), start(part));
            int cutTo = Math.min(to, end(part));
            if (part == first) {
                int length = Math.max(0, cutTo - cutFrom);
                if (length > 0 || !text.isEmpty()) {
                    edits.add(new Replacement(at, length, text));
                }
            } else if (cutFrom < cutTo) {
                edits.add(new Replacement(cutFrom, cutTo - cutFrom, ""));
            }
        }
        return new Guarded.Instead(edits, edits.isEmpty() ? beside(edit, first, to) : at + text.length());
    }

    /** Where the caret goes when nothing is deleted: over the heading, in the direction of the key. */
    private int beside(Replacement edit, BriefPart first, int to) {
        boolean forward = edit.offset() == end(first) && first.ordinal() + 1 < PARTS.length;
        boolean backward = to == start(first) && edit.length() > 0 && first.ordinal() > 0;
        return forward ? start(PARTS[first.ordinal() + 1]) : backward ? end(PARTS[first.ordinal() - 1])
                : Math.clamp(edit.offset(), start(first), end(first));
    }

    private void changed(DocumentEvent event) {
        BriefPart part = partAt(event.getOffset());
        int delta = (event.getText() == null ? 0 : event.getText().length()) - event.getLength();
        if (event.getOffset() < start(part) || event.getOffset() + event.getLength() > end(part)) {
            throw new IllegalStateException("An edit goes beyond the words of " + part);
        }
        lengths[part.ordinal()] += delta;
        for (int later = part.ordinal() + 1; later < PARTS.length; later++) {
            starts[later] += delta;
        }
        known.remove(part);
        if (!showing) {
            edited.accept(part);
        }
    }
}
