package org.catchlight.stage.run;

import java.util.List;
import java.util.Map;
import org.catchlight.image.Frame;

/**
 * A finished run.
 *
 * @param frame the finished frame
 * @param steps the stages that made it, in order
 */
public record Result(Frame frame, List<StepResult> steps) {
    public Result {
        steps = List.copyOf(steps);
    }

    /**
     * One stage of a run.
     *
     * @param stage    id
     * @param label    name for the user
     * @param bundle   bundle that provided it
     * @param version  version of that bundle
     * @param settings all its settings as text
     * @param reused   whether a kept result was used and the stage did not run
     * @param millis   time it took
     */
    public record StepResult(String stage, String label, String bundle, String version, Map<String, String> settings, boolean reused,
            long millis) {
        public StepResult {
            settings = Map.copyOf(settings);
        }
    }
}
