package org.catchlight.prompt.internal.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.catchlight.prompt.advice.Advice;
import org.catchlight.prompt.advice.AdviceRule;
import org.catchlight.prompt.advice.AdviceSwitches;
import org.catchlight.prompt.advice.Adviser;
import org.catchlight.prompt.internal.advice.RuleBook;
import org.catchlight.prompt.internal.vocabulary.Rule;
import org.catchlight.prompt.lexicon.Lexicon;
import org.catchlight.prompt.lexicon.LexiconEntry;
import org.catchlight.prompt.lexicon.Vocabulary;
import org.catchlight.shot.Shot;
import org.catchlight.stage.UserFolder;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.Platform;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Lexicon and adviser from all files in force; read when first asked for, and again when bundles come or go. */
@Component(service = {Vocabulary.class, Adviser.class})
public final class VocabularyComponent implements Vocabulary, Adviser, IRegistryEventListener {
    private static final String FOLDER = "vocabulary";
    private final AdviceSwitches switches;
    private final IExtensionRegistry registry;
    private State state;

    private record State(Lexicon lexicon, RuleBook rules, List<String> problems) {
    }

    /** Begins to listen to bundles that come and go. */
    @Activate
    public VocabularyComponent(@Reference AdviceSwitches switches) {
        this.switches = switches;
        registry = Platform.getExtensionRegistry();
        if (registry != null) {
            registry.addListener(this, VocabularySources.POINT);
        }
    }

    /** Stops listening. */
    @Deactivate
    void stop() {
        if (registry != null) {
            registry.removeListener(this);
        }
    }

    private synchronized State state() {
        if (state == null) {
            VocabularySources.Read read = VocabularySources.read(registry, UserFolder.path().resolve(FOLDER));
            List<LexiconEntry> entries = new ArrayList<>();
            List<Rule> rules = new ArrayList<>();
            read.files().forEach(file -> {
                entries.addAll(file.entries());
                rules.addAll(file.rules());
            });
            Lexicon lexicon = new Lexicon(entries);
            state = new State(lexicon, new RuleBook(rules, lexicon), read.problems());
            if (Platform.isRunning()) {
                read.problems().forEach(problem -> ILog.of(VocabularyComponent.class).warn(problem));
            }
        }
        return state;
    }

    @Override
    public Lexicon lexicon() {
        return state().lexicon();
    }

    @Override
    public List<String> problems() {
        return state().problems();
    }

    @Override
    public synchronized void reload() {
        state = null;
    }

    @Override
    public List<Advice> advise(Shot shot) {
        return state().rules().advise(shot, switches.off());
    }

    @Override
    public List<Advice> advise(Shot shot, Set<String> off) {
        return state().rules().advise(shot, off);
    }

    @Override
    public List<AdviceRule> rules() {
        return state().rules().rules();
    }

    @Override
    public void added(IExtension[] extensions) {
        reload();
    }

    @Override
    public void removed(IExtension[] extensions) {
        reload();
    }

    @Override
    public void added(IExtensionPoint[] points) {
        reload();
    }

    @Override
    public void removed(IExtensionPoint[] points) {
        reload();
    }
}
