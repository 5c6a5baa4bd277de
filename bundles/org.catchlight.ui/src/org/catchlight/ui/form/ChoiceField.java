package org.catchlight.ui.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * One of a few values. A value that is not among the choices is shown as it is and kept until another is chosen.
 *
 * @param <T> type of the value
 */
public final class ChoiceField<T> extends Field<T> {
    /**
     * One choice.
     *
     * @param value what is stored
     * @param label what the user reads
     */
    public record Choice<T>(T value, String label) {
    }

    private final Combo combo;
    private final List<Choice<T>> choices;
    private T stranger;

    /** A field in a parent. */
    public ChoiceField(Composite parent, List<Choice<T>> choices) {
        this.choices = List.copyOf(choices);
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.setVisibleItemCount(16);
        fill(null);
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            if (index >= 0 && index < this.choices.size()) {
                store(this.choices.get(index).value(), false);
            }
        });
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = combo.isFocusControl());
        ready();
    }

    /** All literals of an enum, with readable names. */
    public static List<Choice<Enumerator>> of(EEnum type) {
        List<Choice<Enumerator>> all = new ArrayList<>();
        for (EEnumLiteral literal : type.getELiterals()) {
            all.add(new Choice<>(literal.getInstance(), readable(literal.getLiteral())));
        }
        return all;
    }

    /** {@code beauty-dish} or {@code BEAUTY_DISH} as <em>Beauty dish</em>. */
    public static String readable(String literal) {
        return ReadableNames.of(literal);
    }

    private void fill(T other) {
        stranger = other;
        combo.removeAll();
        choices.forEach(choice -> combo.add(choice.label()));
        if (other != null) {
            combo.add(other + " (unknown)");
        }
    }

    @Override
    protected void display(T shownValue) {
        int index = -1;
        for (int i = 0; i < choices.size() && shownValue != null; i++) {
            if (choices.get(i).value().equals(shownValue)) {
                index = i;
            }
        }
        boolean strange = index < 0 && shownValue != null;
        if (strange && !shownValue.equals(stranger) || !strange && stranger != null) {
            fill(strange ? shownValue : null);
        }
        int select = strange ? choices.size() : index;
        if (select < 0) {
            combo.deselectAll();
        } else {
            combo.select(select);
        }
    }

    @Override
    public Control control() {
        return combo;
    }
}
