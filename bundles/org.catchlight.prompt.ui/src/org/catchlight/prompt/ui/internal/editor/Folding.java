package org.catchlight.prompt.ui.internal.editor;

import java.util.EnumMap;
import java.util.Map;
import org.catchlight.prompt.BriefPart;
import org.catchlight.prompt.ui.internal.text.BriefDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Folds parts of a brief under their headings. */
final class Folding {
    private final ProjectionViewer viewer;
    private final Map<BriefPart, ProjectionAnnotation> folds = new EnumMap<>(BriefPart.class);

    Folding(ProjectionViewer viewer, BriefDocument brief) {
        this.viewer = viewer;
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        for (BriefPart part : BriefPart.values()) {
            ProjectionAnnotation fold = new ProjectionAnnotation();
            folds.put(part, fold);
            int from = brief.heading(part);
            model.addAnnotation(fold, new Position(from, brief.end(part) + 1 - from));
        }
    }

    boolean isFolded(BriefPart part) {
        return folds.get(part).isCollapsed();
    }

    void fold(BriefPart part, boolean folded) {
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        if (folded) {
            model.collapse(folds.get(part));
        } else {
            model.expand(folds.get(part));
        }
    }
}
