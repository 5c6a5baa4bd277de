package org.catchlight.models.ui.internal.prefs;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.catchlight.models.ui.internal.Failures;
import org.catchlight.models.ui.internal.Look;
import org.catchlight.models.ui.internal.text.TimeText;
import org.catchlight.onnx.OnnxRuntime;
import org.catchlight.onnx.Provider;
import org.catchlight.onnx.ProviderCheck;
import org.catchlight.onnx.ProviderStatus;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Providers in the order in which they are tried, with check boxes, and a test that really runs. Space switches, Alt+Up and Alt+Down move.
 */
final class ProviderTable {
    private static final int ROWS = 4;

    private final OnnxRuntime runtime;
    private final ProviderOrder order;
    private final Map<Provider, ProviderStatus> known = new EnumMap<>(Provider.class);
    private final Map<Provider, ProviderCheck> checks = new EnumMap<>(Provider.class);
    private final Map<Provider, Job> testing = new EnumMap<>(Provider.class);
    private final Composite area;
    private final Table table;
    private final Button up;
    private final Button down;
    private final Button test;
    private final Label words;

    ProviderTable(Composite parent, OnnxRuntime runtime, List<Provider> chosen) {
        this.runtime = runtime;
        order = new ProviderOrder(chosen);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(Look.grid(2));
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        table = Look.named(new Table(area, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "providers");
        table.setHeaderVisible(true);
        column("Runs on", 130);
        column("Here", 130);
        column("Test", 260);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.heightHint = table.getHeaderHeight() + ROWS * table.getItemHeight();
        wide.widthHint = 420;
        table.setLayoutData(wide);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayout column = Look.grid(1);
        column.verticalSpacing = 4;
        buttons.setLayout(column);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        up = button(buttons, "Up", "Try it earlier (Alt+Up)", () -> move(-1));
        down = button(buttons, "Down", "Try it later (Alt+Down)", () -> move(1));
        test = Look.named(button(buttons, "Test", "Run a small graph on it and look whether the numbers are right", this::test),
                "test-provider");
        words = Look.named(Look.styled(new Label(area, SWT.WRAP), "CatchlightQuiet"), "provider-words");
        GridData line = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        line.widthHint = 420;
        line.heightHint = words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3;
        words.setLayoutData(line);
        table.addListener(SWT.Selection, this::selected);
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.Dispose, event -> testing.values().forEach(Job::cancel));
        table.setItemCount(ROWS);
        table.setSelection(0);
        fill();
        Job.createSystem("Look for processors", (ICoreRunnable) monitor -> look()).schedule();
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    private static Button button(Composite parent, String text, String tip, Runnable run) {
        Button button = Look.button(parent, text, tip, run);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return button;
    }

    List<Provider> chosen() {
        return order.chosen();
    }

    void choose(List<Provider> chosen) {
        order.set(chosen);
        fill();
    }

    private void look() {
        try {
            List<ProviderStatus> all = runtime.providers();
            later(() -> all.forEach(status -> known.put(status.provider(), status)));
        } catch (RuntimeException | LinkageError broken) {
            Failures.log("Processors cannot be listed", broken);
            String reason = Failures.message(broken);
            later(() -> order.all().forEach(provider -> known.put(provider, new ProviderStatus(provider, false, reason))));
        }
    }

    private void later(Runnable change) {
        if (!table.isDisposed()) {
            table.getDisplay().asyncExec(() -> {
                if (!table.isDisposed()) {
                    change.run();
                    fill();
                }
            });
        }
    }

    private Provider selection() {
        return order.all().get(Math.max(0, table.getSelectionIndex()));
    }

    private void fill() {
        List<Provider> all = order.all();
        for (int i = 0; i < all.size(); i++) {
            Provider provider = all.get(i);
            ProviderStatus status = known.get(provider);
            TableItem item = table.getItem(i);
            item.setChecked(order.isOn(provider));
            item.setText(new String[] {provider.label(), status == null ? "…" : status.available() ? "Available" : "Not available",
                tested(provider)});
        }
        tell();
    }

    private String tested(Provider provider) {
        ProviderCheck check = checks.get(provider);
        if (testing.containsKey(provider)) {
            return "Testing…";
        }
        return check == null ? "" : check.works() ? "✓  " + check.device() : "✕  Does not work";
    }

    private void tell() {
        Provider provider = selection();
        up.setEnabled(order.canMove(provider, -1));
        down.setEnabled(order.canMove(provider, 1));
        test.setEnabled(!testing.containsKey(provider));
        String text = words(provider);
        words.setText(text);
        words.setToolTipText(text);
    }

    private String words(Provider provider) {
        ProviderCheck check = checks.get(provider);
        ProviderStatus status = known.get(provider);
        if (check != null) {
            String told = check.message().startsWith(provider.label()) ? check.message() : provider.label() + ": " + check.message();
            return sentence(told) + (check.works() ? " Made ready in " + TimeText.measured(check.opening()) + "." : "");
        }
        if (status != null && !status.available()) {
            return provider.label() + ": " + sentence(status.reason());
        }
        return provider == Provider.CPU ? "The processor is always tried last, and takes what the others cannot do." : "";
    }

    private static String sentence(String text) {
        return text.isBlank() || text.endsWith(".") ? text : text + ".";
    }

    private void selected(Event event) {
        if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
            Provider provider = order.all().get(table.indexOf(item));
            order.setOn(provider, item.getChecked());
            item.setChecked(order.isOn(provider));
        }
        tell();
    }

    private void key(Event event) {
        boolean arrow = event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN;
        if (arrow && (event.stateMask & SWT.ALT) != 0) {
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            event.doit = false;
        }
    }

    private void move(int by) {
        Provider provider = selection();
        order.move(provider, by);
        table.setSelection(order.all().indexOf(provider));
        fill();
    }

    private void test() {
        Provider provider = selection();
        Job job = Job.create("Test " + provider.label(), (ICoreRunnable) monitor -> {
            ProviderCheck check;
            try {
                check = runtime.test(provider);
            } catch (RuntimeException | LinkageError broken) {
                Failures.log("The test of " + provider.label() + " failed", broken);
                check = new ProviderCheck(provider, false, "", Duration.ZERO, Duration.ZERO, Failures.message(broken));
            }
            ProviderCheck result = check;
            later(() -> {
                testing.remove(provider);
                checks.put(provider, result);
            });
        });
        job.setSystem(true);
        testing.put(provider, job);
        job.schedule();
        fill();
    }
}
