package org.catchlight.cli.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.catchlight.take.RenderQueue;
import org.catchlight.take.RenderQueue.Entry;
import org.catchlight.take.RenderQueue.State;
import org.eclipse.core.runtime.OperationCanceledException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows and runs the queue that the workbench fills. */
@Command(name = "queue", description = {"Shows the render jobs that are queued, and runs those that were left unfinished.",
    "The queue is filled by the workbench and survives a crash."},
        optionListHeading = "%nOptions:%n", commandListHeading = "%nCommands:%n", synopsisSubcommandLabel = "[COMMAND]",
        footer = {"", "Examples:", "  catchlight queue", "  catchlight queue resume", "  catchlight queue clear"})
final class QueueCommand extends SessionCommand {
    private static final Set<State> OVER = EnumSet.of(State.DONE, State.FAILED, State.CANCELLED);
    private static final long LOOK_MILLIS = 200;
    @Spec
    private CommandSpec spec;

    QueueCommand(Session session) {
        super(session);
    }

    /** Lists the jobs. */
    @Override
    public Integer call() throws Failure {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "JOB", "STATE", "TAKES", "MESSAGE"));
        for (Entry entry : queue().entries()) {
            rows.add(List.of(entry.id(), entry.label(), entry.state().name().toLowerCase(Locale.ROOT), entry.done() + "/" + entry.takes(),
                    entry.message()));
        }
        session.console().result(rows.size() == 1 ? "The queue is empty." : TextTable.of(rows));
        return Failure.DONE;
    }

    @Command(name = "resume", description = "Runs the jobs that wait, from the take each stopped at, and prints the files it has written.")
    int resume() throws Failure, InterruptedException {
        RenderQueue queue = queue();
        ProgressMeter meter = new ProgressMeter(session.console(), session.cancellation(), "queue", false,
                CatchlightCommand.of(spec).verbose(), System::nanoTime);
        Set<String> before = new java.util.HashSet<>();
        queue.entries().stream().filter(entry -> !OVER.contains(entry.state())).forEach(entry -> before.add(entry.id()));
        meter.beginTask("", 1000);
        queue.resume();
        double shown = 0;
        while (true) {
            List<Entry> ours = queue.entries().stream().filter(entry -> before.contains(entry.id())).toList();
            double fraction = ours.stream().mapToDouble(entry -> OVER.contains(entry.state()) ? 1 : entry.fraction()).average().orElse(1);
            ours.stream().filter(entry -> entry.state() == State.RUNNING).findFirst().ifPresent(entry -> meter.subTask(entry.label()));
            meter.internalWorked(Math.max(0, fraction * 1000 - shown));
            shown = Math.max(shown, fraction * 1000);
            if (session.cancellation().requested()) {
                ours.stream().filter(entry -> entry.state() == State.RUNNING).forEach(entry -> queue.cancel(entry.id()));
                throw new OperationCanceledException();
            }
            if (ours.stream().allMatch(entry -> OVER.contains(entry.state()))) {
                meter.done();
                return finish(ours);
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private int finish(List<Entry> entries) {
        int code = Failure.DONE;
        for (Entry entry : entries) {
            entry.files().forEach(session.console()::result);
            if (entry.state() != State.DONE) {
                session.console().complain(entry.label() + ": " + (entry.message().isEmpty() ? "was cancelled" : entry.message()));
                code = Failure.FAILED;
            }
        }
        return code;
    }

    @Command(name = "clear", description = "Forgets every job that does not run. Takes that were written stay.")
    int clear() throws Failure {
        RenderQueue queue = queue();
        int removed = 0;
        for (Entry entry : queue.entries()) {
            if (entry.state() != State.RUNNING) {
                queue.remove(entry.id());
                removed++;
            }
        }
        session.console().result(removed == 0 ? "The queue was empty." : "Removed " + removed + (removed == 1 ? " job." : " jobs."));
        return Failure.DONE;
    }

    private RenderQueue queue() throws Failure {
        return session.services().get(RenderQueue.class);
    }
}
