package org.catchlight.prompt.ui.internal.assist;

import org.catchlight.prompt.lexicon.LexiconEntry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * A term offered for what was typed.
 *
 * @param entry   the term; null for a snippet
 * @param label   what the list shows
 * @param aside   what the list shows beside it in grey
 * @param text    what is written
 * @param offset  where, in the document
 * @param length  how much of what was typed it replaces
 * @param image   picture in the list, or null
 * @param creator makes the window that explains it
 */
record TermProposal(LexiconEntry entry, String label, String aside, String text, int offset, int length, Image image,
        IInformationControlCreator creator) implements ICompletionProposal, ICompletionProposalExtension3, ICompletionProposalExtension5,
        ICompletionProposalExtension6 {
    @Override
    public void apply(IDocument document) {
        try {
            document.replace(offset, length, text);
        } catch (BadLocationException moved) {
            throw new IllegalStateException(moved);
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(offset + text.length(), 0);
    }

    @Override
    public String getDisplayString() {
        return label;
    }

    @Override
    public StyledString getStyledDisplayString() {
        return new StyledString(label).append("  " + aside, StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return new Explained(entry == null ? text : Words.explained(entry), entry == null ? "" : entry.picture());
    }

    @Override
    public String getAdditionalProposalInfo() {
        return entry == null ? text : Words.explained(entry);
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return creator;
    }

    @Override
    public Image getImage() {
        return image;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
        return text;
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int completionOffset) {
        return offset;
    }
}
