package org.catchlight.prompt.ui.internal.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.catchlight.prompt.lexicon.LexiconMatch;
import org.catchlight.prompt.ui.internal.desk.PromptDesk;
import org.catchlight.prompt.ui.internal.desk.Remark;
import org.catchlight.prompt.ui.internal.editor.BriefEditor;
import org.catchlight.prompt.ui.internal.text.Place;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Shell;

/** Help where the caret or the pointer is: words to choose from, mends, explanations. */
public final class BriefAssist implements AutoCloseable {
    private final ContentAssistant completion = new ContentAssistant();
    private final QuickAssistAssistant mends = new QuickAssistAssistant();
    private final BriefEditor editor;
    private final PromptDesk desk;
    private final TermPictures pictures;

    /** Installs the help on an editor. */
    public BriefAssist(BriefEditor editor, PromptDesk desk, Snippets snippets) {
        this.editor = editor;
        this.desk = desk;
        ProjectionViewer viewer = editor.viewer();
        pictures = new TermPictures(viewer.getTextWidget().getDisplay());
        Completion words = new Completion(editor.brief(), snippets, new KindImages(viewer.getTextWidget()), this::window);
        completion.setContentAssistProcessor(words, IDocument.DEFAULT_CONTENT_TYPE);
        completion.setInformationControlCreator(this::window);
        completion.enableColoredLabels(true);
        completion.setShowEmptyList(false);
        completion.setEmptyMessage("No word begins so; press Ctrl+Space behind a comma for all that belong here");
        completion.install(viewer);
        mends.setQuickAssistProcessor(new MendProposals(editor, desk));
        mends.setInformationControlCreator(this::window);
        mends.enableColoredLabels(true);
        mends.install(viewer);
        viewer.setTextHover(new Hover(), IDocument.DEFAULT_CONTENT_TYPE);
        viewer.setHoverControlCreator(this::window);
    }

    private ExplainWindow window(Shell parent) {
        return new ExplainWindow(parent, pictures);
    }

    /** Shows the words that fit at the caret. */
    public void complete() {
        completion.showPossibleCompletions();
    }

    /** Shows what can be mended at the caret. */
    public void mend() {
        mends.showPossibleQuickAssists();
    }

    @Override
    public void close() {
        completion.uninstall();
        mends.uninstall();
        pictures.close();
    }

    /** What is said about the words under the pointer, or else what they mean. */
    private final class Hover implements ITextHover {
        @Override
        public String getHoverInfo(ITextViewer viewer, IRegion region) {
            if (!editor.brief().isInWords(region.getOffset())) {
                return null;
            }
            Place place = editor.brief().placeAt(region.getOffset());
            List<String> said = new ArrayList<>();
            for (Remark remark : desk.judgement().remarks()) {
                if (remark.isAt(place)) {
                    said.add(remark.message() + (remark.why().isEmpty() ? "" : "\n" + remark.why()));
                }
            }
            if (said.isEmpty()) {
                LexiconMatch match = at(place);
                return match == null ? null : Words.explained(match.entry());
            }
            return said.stream().collect(Collectors.joining("\n"));
        }

        private LexiconMatch at(Place place) {
            String words = editor.brief().words(place.part());
            int from = words.lastIndexOf('\n', Math.max(0, place.offset() - 1)) + 1;
            int end = words.indexOf('\n', place.offset());
            return Words.lexicon().matches(words.substring(Math.min(from, place.offset()), end < 0 ? words.length() : end)).stream()
                    .filter(found -> from + found.start() <= place.offset() && place.offset() < from + found.end()).findFirst().orElse(null);
        }

        @Override
        public IRegion getHoverRegion(ITextViewer viewer, int offset) {
            return new Region(offset, 1);
        }
    }
}
