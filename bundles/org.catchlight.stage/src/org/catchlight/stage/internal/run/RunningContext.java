package org.catchlight.stage.internal.run;

import java.util.OptionalLong;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Transfer;
import org.catchlight.shot.Shot;
import org.catchlight.stage.StageContext;
import org.catchlight.stage.internal.view.RecordingView;
import org.catchlight.stage.run.RunObserver;
import org.eclipse.core.runtime.IProgressMonitor;

/** What one run of one stage sees of the world, and what it asked for. */
final class RunningContext implements StageContext {
    private final RecordingView view;
    private final long seed;
    private final int width;
    private final int height;
    private final StageMonitor monitor;
    private volatile RunObserver observer;
    private volatile boolean seedAsked;

    RunningContext(RecordingView view, long seed, int width, int height, StageMonitor monitor, RunObserver observer) {
        this.view = view;
        this.seed = seed;
        this.width = width;
        this.height = height;
        this.monitor = monitor;
        this.observer = observer;
    }

    @Override
    public Shot shot() {
        return view.shot();
    }

    @Override
    public long seed() {
        seedAsked = true;
        return seed;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public IProgressMonitor monitor() {
        return monitor;
    }

    @Override
    public void preview(FloatImage picture, Transfer transfer) {
        observer.preview(picture, transfer);
    }

    @Override
    public void log(String line) {
        observer.log(line);
    }

    /** The stage is left to itself: nothing that it says is heard any more. */
    void cutOff() {
        monitor.cutOff();
        observer = RunObserver.NONE;
    }

    OptionalLong seedIfAsked() {
        return seedAsked ? OptionalLong.of(seed) : OptionalLong.empty();
    }

    RecordingView view() {
        return view;
    }
}
