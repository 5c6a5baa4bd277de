package org.catchlight.prompt.ui.internal.assist;

import org.catchlight.prompt.ui.internal.editor.Inks;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Explains a term in a line or two, with a picture of what it does to the light or to the face where it does something. */
final class ExplainWindow extends AbstractInformationControl implements IInformationControlExtension2 {
    private static final int WIDTH = 330;

    private final TermPictures pictures;
    private Label title;
    private Label text;
    private Canvas canvas;
    private Explained shown;
    private Image image;

    ExplainWindow(Shell parent, TermPictures pictures) {
        super(parent, false);
        this.pictures = pictures;
        create();
    }

    @Override
    protected void createContent(Composite parent) {
        Composite content = new Composite(parent, 0);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 10;
        content.setLayout(layout);
        canvas = new Canvas(content, SWT.DOUBLE_BUFFERED);
        GridData beside = new GridData(SWT.LEFT, SWT.TOP, false, false, 1, 2);
        beside.widthHint = TermPictures.WIDTH / 2;
        beside.heightHint = TermPictures.HEIGHT / 2;
        canvas.setLayoutData(beside);
        canvas.addListener(SWT.Paint, event -> {
            Rectangle area = canvas.getClientArea();
            event.gc.setBackground(Inks.of(canvas).grey(0.08));
            event.gc.fillRectangle(area);
            if (image != null) {
                Rectangle whole = image.getBounds();
                event.gc.setInterpolation(SWT.HIGH);
                event.gc.drawImage(image, 0, 0, whole.width, whole.height, 0, 0, area.width, area.height);
            }
        });
        title = new Label(content, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        text = new Label(content, SWT.WRAP);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        content.addListener(SWT.Dispose, event -> forget());
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    @Override
    public void setInput(Object input) {
        shown = input instanceof Explained explained ? explained : new Explained(String.valueOf(input), "");
        int line = shown.text().indexOf('\n');
        title.setText((line < 0 ? shown.text() : shown.text().substring(0, line)).replace("&", "&&"));
        text.setText((line < 0 ? "" : shown.text().substring(line + 1)).replace("&", "&&"));
        forget();
        boolean drawn = TermPictures.canDraw(shown.picture());
        canvas.setVisible(drawn);
        ((GridData) canvas.getLayoutData()).exclude = !drawn;
        Explained wanted = shown;
        if (drawn) {
            pictures.load(shown.picture(), data -> {
                if (!canvas.isDisposed() && shown == wanted) {
                    forget();
                    image = new Image(canvas.getDisplay(), data);
                    canvas.redraw();
                }
            });
        }
        canvas.getParent().layout();
    }

    @Override
    public void setInformation(String information) {
        setInput(information);
    }

    @Override
    public boolean hasContents() {
        return shown != null && !shown.text().isBlank();
    }

    @Override
    public Point computeSizeHint() {
        boolean drawn = shown != null && TermPictures.canDraw(shown.picture());
        Point size = getShell().computeSize(drawn ? WIDTH : WIDTH - TermPictures.WIDTH / 2, SWT.DEFAULT, true);
        return new Point(size.x, Math.max(size.y, drawn ? TermPictures.HEIGHT / 2 + 24 : 60));
    }
}
