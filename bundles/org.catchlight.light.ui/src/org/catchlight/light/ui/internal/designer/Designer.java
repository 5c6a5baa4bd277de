package org.catchlight.light.ui.internal.designer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.catchlight.light.ui.internal.live.FrameStep;
import org.catchlight.light.ui.internal.scene.RigScene;
import org.catchlight.shot.Light;
import org.catchlight.shot.Shot;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.Subscription;
import org.eclipse.core.databinding.observable.value.IValueChangeListener;
import org.eclipse.emf.ecore.EObject;

/** The shot that the designer shows, its set and which light is selected. UI thread only. */
public final class Designer {
    private final Set<Runnable> listeners = new LinkedHashSet<>();
    private final Set<Runnable> shotListeners = new LinkedHashSet<>();
    private final Set<Light> soloed = new LinkedHashSet<>();
    private final IValueChangeListener<EObject> selectionListener = event -> fire();
    private ShotSession session;
    private Subscription changes = () -> { };
    private RigScene scene;

    /** Shows a shot; null shows none. */
    public void show(ShotSession shown) {
        changes.close();
        if (session != null && !session.selection().isDisposed()) {
            session.selection().removeValueChangeListener(selectionListener);
        }
        session = shown;
        soloed.clear();
        changes = () -> { };
        if (session != null) {
            changes = session.onChange(this::changed);
            session.selection().addValueChangeListener(selectionListener);
        }
        changed();
    }

    private void changed() {
        try (FrameStep step = FrameStep.begin("scene")) {
            scene = session == null ? null : RigScene.of(session.shot());
        }
        soloed.retainAll(lights());
        fire();
        List.copyOf(shotListeners).forEach(Runnable::run);
    }

    private void fire() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Calls {@code changed} when the shot or what is selected has changed. */
    public Subscription onChange(Runnable listener) {
        Runnable own = () -> listener.run();
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /** Calls {@code changed} when what is to be seen has changed: the shot, or which lights are soloed. */
    public Subscription onShot(Runnable listener) {
        Runnable own = () -> listener.run();
        shotListeners.add(own);
        return () -> shotListeners.remove(own);
    }

    /** Looks at the selected light, or its group, alone, or at all again. A way of looking: the shot does not change. */
    public void solo() {
        selected().ifPresent(light -> {
            if (soloed.contains(light)) {
                group(light).forEach(soloed::remove);
            } else {
                soloed.addAll(group(light));
            }
            fire();
            List.copyOf(shotListeners).forEach(Runnable::run);
        });
    }

    /** Whether a light is soloed. */
    public boolean isSoloed(Light light) {
        return soloed.contains(light);
    }

    /** The lights that are looked at alone; empty if all are. */
    public Set<Light> soloed() {
        return Set.copyOf(soloed);
    }

    /** The open shot's session, or null. */
    public ShotSession session() {
        return session;
    }

    /** The set as it is now, or null without a shot. */
    public RigScene scene() {
        return scene;
    }

    /** The lights of the rig. */
    public List<Light> lights() {
        return session == null || session.shot().getRig() == null ? List.of() : session.shot().getRig().getLights();
    }

    /** The selected light. */
    public Optional<Light> selected() {
        return session != null && session.selection().getValue() instanceof Light light && lights().contains(light) ? Optional.of(light)
                : Optional.empty();
    }

    /** Index of the selected light, or −1. */
    public int selectedIndex() {
        return selected().map(lights()::indexOf).orElse(-1);
    }

    /** The lights of a light's group with it in front; it alone if it has none. */
    public List<Light> group(Light light) {
        if (light.getGroup() == null || light.getGroup().isBlank()) {
            return List.of(light);
        }
        List<Light> group = new ArrayList<>(lights().stream().filter(other -> light.getGroup().equals(other.getGroup())).toList());
        group.remove(light);
        group.addFirst(light);
        return group;
    }

    /** Indexes of the lights that share the group of a light, without it. */
    public List<Integer> companions(int index) {
        Light light = lights().get(index);
        return group(light).stream().filter(other -> other != light).map(lights()::indexOf).toList();
    }

    /** What a step that changes a light and its group is called. */
    public String title(Light light) {
        return group(light).size() > 1 ? "Group " + light.getGroup() : light.getName();
    }

    /** Selects a light everywhere. */
    public void select(int index) {
        if (session != null && index >= 0 && index < lights().size()) {
            session.selection().setValue(lights().get(index));
        }
    }

    /** Changes the selected light, if there is one, as one step; the same {@code key} in a row joins. */
    public void changeSelected(String verb, String key, Consumer<Light> edit) {
        selected().ifPresent(light -> session.change(verb + " " + light.getName(), key == null ? null : List.of(key, light),
                () -> edit.accept(light)));
    }

    /** Changes the selected light and the lights of its group as one step; the same {@code key} in a row joins. */
    public void changeGroup(String verb, String key, Consumer<Light> edit) {
        selected().ifPresent(light -> {
            List<Light> group = group(light);
            session.change(verb + " " + title(light), key == null ? null : List.of(key, light), () -> group.forEach(edit));
        });
    }

    /** Changes the shot as one step. */
    public void change(String label, Object key, Consumer<Shot> edit) {
        if (session != null) {
            session.change(label, key, () -> edit.accept(session.shot()));
        }
    }
}
