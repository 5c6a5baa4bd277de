package org.catchlight.workbench.internal.start;

import java.nio.file.Path;
import java.util.List;
import org.catchlight.shot.preset.Presets;
import org.catchlight.workbench.internal.open.DropFiles;
import org.catchlight.workbench.internal.open.OpenDialog;
import org.catchlight.workbench.internal.open.RecentShots;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** The page that is there while no shot is open: buttons to begin and open, recent shots, and the presets as cards. */
public final class StartEditor extends EditorPart {
    /** Id of the editor. */
    public static final String ID = "org.catchlight.workbench.start";
    private static final int MARGIN = 30;
    private static final int MOST_RECENT = 5;

    private Composite body;
    private PresetPictures pictures;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        body = new Composite(scrolled, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = 28;
        layout.verticalSpacing = 10;
        body.setLayout(layout);
        Label title = new Label(body, SWT.NONE);
        title.setText("Start from a light");
        title.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(8).setStyle(SWT.BOLD)));
        Label hint = new Label(body, SWT.WRAP);
        hint.setText("Pick a preset and change anything, open a shot, or drop a shot or a take on this window.");
        hint.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightQuiet");
        hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        buttons();
        recent(resources);
        pictures = new PresetPictures(parent.getDisplay());
        Composite cards = new Composite(body, SWT.NONE);
        RowLayout rows = new RowLayout(SWT.HORIZONTAL);
        rows.spacing = 14;
        rows.marginLeft = 0;
        rows.marginTop = 8;
        cards.setLayout(rows);
        GridData cardsData = new GridData(SWT.FILL, SWT.TOP, true, false);
        cards.setLayoutData(cardsData);
        for (String preset : Presets.ids()) {
            new PresetCard(cards, preset, pictures);
        }
        scrolled.setContent(body);
        scrolled.addListener(SWT.Resize, event -> {
            int width = scrolled.getClientArea().width;
            cardsData.widthHint = Math.max(PresetCard.WIDTH, width - 2 * MARGIN);
            scrolled.setMinSize(0, body.computeSize(width, SWT.DEFAULT).y);
        });
        scrolled.getVerticalBar().setIncrement(32);
        DropFiles.accept(scrolled);
    }

    private void buttons() {
        Composite row = new Composite(body, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = 8;
        row.setLayout(layout);
        Button create = new Button(row, SWT.PUSH);
        create.setText("New Shot");
        create.addListener(SWT.Selection, event -> ShotOpener.openPreset(null));
        Button open = new Button(row, SWT.PUSH);
        open.setText("Open…");
        open.addListener(SWT.Selection, event -> OpenDialog.open(getSite().getShell()));
    }

    private void recent(LocalResourceManager resources) {
        List<Path> files = RecentShots.list();
        if (files.isEmpty()) {
            return;
        }
        heading(resources, "Recent");
        for (Path file : files.stream().limit(MOST_RECENT).toList()) {
            Link link = new Link(body, SWT.NONE);
            link.setText("<a>" + file.getFileName() + "</a>   " + file.getParent());
            link.setToolTipText(file.toString());
            link.addListener(SWT.Selection, event -> ShotOpener.open(file));
        }
        heading(resources, "Presets");
    }

    private void heading(LocalResourceManager resources, String text) {
        Label title = new Label(body, SWT.NONE);
        title.setText(text);
        title.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(2).setStyle(SWT.BOLD)));
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
        below.verticalIndent = 8;
        title.setLayoutData(below);
    }

    @Override
    public void setFocus() {
        if (body.getChildren().length > 0) {
            body.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (pictures != null) {
            pictures.close();
        }
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Nothing to save.
    }

    @Override
    public void doSaveAs() {
        // Nothing to save.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
