package org.catchlight.prompt.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catchlight.prompt.CompiledPrompt;
import org.catchlight.prompt.CompiledPrompt.Span;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.TokenCounter;
import org.catchlight.prompt.ui.internal.desk.Judgement;
import org.catchlight.prompt.ui.internal.desk.PromptDesk;
import org.catchlight.prompt.ui.internal.editor.Inks;
import org.catchlight.prompt.ui.internal.text.PartWords;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows a compiled prompt; the pointer over a word says what made it and lights that up, here and in the brief. */
final class PromptText {
    private static final String NEGATIVE = "\n\nLeave out: ";
    private static final int MOST = 200_000;

    private final StyledText text;
    private final PromptDesk desk;
    private final List<Span> spans = new ArrayList<>();
    private Judgement shown = Judgement.NONE;
    private Optional<Source> lit = Optional.empty();
    private Optional<Source> over = Optional.empty();

    PromptText(Composite parent, PromptDesk desk) {
        this.desk = desk;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setData("org.catchlight.widget", "prompt-text");
        text.setMargins(8, 6, 8, 6);
        text.setLineSpacing(2);
        text.addListener(SWT.MouseMove, event -> over(spanAt(text.getOffsetAtPoint(new Point(event.x, event.y)))));
        text.addListener(SWT.MouseExit, event -> over(Optional.empty()));
        text.addListener(SWT.MouseUp, event -> spanAt(text.getOffsetAtPoint(new Point(event.x, event.y))).ifPresent(span -> {
            if (span.source() instanceof Source.Words words && text.getSelectionCount() == 0) {
                desk.reveal(words);
            }
        }));
    }

    Control control() {
        return text;
    }

    void show(Judgement judgement) {
        if (judgement == shown) {
            return;
        }
        shown = judgement;
        spans.clear();
        String all = judgement.prompt().map(this::whole).orElse("");
        text.setText(all.length() > MOST ? all.substring(0, MOST) : all);
        spans.removeIf(span -> span.end() > text.getCharCount());
        style();
    }

    private String whole(CompiledPrompt prompt) {
        spans.addAll(prompt.promptSpans());
        StringBuilder all = new StringBuilder(prompt.prompt());
        if (!prompt.negative().isEmpty()) {
            all.append(NEGATIVE);
            int from = all.length();
            all.append(prompt.negative());
            prompt.negativeSpans().forEach(span -> spans.add(new Span(from + span.start(), from + span.end(), span.source())));
        }
        prompt.leftOut().forEach(sentence -> all.append("\n\n").append(sentence));
        return all.toString();
    }

    /** Lights up what a place in the brief has made. */
    void point(Optional<Source> source) {
        if (!source.equals(lit)) {
            lit = source;
            style();
        }
    }

    private void style() {
        if (text.isDisposed()) {
            return;
        }
        Inks inks = Inks.of(text);
        List<StyleRange> styles = new ArrayList<>();
        int length = shown.prompt().map(prompt -> prompt.prompt().length()).orElse(0);
        int cutOff = Math.min(text.getCharCount(), shown.tokens().map(TokenCounter.Count::cutOff).orElse(length));
        for (Span span : spans) {
            boolean bright = lit.filter(source -> made(span.source(), source)).isPresent();
            StyleRange style = new StyleRange(span.start(), span.end() - span.start(), null, bright ? inks.grey(0.28) : null);
            boolean words = span.source() instanceof Source.Words;
            style.foreground = span.start() >= cutOff && span.start() < length ? inks.hint() : words ? inks.grey(1) : inks.grey(0.72);
            style.fontStyle = words ? SWT.NORMAL : SWT.ITALIC;
            styles.add(style);
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private static boolean made(Source piece, Source pointed) {
        return piece.equals(pointed) || piece instanceof Source.Words words && pointed instanceof Source.Words place
                && words.part() == place.part() && words.start() <= place.start() && place.end() <= words.end();
    }

    private Optional<Span> spanAt(int offset) {
        return spans.stream().filter(span -> span.start() <= offset && offset < span.end()).findFirst();
    }

    private void over(Optional<Span> span) {
        Optional<Source> source = span.map(Span::source);
        if (!source.equals(over)) {
            over = source;
            text.setToolTipText(source.map(PromptText::told).orElse(null));
            desk.pointAt(source);
        }
    }

    private static String told(Source source) {
        return switch (source) {
            case Source.Words words -> "From the brief: " + PartWords.heading(words.part());
            case Source.Made made -> "From the shot: " + made.origin().label() + (made.what().isEmpty() ? "" : ", " + made.what());
        };
    }
}
