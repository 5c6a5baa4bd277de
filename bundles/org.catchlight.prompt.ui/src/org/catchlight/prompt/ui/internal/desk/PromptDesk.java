package org.catchlight.prompt.ui.internal.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.catchlight.prompt.Source;
import org.catchlight.prompt.ui.internal.Services;
import org.catchlight.shot.Shot;
import org.catchlight.ui.ActiveShot;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.Subscription;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

/**
 * What the views of the prompt editor share: what is known about the brief in front, judged in the background whenever the shot has
 * changed, and which words are pointed at. One for a display; UI thread only.
 */
public final class PromptDesk {
    private static final String KEY = "org.catchlight.promptDesk";
    private static final int REST_MILLIS = 250;

    private final Display display;
    private final Judge judge = new Judge();
    private final Set<Runnable> judged = new LinkedHashSet<>();
    private final Set<Consumer<Optional<Source>>> pointed = new LinkedHashSet<>();
    private final Set<Consumer<Source.Words>> revealed = new LinkedHashSet<>();
    private final Runnable begin = this::begin;
    private ShotSession session;
    private Subscription subscription = () -> { };
    private Judgement judgement = Judgement.NONE;
    private String dialect = "";
    private Job running;
    private long asked;

    private PromptDesk(Display display) {
        this.display = display;
        var active = ActiveShot.observe();
        active.addValueChangeListener(event -> follow(event.diff.getNewValue()));
        follow(active.getValue());
    }

    /** The one of a display. */
    public static PromptDesk of(Display display) {
        if (display.getData(KEY) instanceof PromptDesk known) {
            return known;
        }
        PromptDesk made = new PromptDesk(display);
        display.setData(KEY, made);
        return made;
    }

    private void follow(ShotSession shown) {
        subscription.close();
        session = shown;
        judgement = Judgement.NONE;
        subscription = shown == null ? () -> { } : shown.onChange(this::judgeSoon);
        tell();
        judgeSoon();
    }

    /** The session in front, or null. */
    public ShotSession session() {
        return session;
    }

    /** What is known; of the shot as it was a moment ago while it is being changed. */
    public Judgement judgement() {
        return judgement;
    }

    /** Whether all of it is about the shot as it is now. */
    public boolean isSettled() {
        return running == null && asked == 0;
    }

    /** Id of the dialect that is shown; empty for that of the engine. */
    public String dialect() {
        return dialect;
    }

    /** Shows another dialect; empty for that of the engine. */
    public void setDialect(String id) {
        dialect = id;
        judgeSoon();
    }

    /** Calls when there is a new judgement. */
    public Subscription onJudged(Runnable listener) {
        judged.add(listener);
        judgeSoon();
        return () -> judged.remove(listener);
    }

    /** Says what the pointer is over, in the brief or in the prompt; empty when it leaves. */
    public void pointAt(Optional<Source> source) {
        List.copyOf(pointed).forEach(listener -> listener.accept(source));
    }

    /** Calls when something else is pointed at. */
    public Subscription onPointed(Consumer<Optional<Source>> listener) {
        pointed.add(listener);
        return () -> pointed.remove(listener);
    }

    /** Asks the editor to select words. */
    public void reveal(Source.Words words) {
        List.copyOf(revealed).forEach(listener -> listener.accept(words));
    }

    /** Calls when words are to be selected. */
    public Subscription onReveal(Consumer<Source.Words> listener) {
        revealed.add(listener);
        return () -> revealed.remove(listener);
    }

    /** Judges when the hand has rested a moment. */
    public void judgeSoon() {
        asked++;
        display.timerExec(REST_MILLIS, begin);
    }

    private void begin() {
        if (session == null || judged.isEmpty() || running != null) {
            asked = running == null ? 0 : asked;
            return;
        }
        ShotSession whose = session;
        Shot copy = EcoreUtil.copy(session.shot());
        String wanted = dialect;
        asked = 0;
        running = new Job("Judge the brief") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Judgement result = Judgement.NONE;
                try {
                    result = judge.judge(copy, wanted);
                } catch (RuntimeException | LinkageError failure) {
                    Services.log("The brief cannot be judged", failure);
                }
                Judgement made = result;
                if (!display.isDisposed()) {
                    display.asyncExec(() -> finished(whose, made));
                }
                return Status.OK_STATUS;
            }
        };
        running.setSystem(true);
        running.setPriority(Job.DECORATE);
        running.schedule();
    }

    private void finished(ShotSession whose, Judgement made) {
        running = null;
        if (whose == session) {
            judgement = made;
            tell();
        }
        if (asked > 0) {
            display.timerExec(REST_MILLIS, begin);
        }
    }

    private void tell() {
        new ArrayList<>(judged).forEach(Runnable::run);
    }
}
