package org.catchlight.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;

/** A change that was made already, kept as what undoes it; several in a row where changes were joined. */
final class RecordedChange extends AbstractCommand {
    private final List<ChangeDescription> steps = new ArrayList<>();

    RecordedChange(String label, ChangeDescription change) {
        super(label);
        steps.add(change);
    }

    /** Whether nothing was changed, values set to what they were included. */
    static boolean isEmpty(ChangeDescription change) {
        if (!change.getObjectsToAttach().isEmpty() || !change.getObjectsToDetach().isEmpty()) {
            return false;
        }
        return change.getObjectChanges().stream().allMatch(entry -> entry.getValue().stream()
                .allMatch(feature -> isSame(entry.getKey(), feature)));
    }

    private static boolean isSame(EObject object, FeatureChange change) {
        EStructuralFeature feature = change.getFeature();
        return !feature.isMany() && (change.isSet() ? Objects.equals(object.eGet(feature), change.getValue()) : !object.eIsSet(feature));
    }

    /** Joins a later change. What an earlier step restores anyway need not be kept twice. */
    void append(ChangeDescription later) {
        if (!isCovered(later)) {
            steps.add(later);
        }
    }

    private boolean isCovered(ChangeDescription later) {
        ChangeDescription first = steps.getFirst();
        if (steps.size() > 1 || !later.getObjectsToAttach().isEmpty() || !later.getObjectsToDetach().isEmpty()) {
            return false;
        }
        return later.getObjectChanges().stream().allMatch(entry -> {
            List<FeatureChange> known = first.getObjectChanges().get(entry.getKey());
            return known != null && entry.getValue().stream().allMatch(change -> !change.getFeature().isMany()
                    && known.stream().anyMatch(before -> before.getFeature() == change.getFeature()));
        });
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        // The change was made while it was recorded.
    }

    @Override
    public void undo() {
        for (ChangeDescription step : steps.reversed()) {
            step.applyAndReverse();
        }
    }

    @Override
    public void redo() {
        for (ChangeDescription step : steps) {
            step.applyAndReverse();
        }
    }
}
