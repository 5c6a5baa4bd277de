package org.catchlight.stage.internal.run;

import java.io.UncheckedIOException;
import org.catchlight.image.Frame;
import org.catchlight.stage.StageException;
import org.catchlight.stage.run.StageFailure;
import org.eclipse.core.runtime.OperationCanceledException;

/** Says what failed and what to try, whatever a stage threw. */
final class Failures {
    private Failures() {
    }

    static StageFailure of(PlannedStep step, Frame before, Throwable cause) {
        String bundle = step.stage().descriptor().bundle() + " " + step.stage().descriptor().version();
        String aside = before == null ? "Choose another engine." : "Try other settings or switch the step off.";
        return switch (cause) {
            case StageException known -> failure(step, before, known.getMessage(), known.mend() == null || known.mend().isEmpty() ? aside
                    : known.mend(), cause);
            case OutOfMemoryError _ -> failure(step, before, "ran out of memory",
                    "Try again now that kept results are dropped, make the picture smaller, or give the program more memory with -Xmx.",
                    cause);
            case UncheckedIOException disk -> failure(step, before, disk.getMessage(), "Try again now that kept results are dropped.", cause);
            case StackOverflowError _ -> failure(step, before, "went round in circles (stack overflow)", aside + " Tell the makers of "
                    + bundle + ".", cause);
            case LinkageError _ -> failure(step, before, "does not fit this version of the program: " + cause,
                    "Update or uninstall " + bundle + ".", cause);
            case OperationCanceledException _ -> failure(step, before, "stopped as if it had been cancelled, though nobody did",
                    "Try again. " + aside, cause);
            default -> failure(step, before, "failed unexpectedly: " + cause, aside + " Tell the makers of " + bundle + ".", cause);
        };
    }

    static StageFailure brokenFrame(PlannedStep step, Frame before, String problem) {
        return failure(step, before, problem, before == null ? "Choose another engine or other settings."
                : "Try other settings or switch the step off.", null);
    }

    private static StageFailure failure(PlannedStep step, Frame before, String what, String mend, Throwable cause) {
        return new StageFailure(step.id(), step.text(), before, step.label() + ": " + what, mend, cause);
    }
}
