package org.catchlight.models.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ui.internal.text.ModelWords;
import org.catchlight.models.ui.internal.view.ModelsView;
import org.catchlight.ui.Subscription;
import org.catchlight.ui.engine.EngineGuide;
import org.catchlight.ui.engine.EngineNote;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Says of the engines {@code model:NAME} what the library knows of their models. */
@Component(service = EngineGuide.class)
public final class ModelEngineGuide implements EngineGuide {
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private LibraryWatch library;

    @Activate
    void start() {
        library = new LibraryWatch(() -> listeners.forEach(Runnable::run));
    }

    @Deactivate
    void stop() {
        library.close();
    }

    @Override
    public Optional<EngineNote> note(String engineId) {
        if (!engineId.startsWith(InstalledModel.ENGINE_PREFIX)) {
            return Optional.empty();
        }
        Optional<InstalledModel> model = library.models().stream().filter(one -> one.engineId().equals(engineId)).findFirst();
        if (model.isEmpty() && !library.isKnown()) {
            return Optional.empty();
        }
        String name = engineId.substring(InstalledModel.ENGINE_PREFIX.length());
        return Optional.of(model.map(ModelEngineGuide::note).orElseGet(() -> new EngineNote(engineId, name, "",
                "There is no model “" + name + "” in the library.", "Add a model of that name, or choose another engine.")));
    }

    private static EngineNote note(InstalledModel model) {
        return new EngineNote(model.engineId(), model.id(), model.summary(), ModelWords.problem(model), ModelWords.mend(model.state()));
    }

    @Override
    public List<EngineNote> engines() {
        return library.models().stream().map(ModelEngineGuide::note).toList();
    }

    @Override
    public String label() {
        return "Models";
    }

    @Override
    public void show(String engineId) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            boolean ours = engineId.startsWith(InstalledModel.ENGINE_PREFIX);
            if (window.getActivePage().showView(ModelsView.ID) instanceof ModelsView view && ours) {
                view.select(engineId.substring(InstalledModel.ENGINE_PREFIX.length()));
            }
        } catch (PartInitException broken) {
            Failures.show("Models", broken);
        }
    }

    @Override
    public Subscription onChange(Runnable changed) {
        Runnable own = () -> changed.run();
        listeners.add(own);
        return () -> listeners.remove(own);
    }
}
