package org.catchlight.prompt.ui.internal.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.lexicon.Lexicon;
import org.catchlight.prompt.lexicon.LexiconEntry;
import org.catchlight.prompt.ui.internal.text.BriefDocument;
import org.catchlight.prompt.ui.internal.text.Place;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Offers terms of the lexicon and the user's snippets for what is being typed; all that belong in the part where nothing is typed yet. */
final class Completion implements IContentAssistProcessor {
    private static final int MOST = 80;

    private final BriefDocument brief;
    private final Snippets snippets;
    private final KindImages images;
    private final IInformationControlCreator window;

    Completion(BriefDocument brief, Snippets snippets, KindImages images, IInformationControlCreator window) {
        this.brief = brief;
        this.snippets = snippets;
        this.images = images;
        this.window = window;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        if (!brief.isInWords(offset)) {
            return new ICompletionProposal[0];
        }
        Place place = brief.placeAt(offset);
        Lexicon lexicon = Words.lexicon();
        for (String typed : Typed.before(brief.words(place.part()), place.offset()).begins()) {
            List<ICompletionProposal> found = new ArrayList<>();
            for (Snippets.Snippet snippet : snippets.all()) {
                if (snippet.name().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))) {
                    found.add(new TermProposal(null, snippet.name(), "snippet", snippet.text(), offset - typed.length(), typed.length(),
                            images.snippet(), window));
                }
            }
            for (LexiconEntry entry : lexicon.complete(typed, place.part(), MOST)) {
                found.add(proposal(entry, offset, typed, place.part()));
            }
            if (!found.isEmpty()) {
                return found.toArray(ICompletionProposal[]::new);
            }
        }
        return new ICompletionProposal[0];
    }

    private TermProposal proposal(LexiconEntry entry, int offset, String typed, BriefPart part) {
        String aside = entry.insert().equals(entry.term()) ? Words.label(entry.kind()) : "→ " + entry.insert();
        return new TermProposal(entry, entry.term(), aside, entry.insert(), offset - typed.length(), typed.length(),
                images.of(entry.kind()), window);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
