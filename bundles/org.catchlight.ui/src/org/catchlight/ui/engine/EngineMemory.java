package org.catchlight.ui.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Step;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Settings of the engines that a step had while it is open, so that going back to one finds them. Lives with the step, not in the file. */
final class EngineMemory extends AdapterImpl {
    private final Map<String, List<Setting>> settings = new HashMap<>();

    static EngineMemory of(Step step) {
        return step.eAdapters().stream().filter(EngineMemory.class::isInstance).map(EngineMemory.class::cast).findFirst().orElseGet(() -> {
            EngineMemory memory = new EngineMemory();
            step.eAdapters().add(memory);
            return memory;
        });
    }

    void keep(String engine, Collection<Setting> now) {
        settings.put(engine, List.copyOf(EcoreUtil.copyAll(now)));
    }

    Optional<List<Setting>> recall(String engine) {
        return Optional.ofNullable(settings.get(engine)).map(kept -> List.copyOf(EcoreUtil.copyAll(kept)));
    }
}
