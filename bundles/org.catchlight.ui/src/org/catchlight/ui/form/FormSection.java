package org.catchlight.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.form.ChoiceField.Choice;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A titled group of labelled rows. Fields made by feature are bound by {@link #show}; fields that a view makes itself and adds
 * with {@link #add} are bound by the view.
 */
public final class FormSection {
    private static final int LABEL_WIDTH = 104;
    private static final int LEAST_LABEL_WIDTH = 68;
    /** A narrower form has narrower labels, so that a number still shows beside its unit. */
    private static final int COMFORTABLE_WIDTH = 260;

    private final Composite box;
    private final Composite grid;
    private final List<BiFunction<ShotSession, EObject, Boolean>> binders = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final SectionHeader header;
    private Consumer<Boolean> folding = open -> { };
    private int labelWidth = LABEL_WIDTH;
    private Field<?> first;

    FormSection(Composite parent, String title) {
        box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 6;
        box.setLayout(layout);
        header = title.isEmpty() ? null : new SectionHeader(box, title, open -> {
            setExpanded(open);
            folding.accept(open);
        });
        if (header != null) {
            header.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }
        grid = new Composite(box, SWT.NONE);
        GridLayout columns = new GridLayout(2, false);
        columns.marginWidth = 0;
        columns.marginHeight = 0;
        columns.horizontalSpacing = 8;
        columns.verticalSpacing = 5;
        grid.setLayout(columns);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    /** The control of the whole section. */
    public Control control() {
        return box;
    }

    /** Where the rows lie: a grid of two columns, label and field. Give a control of your own a span of two for a full row. */
    public Composite grid() {
        return grid;
    }

    /** A number with the range, unit and step that the model declares. */
    public NumberField number(EStructuralFeature feature, String label) {
        return number(feature, label, FeatureSpecs.of(feature));
    }

    /** A number with a spec of its own, to be made from {@link #spec}. */
    public NumberField number(EStructuralFeature feature, String label, NumberSpec spec) {
        return numeric(feature, label, add(label, new NumberField(grid, spec)));
    }

    /** What the model declares of a numeric feature. */
    public static NumberSpec spec(EStructuralFeature feature) {
        return FeatureSpecs.of(feature);
    }

    /** A number as a slider; the model must declare its range. */
    public SliderField slider(EStructuralFeature feature, String label) {
        double defaultValue = feature.getDefaultValue() instanceof Number number ? number.doubleValue() : 0;
        return numeric(feature, label, add(label, new SliderField(grid, FeatureSpecs.of(feature), defaultValue)));
    }

    private <F extends Field<Double>> F numeric(EStructuralFeature feature, String label, F field) {
        binders.add((session, part) -> {
            boolean fits = part != null && part.eClass().getEAllStructuralFeatures().contains(feature);
            field.bind(fits ? FeatureValue.number(session, part, feature, label) : null);
            return fits;
        });
        return field;
    }

    /** One line of text. */
    public TextField text(EStructuralFeature feature, String label, String hint) {
        return plain(feature, label, add(label, new TextField(grid, 1, hint)));
    }

    /** Text of several lines. */
    public TextField textArea(EStructuralFeature feature, String label, int lines, String hint) {
        return plain(feature, label, add(label, new TextField(grid, lines, hint)));
    }

    /** All literals of an enum feature. */
    public ChoiceField<Enumerator> choice(EStructuralFeature feature, String label) {
        return plain(feature, label, add(label, new ChoiceField<>(grid, ChoiceField.of((EEnum) feature.getEType()))));
    }

    /** One of some values. */
    public <T> ChoiceField<T> choice(EStructuralFeature feature, String label, List<Choice<T>> choices) {
        return plain(feature, label, add(label, new ChoiceField<>(grid, choices)));
    }

    /** A colour as {@code #rrggbb}. */
    public ColourField colour(EStructuralFeature feature, String label) {
        return plain(feature, label, add(label, new ColourField(grid)));
    }

    /** On or off; the label stands beside the box. */
    public CheckField check(EStructuralFeature feature, String label) {
        return plain(feature, label, add("", new CheckField(grid, label)));
    }

    /** A seed. */
    public SeedField seed(EStructuralFeature feature, String label) {
        return plain(feature, label, add(label, new SeedField(grid)));
    }

    private <T, F extends Field<T>> F plain(EStructuralFeature feature, String label, F field) {
        binders.add((session, part) -> {
            boolean fits = part != null && part.eClass().getEAllStructuralFeatures().contains(feature);
            field.bind(fits ? new FeatureValue<>(session, part, feature, label) : null);
            return fits;
        });
        return field;
    }

    /** Adds a field of your own, made in {@link #grid()} just before. */
    public <F extends Field<?>> F add(String label, F field) {
        Label text = new Label(grid, SWT.WRAP);
        text.setText(label);
        boolean tall = field.control() instanceof org.eclipse.swt.widgets.Text area && (area.getStyle() & SWT.MULTI) != 0;
        GridData data = new GridData(SWT.FILL, tall ? SWT.TOP : SWT.CENTER, false, false);
        data.widthHint = labelWidth;
        labels.add(text);
        data.verticalIndent = tall ? 4 : 0;
        text.setLayoutData(data);
        text.moveAbove(field.control());
        if (field.control().getLayoutData() == null) {
            field.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }
        field.setLabel(text);
        first = first == null ? field : first;
        return field;
    }

    /** Gives labels and fields their shares of a form's width. */
    void fitLabels(int formWidth) {
        int missing = formWidth <= 0 ? 0 : Math.max(0, COMFORTABLE_WIDTH - formWidth);
        int wanted = Math.max(LEAST_LABEL_WIDTH, LABEL_WIDTH - missing / 2);
        if (wanted != labelWidth) {
            labelWidth = wanted;
            labels.removeIf(Label::isDisposed);
            labels.forEach(label -> ((GridData) label.getLayoutData()).widthHint = wanted);
            grid.layout();
        }
    }

    /** A quiet line of explanation over both columns; it wraps. */
    public Label note(String text) {
        Label note = Rows.styled(new Label(grid, SWT.WRAP), "CatchlightQuiet");
        note.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        data.widthHint = 160;
        note.setLayoutData(data);
        return note;
    }

    /** Binds all fields made by feature to a part of a shot; null for either empties and disables them. */
    public void show(ShotSession session, EObject part) {
        EObject shown = session == null ? null : part;
        binders.forEach(binder -> binder.apply(session, shown));
    }

    /** Shows or hides the whole section. */
    public void setVisible(boolean visible) {
        Rows.setShown(box, visible);
        Rows.relayout(box);
    }

    /** Opens or folds the rows under the heading. */
    public void setExpanded(boolean expanded) {
        if (header != null) {
            header.setExpanded(expanded);
        }
        Rows.setShown(grid, expanded);
        Rows.relayout(grid);
    }

    /** Calls {@code listener} after the user has opened or folded the section. */
    public void onFold(Consumer<Boolean> listener) {
        folding = listener;
    }

    /** Puts the keyboard into the first field. */
    public void setFocus() {
        if (first != null) {
            first.setFocus();
        }
    }
}
