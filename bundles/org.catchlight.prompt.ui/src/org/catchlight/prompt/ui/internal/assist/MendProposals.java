package org.catchlight.prompt.ui.internal.assist;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.prompt.ui.internal.desk.Deed;
import org.catchlight.prompt.ui.internal.desk.PromptDesk;
import org.catchlight.prompt.ui.internal.desk.Remark;
import org.catchlight.prompt.ui.internal.editor.BriefEditor;
import org.catchlight.prompt.ui.internal.text.Place;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Offers what mends the words at the caret, then what mends the shot as a whole. */
final class MendProposals implements IQuickAssistProcessor {
    private final BriefEditor editor;
    private final PromptDesk desk;

    MendProposals(BriefEditor editor, PromptDesk desk) {
        this.editor = editor;
        this.desk = desk;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        Place place = editor.brief().placeAt(Math.max(0, context.getOffset()));
        List<ICompletionProposal> here = new ArrayList<>();
        List<ICompletionProposal> everywhere = new ArrayList<>();
        for (Remark remark : desk.judgement().remarks()) {
            List<ICompletionProposal> list = remark.isAt(place) ? here : remark.range().isEmpty() ? everywhere : null;
            if (list != null) {
                remark.deeds().forEach(deed -> list.add(new Mend(remark, deed)));
            }
        }
        here.addAll(everywhere);
        return here.isEmpty() ? null : here.toArray(ICompletionProposal[]::new);
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return true;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    private final class Mend implements ICompletionProposal {
        private final Remark remark;
        private final Deed deed;

        Mend(Remark remark, Deed deed) {
            this.remark = remark;
            this.deed = deed;
        }

        @Override
        public void apply(IDocument document) {
            if (editor.session() != null) {
                deed.in(editor.session());
            }
        }

        @Override
        public Point getSelection(IDocument document) {
            return null;
        }

        @Override
        public String getAdditionalProposalInfo() {
            return remark.message() + (remark.why().isEmpty() ? "" : "\n" + remark.why());
        }

        @Override
        public String getDisplayString() {
            return deed.label();
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }
    }
}
