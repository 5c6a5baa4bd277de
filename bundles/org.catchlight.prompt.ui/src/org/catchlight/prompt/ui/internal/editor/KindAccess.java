package org.catchlight.prompt.ui.internal.editor;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;

/** Tells painters what kind a mark in the text is. */
final class KindAccess implements IAnnotationAccess {
    @Override
    public Object getType(Annotation annotation) {
        return annotation.getType();
    }

    @Override
    public boolean isMultiLine(Annotation annotation) {
        return true;
    }

    @Override
    public boolean isTemporary(Annotation annotation) {
        return !annotation.isPersistent();
    }
}
