package org.catchlight.models.ui.internal.view;

import java.util.Optional;
import java.util.function.Consumer;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.ui.internal.DropFolders;
import org.catchlight.models.ui.internal.LibraryWatch;
import org.catchlight.models.ui.internal.Look;
import org.catchlight.models.ui.internal.task.ModelTask;
import org.catchlight.ui.ActiveShot;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.Subscription;
import org.catchlight.ui.form.EmptyState;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.databinding.observable.value.IValueChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The models of the library: what they are, whether they can be used, what to do with them. */
public final class ModelsView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "org.catchlight.models.ui.models";
    private static final String CHECK = "org.catchlight.models.ui.check";
    private static final String KEYS = "org.catchlight.models.ui.keys";

    private final IValueChangeListener<ShotSession> follow = event -> shotInFront(event.diff.getNewValue());
    private Subscription shotChanges = () -> { };
    private LibraryWatch library;
    private ModelActions actions;
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private Button addFirst;
    private SashForm sash;
    private ModelTable table;
    private ModelDetails details;
    private Button use;
    private Button check;
    private Button remove;

    @Override
    public void createPartControl(Composite parent) {
        Display display = parent.getDisplay();
        library = new LibraryWatch(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::refresh);
            }
        });
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout layout = Look.grid(1);
        layout.verticalSpacing = 0;
        body.setLayout(layout);
        actions = new ModelActions(body, library);
        stack = new Composite(body, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        empty = new EmptyState(stack, "", "");
        addFirst = Look.named(empty.action("Add a Model…", actions::add), "add-first-model");
        addFirst.setToolTipText("Choose a model folder; it is checked before it is added");
        createContent();
        new TaskStrip(body, this::taskDone);
        DropFolders.accept(body, actions::add);
        keys();
        ActiveShot.observe().addValueChangeListener(follow);
        shotInFront(ActiveShot.observe().getValue());
        refresh();
    }

    private void createContent() {
        content = new Composite(stack, SWT.NONE);
        GridLayout layout = Look.grid(1);
        layout.verticalSpacing = 0;
        content.setLayout(layout);
        Composite bar = Look.styled(new Composite(content, SWT.NONE), "CatchlightBar");
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout row = new GridLayout(6, false);
        row.marginHeight = 4;
        row.marginWidth = 8;
        bar.setLayout(row);
        Look.named(Look.button(bar, "Add…", "Add a model: choose a folder, or drag one here", actions::add), "add-model");
        use = Look.named(Look.button(bar, "Use in This Shot", "", () -> selected(actions::use)), "use-model");
        check = Look.named(Look.button(bar, "Check Again", "Read all files of the model and try whether it runs here (F5)",
                () -> selected(actions::check)), "check-model");
        remove = Look.named(Look.button(bar, "Remove…", "Take the model out of the library (Del)", () -> selected(actions::remove)),
                "remove-model");
        new MemoryLine(bar);
        sash = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new ModelTable(sash, this::selected);
        details = new ModelDetails(sash);
        new ModelMenu(table, actions);
        sash.setWeights(3, 2);
        sash.addListener(SWT.Resize, event -> {
            Point size = sash.getSize();
            int wanted = size.x > size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
            if (sash.getOrientation() != wanted) {
                sash.setOrientation(wanted);
            }
        });
    }

    /** F5 renders elsewhere; here it checks. */
    private void keys() {
        getSite().getService(IContextService.class).activateContext(KEYS);
        getSite().getService(IHandlerService.class).activateHandler(CHECK, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                selected(actions::check);
                return null;
            }
        });
    }

    private void selected(Consumer<InstalledModel> action) {
        table.selection().ifPresent(action);
    }

    private void refresh() {
        if (stack.isDisposed()) {
            return;
        }
        table.show(library.models());
        boolean installed = library.library().isPresent();
        if (!library.isKnown()) {
            empty.setTexts("Looking for models…", "");
        } else if (!installed) {
            empty.setTexts("The model library is not installed",
                    "Install the feature org.catchlight.diffusion.feature to paint with models.");
        } else {
            empty.setTexts("No models yet", "Export a Stable Diffusion, SDXL, SD3 or FLUX model to ONNX, then add its folder here or drag"
                    + " it into this view. Nothing is downloaded, and your files stay where they are.");
        }
        addFirst.setVisible(installed);
        ((StackLayout) stack.getLayout()).topControl = library.models().isEmpty() ? empty : content;
        stack.layout();
    }

    private void selected(InstalledModel model) {
        if (details != null) {
            details.show(model, library.library().orElse(null));
            buttons();
        }
    }

    private void buttons() {
        Optional<InstalledModel> model = table.selection();
        String whyNot = model.map(ModelActions::whyNotUsable).orElse("No model is selected");
        use.setEnabled(whyNot.isEmpty());
        use.setToolTipText(whyNot.isEmpty() ? "Paint the shot in front with this model (Enter); can be undone" : whyNot);
        check.setEnabled(model.isPresent());
        remove.setEnabled(model.isPresent());
    }

    private void shotInFront(ShotSession session) {
        shotChanges.close();
        shotChanges = session == null ? () -> { } : session.onChange(this::shotChanged);
        shotChanged();
    }

    private void shotChanged() {
        if (!stack.isDisposed()) {
            buttons();
        }
    }

    private void taskDone(ModelTask task) {
        if (task.adds() && task.getResult() != null && task.getResult().isOK()) {
            select(task.model());
        }
        library.refresh();
        details.again(library.library().orElse(null));
    }

    /** Selects a model now, or as soon as it is there. */
    public void select(String id) {
        table.select(id);
    }


    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == content) {
            table.control().setFocus();
        } else {
            addFirst.setFocus();
        }
    }

    @Override
    public void dispose() {
        ActiveShot.observe().removeValueChangeListener(follow);
        shotChanges.close();
        if (library != null) {
            library.close();
        }
        super.dispose();
    }
}
