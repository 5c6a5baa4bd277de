package org.catchlight.light.ui.internal.live;

import java.lang.management.ManagementFactory;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/**
 * One step on the way from the hand to the picture, for Java's Flight Recorder: {@code releng/benchmark/designer} reads where the time of
 * a frame goes. Costs nothing while nobody records.
 */
@Name(FrameStep.NAME)
@Label("Step of a Frame")
@Description("A step on the way from a hand in the lighting designer to the painted picture")
@Category({"Catchlight", "Lighting"})
@StackTrace(false)
public final class FrameStep extends Event implements AutoCloseable {
    /** Name of the event in a recording. */
    public static final String NAME = "org.catchlight.lighting.FrameStep";

    @Label("Step")
    private final String step;
    @Label("State")
    @Description("Which state of the shot the step is for, counted up; 0 if it is for none")
    private long state;
    @Label("Width")
    @Description("Of the picture that the step makes, in pixels; 0 if it makes none")
    private final int width;
    @Label("Processor Time")
    @Description("Of the thread that does the step")
    @Timespan
    private long processorTime;

    private FrameStep(String step, long state, int width) {
        this.step = step;
        this.state = state;
        this.width = width;
    }

    /** Begins a step for a picture of some width in pixels; closing it ends it. */
    public static FrameStep begin(String step, long state, int width) {
        FrameStep begun = new FrameStep(step, state, width);
        if (begun.isEnabled()) {
            begun.processorTime = -ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            begun.begin();
        }
        return begun;
    }

    /** Begins a step that makes no picture. */
    public static FrameStep begin(String step, long state) {
        return begin(step, state, 0);
    }

    /** Begins a step that is for no state of the shot. */
    public static FrameStep begin(String step) {
        return begin(step, 0);
    }

    @Override
    public void close() {
        if (isEnabled()) {
            end();
            processorTime += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            commit();
        }
    }
}
