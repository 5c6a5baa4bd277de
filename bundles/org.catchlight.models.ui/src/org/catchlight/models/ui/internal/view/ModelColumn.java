package org.catchlight.models.ui.internal.view;

import java.util.Comparator;
import java.util.function.Function;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.InstalledModel.State;
import org.catchlight.models.ui.internal.text.ByteText;
import org.catchlight.models.ui.internal.text.ModelWords;

/** A column of the table of models. */
enum ModelColumn {
    NAME("Name", 130, false, InstalledModel::id, Comparator.comparing(InstalledModel::id, String.CASE_INSENSITIVE_ORDER)),
    STATE("State", 110, false, model -> (model.state() == State.READY ? "" : "⚠ ") + ModelWords.state(model.state()),
            Comparator.comparing(InstalledModel::state).reversed()),
    MODEL("Model", 250, false, model -> model.summary().isBlank() ? model.family() : model.summary(),
            Comparator.comparing(InstalledModel::summary)),
    PRECISION("Precision", 80, false, InstalledModel::precision, Comparator.comparing(InstalledModel::precision)),
    SIZE("Size", 76, true, model -> ByteText.disk(model.bytes()), Comparator.comparingLong(InstalledModel::bytes).reversed()),
    PLACE("Place", 260, false, model -> model.folder().toString(), Comparator.comparing(model -> model.folder().toString()));

    private final String title;
    private final int width;
    private final boolean right;
    private final Function<InstalledModel, String> text;
    private final Comparator<InstalledModel> order;

    ModelColumn(String title, int width, boolean right, Function<InstalledModel, String> text, Comparator<InstalledModel> order) {
        this.title = title;
        this.width = width;
        this.right = right;
        this.text = text;
        this.order = order;
    }

    String title() {
        return title;
    }

    int width() {
        return width;
    }

    /** Whether it is set to the right, as numbers are. */
    boolean right() {
        return right;
    }

    String text(InstalledModel model) {
        return text.apply(model);
    }

    /** By this column, then by name. */
    Comparator<InstalledModel> order() {
        return order.thenComparing(InstalledModel::id);
    }
}
