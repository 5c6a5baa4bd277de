package org.catchlight.ui.internal;

import java.util.List;
import org.catchlight.shot.Shot;
import org.catchlight.ui.Gesture;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/** Command stack that records edits of a shot and joins those that follow each other quickly under one key. */
public final class ShotCommandStack extends BasicCommandStack {
    /** A pause of this length ends a row of joined changes, in nanoseconds. */
    private static final long PAUSE = 1_000_000_000L;

    private final Shot shot;
    private boolean recording;
    private Object rowKey;
    private long rowTime;

    /** A stack for one shot. */
    public ShotCommandStack(Shot shot) {
        this.shot = shot;
    }

    /** Makes one change; see {@code ShotSession.change}. A change within a change is part of the outer one. */
    public void change(String label, Object mergeKey, Runnable edit) {
        if (recording) {
            edit.run();
            return;
        }
        ChangeDescription recorded = record(edit);
        if (RecordedChange.isEmpty(recorded)) {
            return;
        }
        long now = System.nanoTime();
        boolean joins = mergeKey != null && mergeKey.equals(rowKey) && (now - rowTime < PAUSE || mergeKey instanceof Gesture)
                && mostRecentCommand == getUndoCommand() && mostRecentCommand instanceof RecordedChange;
        if (joins) {
            ((RecordedChange) mostRecentCommand).append(recorded);
            notifyListeners();
        } else {
            execute(new RecordedChange(label, recorded));
        }
        rowKey = mergeKey;
        rowTime = System.nanoTime();
    }

    /**
     * Takes back what a gesture has changed and forgets it, so that it can neither be undone nor made again. Does nothing if the gesture
     * has changed nothing or if something else was changed since.
     */
    public void takeBack(Gesture gesture) {
        if (gesture.equals(rowKey) && mostRecentCommand == getUndoCommand() && canUndo()) {
            undo();
            commandList.remove(top + 1).dispose();
            mostRecentCommand = null;
            notifyListeners();
        }
    }

    @Override
    public void undo() {
        rowKey = null;
        super.undo();
    }

    @Override
    public void redo() {
        rowKey = null;
        super.redo();
    }

    @Override
    public void saveIsDone() {
        rowKey = null;
        super.saveIsDone();
    }

    /** Forgets the history. */
    public void dispose() {
        rowKey = null;
        flush();
    }

    private ChangeDescription record(Runnable edit) {
        ChangeRecorder recorder = new ChangeRecorder();
        recording = true;
        try {
            recorder.beginRecording(List.of(shot));
            edit.run();
            ChangeDescription changes = recorder.endRecording();
            changes.getObjectsToAttach().remove(shot); // The recorder takes a root without a container for an orphan.
            return changes;
        } catch (RuntimeException | Error failure) {
            recorder.endRecording().apply();
            throw failure;
        } finally {
            recording = false;
            recorder.dispose();
        }
    }
}
