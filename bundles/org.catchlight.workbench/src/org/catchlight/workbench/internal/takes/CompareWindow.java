package org.catchlight.workbench.internal.takes;

import java.nio.file.Path;
import org.catchlight.workbench.internal.app.Problems;
import org.catchlight.workbench.internal.editor.PictureCanvas;
import org.catchlight.workbench.internal.editor.TakeLoader;
import org.catchlight.workbench.internal.editor.WipeLine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Two takes: side by side with linked zoom, or one over the other with a line to drag, or the one and the other in turn (Space). */
final class CompareWindow {
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 860;

    private enum Mode {
        BESIDE("Side by side"), WIPE("Wipe"), TOGGLE("A / B");

        private final String label;

        Mode(String label) {
            this.label = label;
        }
    }

    private final Shell shell;
    private final Composite pictures;
    private final PictureCanvas left;
    private final PictureCanvas right;
    private final WipeLine wipe;
    private final Label name;
    private final TakeLoader loader;
    private final Path first;
    private final Path second;
    private Mode mode = Mode.BESIDE;
    private boolean showSecond;

    CompareWindow(Shell parent, Path first, Path second) {
        this.first = first;
        this.second = second;
        shell = new Shell(parent, SWT.SHELL_TRIM);
        shell.setText(first.getFileName() + "  |  " + second.getFileName());
        shell.setBounds(place(parent));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        Composite bar = new Composite(shell, SWT.NONE);
        bar.setData("org.eclipse.e4.ui.css.CssClassName", "CatchlightBar");
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        bar.setLayout(new GridLayout(Mode.values().length + 3, false));
        for (Mode each : Mode.values()) {
            Button button = new Button(bar, SWT.RADIO);
            button.setText(each.label);
            button.setSelection(each == mode);
            button.addListener(SWT.Selection, event -> setMode(each));
        }
        name = new Label(bar, SWT.CENTER);
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        pictures = new Composite(shell, SWT.NONE);
        pictures.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout two = new GridLayout(2, true);
        two.marginWidth = 0;
        two.marginHeight = 0;
        two.horizontalSpacing = 2;
        pictures.setLayout(two);
        left = canvas();
        right = canvas();
        left.onView(() -> right.setViewport(left.viewport()));
        right.onView(() -> left.setViewport(right.viewport()));
        wipe = new WipeLine(left, right);
        zoomButton(bar, "Fit", left::fit);
        zoomButton(bar, "100%", () -> left.zoomTo(1));
        loader = new TakeLoader(shell.getDisplay());
        load(first, left);
        load(second, right);
        shell.addListener(SWT.Dispose, event -> loader.close());
    }

    /** Over the middle of a window, as large as its screen allows. */
    private static Rectangle place(Shell parent) {
        Rectangle screen = parent.getMonitor().getClientArea();
        Rectangle over = parent.getBounds();
        int width = Math.min(WIDTH, screen.width - 80);
        int height = Math.min(HEIGHT, screen.height - 80);
        int x = Math.clamp(over.x + (over.width - width) / 2, screen.x, screen.x + screen.width - width);
        int y = Math.clamp(over.y + (over.height - height) / 2, screen.y, screen.y + screen.height - height);
        return new Rectangle(x, y, width, height);
    }

    private static void zoomButton(Composite bar, String text, Runnable run) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> run.run());
    }

    private PictureCanvas canvas() {
        PictureCanvas canvas = new PictureCanvas(pictures);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' && mode == Mode.TOGGLE) {
                showSecond = !showSecond;
                arrange();
            } else if (event.keyCode == SWT.ESC) {
                shell.close();
            }
        });
        return canvas;
    }

    private void load(Path file, PictureCanvas canvas) {
        canvas.setMessage("Loading…");
        loader.load(file, (picture, failure) -> {
            if (canvas.isDisposed()) {
                return;
            }
            if (failure != null) {
                Problems.show("Compare", failure);
            } else {
                canvas.show(picture);
                arrange();
            }
        });
    }

    private void setMode(Mode now) {
        mode = now;
        arrange();
    }

    private void arrange() {
        boolean beside = mode == Mode.BESIDE;
        boolean useRight = mode == Mode.TOGGLE && showSecond;
        setShown(left, !useRight);
        setShown(right, beside || useRight);
        ((GridLayout) pictures.getLayout()).numColumns = beside ? 2 : 1;
        wipe.setActive(mode == Mode.WIPE);
        name.setText(switch (mode) {
            case BESIDE, WIPE -> first.getFileName() + "   |   " + second.getFileName();
            case TOGGLE -> (showSecond ? "B  " + second.getFileName() : "A  " + first.getFileName()) + "   (Space changes)";
        });
        pictures.layout(true, true);
        (useRight ? right : left).setFocus();
    }

    private static void setShown(PictureCanvas canvas, boolean shown) {
        ((GridData) canvas.getLayoutData()).exclude = !shown;
        canvas.setVisible(shown);
    }

    void open() {
        arrange();
        shell.open();
    }
}
