package org.catchlight.models.ui.internal.prefs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.catchlight.models.ModelException;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ui.internal.Failures;
import org.catchlight.models.ui.internal.Look;
import org.catchlight.models.ui.internal.Services;
import org.catchlight.onnx.OnnxRuntime;
import org.catchlight.onnx.RuntimeSettings;
import org.catchlight.stage.UserFolder;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** What models run on, how much of the machine they may take, and where the library is. */
public final class ProcessorsPage extends PreferencePage implements IWorkbenchPreferencePage {
    private OnnxRuntime runtime;
    private ModelLibrary library;
    private ProviderTable providers;
    private Text threads;
    private Text memory;
    private Text keep;
    private Text gpuLibrary;
    private Text place;
    private Label restart;
    private String gpuBefore = "";
    private String placeBefore = "";

    @Override
    public void init(IWorkbench workbench) {
        runtime = Services.find(OnnxRuntime.class).orElse(null);
        library = Services.find(ModelLibrary.class).orElse(null);
        if (runtime == null) {
            noDefaultAndApplyButton();
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = Look.grid(2);
        layout.horizontalSpacing = 12;
        layout.verticalSpacing = 6;
        area.setLayout(layout);
        if (runtime == null) {
            wide(new Label(area, SWT.WRAP)).setText("ONNX Runtime is not installed; install the feature org.catchlight.diffusion.feature.");
            return area;
        }
        RuntimeSettings settings = runtime.settings();
        wide(new Label(area, SWT.WRAP)).setText("What models run on. Those that are on are tried from the top; one that fails makes way.");
        Composite box = new Composite(area, SWT.NONE);
        box.setLayout(Look.grid(1));
        box.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
        providers = new ProviderTable(box, runtime, settings.providers());
        Fields fields = new Fields(area, this::check);
        heading(area, "How much of the machine");
        threads = fields.number("Threads", "0: one for each core", "runtime-threads", "How many threads work on one step of a model");
        memory = fields.number("Memory limit", "GB; 0: three quarters of what there is", "runtime-memory",
                "How much memory loaded models may take; those that were not used for the longest make room first");
        keep = fields.number("Keep loaded", "minutes after the last use", "runtime-keep",
                "How long a model stays in memory, so that the next take begins at once");
        heading(area, "Where things are");
        gpuLibrary = fields.path("GPU library", "runtime-gpu", "Your own onnxruntime_gpu jar of the version " + runtime.version()
                + ", or a folder with its libraries; for NVIDIA cards", "*.jar");
        restart = fields.note("");
        if (library != null) {
            placeBefore = library.place().toString();
            place = fields.path("Model library", "library-place", "The folder in which the library keeps its list and its copies", "");
            fields.note("Another folder has models of its own; nothing is moved.");
            place.setText(placeBefore);
        }
        gpuBefore = TypedSettings.of(settings).gpuLibrary();
        show(TypedSettings.of(settings));
        return area;
    }

    private static Label wide(Label label) {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.widthHint = 420;
        label.setLayoutData(data);
        return label;
    }

    private static void heading(Composite area, String text) {
        Label heading = new Label(area, SWT.NONE);
        heading.setText(text);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.verticalIndent = 8;
        heading.setLayoutData(data);
    }

    private void show(TypedSettings typed) {
        threads.setText(typed.threads());
        memory.setText(typed.memory());
        keep.setText(typed.keep());
        gpuLibrary.setText(typed.gpuLibrary());
        check();
    }

    private TypedSettings typed() {
        return new TypedSettings(threads.getText(), memory.getText(), keep.getText(), gpuLibrary.getText());
    }

    private void check() {
        if (restart == null || gpuLibrary == null) {
            return;
        }
        String problem = typed().problem();
        if (problem.isEmpty() && place != null && !place.isDisposed()) {
            problem = placeProblem();
        }
        setErrorMessage(problem.isEmpty() ? null : problem);
        setValid(problem.isEmpty());
        boolean other = !gpuLibrary.getText().strip().equals(gpuBefore);
        restart.setText(other ? "Counts from the next start of Catchlight." : "Only NVIDIA cards need one; it counts from the next start.");
    }

    private String placeProblem() {
        try {
            return Path.of(place.getText().strip()).isAbsolute() ? "" : "Model library: give the whole path of a folder.";
        } catch (InvalidPathException noPath) {
            return "Model library: “" + place.getText() + "” is no path.";
        }
    }

    @Override
    protected void performDefaults() {
        if (runtime != null) {
            providers.choose(RuntimeSettings.DEFAULT.providers());
            show(TypedSettings.of(RuntimeSettings.DEFAULT));
            if (place != null) {
                place.setText(defaultPlace());
            }
        }
        super.performDefaults();
    }

    private static String defaultPlace() {
        return UserFolder.path().resolve("models").toString();
    }

    @Override
    public boolean performOk() {
        if (runtime == null || threads == null) {
            return true;
        }
        RuntimeSettings chosen = typed().settings(providers.chosen());
        if (!chosen.equals(runtime.settings())) {
            runtime.configure(chosen);
        }
        String wanted = place == null ? "" : place.getText().strip();
        if (place != null && !wanted.equals(placeBefore)) {
            try {
                library.use(Path.of(wanted));
                placeBefore = wanted;
            } catch (ModelException refused) {
                setErrorMessage(refused.getMessage() + (refused.mend().isBlank() ? "" : " " + refused.mend()));
                Failures.log("The folder of the library cannot be changed", refused);
                return false;
            }
        }
        return true;
    }
}
