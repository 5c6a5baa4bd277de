package org.catchlight.ui.form;

import java.util.ArrayList;
import java.util.List;
import org.catchlight.ui.ShotSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A column of sections that scrolls when it is higher than its place. */
public final class Form {
    private final ScrolledComposite scrolled;
    private final Composite body;
    private final List<FormSection> sections = new ArrayList<>();

    private Form(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        body = new Composite(scrolled, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.verticalSpacing = 10;
        body.setLayout(layout);
        scrolled.setContent(body);
        scrolled.getVerticalBar().setIncrement(24);
        scrolled.addListener(SWT.Resize, event -> {
            sections.forEach(section -> section.fitLabels(scrolled.getClientArea().width));
            fit(scrolled);
        });
    }

    /** A form in a parent that fills or lays it out. */
    public static Form create(Composite parent) {
        return new Form(parent);
    }

    /** The control to lay out. */
    public Control control() {
        return scrolled;
    }

    /** Where the sections lie, for a view that adds something of its own between them; a grid of one column. */
    public Composite body() {
        return body;
    }

    /** Adds a section. A title that is empty makes one without a heading. */
    public FormSection section(String title) {
        FormSection section = new FormSection(body, title);
        section.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        section.fitLabels(scrolled.getClientArea().width);
        sections.add(section);
        return section;
    }

    /** Binds the features of all sections to a part of a shot; null for either empties and disables them. */
    public void show(ShotSession session, EObject part) {
        sections.forEach(section -> section.show(session, part));
    }

    /** Lays out again after controls were added or removed. */
    public void relayout() {
        body.layout(true, true);
        fit(scrolled);
    }

    /** Puts the keyboard into the first field, without moving what is seen: a click beside a field comes here too. */
    public void setFocus() {
        scrolled.setShowFocusedControl(false);
        focusFirst();
        scrolled.getDisplay().asyncExec(() -> {
            if (!scrolled.isDisposed()) {
                scrolled.setShowFocusedControl(true);
            }
        });
    }

    private void focusFirst() {
        if (!sections.isEmpty()) {
            sections.getFirst().setFocus();
        } else {
            scrolled.setFocus();
        }
    }

    static void fit(ScrolledComposite scrolled) {
        Control content = scrolled.getContent();
        Rectangle area = scrolled.getClientArea();
        if (content == null || area.width <= 0) {
            return;
        }
        Point size = content.computeSize(area.width, SWT.DEFAULT);
        scrolled.setMinSize(0, size.y);
        scrolled.getVerticalBar().setPageIncrement(Math.max(24, area.height - 24));
    }
}
