package org.catchlight.workbench.internal.app;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** A handler from what to do, when it can be done and what the menu calls it. */
final class SimpleHandler extends AbstractHandler implements IElementUpdater {
    private final Runnable run;
    private final BooleanSupplier enabled;
    private final Supplier<String> label;

    /** A handler; {@code label} is null for the name of the command. */
    SimpleHandler(Runnable run, BooleanSupplier enabled, Supplier<String> label) {
        this.run = run;
        this.enabled = enabled;
        this.label = label;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (enabled.getAsBoolean()) {
            run.run();
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        return enabled.getAsBoolean();
    }

    /** Tells menus and tool bars to ask again. */
    void refresh() {
        fireHandlerChanged(new HandlerEvent(this, true, false));
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        if (label != null) {
            element.setText(label.get());
        }
    }
}
