package org.catchlight.workbench.internal;

import static org.catchlight.workbench.internal.WorkbenchHarness.ask;
import static org.catchlight.workbench.internal.WorkbenchHarness.await;
import static org.catchlight.workbench.internal.WorkbenchHarness.clickUntil;
import static org.catchlight.workbench.internal.WorkbenchHarness.editor;
import static org.catchlight.workbench.internal.WorkbenchHarness.find;
import static org.catchlight.workbench.internal.WorkbenchHarness.page;
import static org.catchlight.workbench.internal.WorkbenchHarness.tell;
import static org.catchlight.workbench.internal.WorkbenchHarness.widget;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.catchlight.models.InstalledModel.State;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Step;
import org.catchlight.ui.EditedShot;
import org.catchlight.workbench.internal.open.ShotOpener;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The choice of an engine in the recipe, its settings, and what models run on. */
@ExtendWith(WorkbenchHarness.class)
class EngineChoiceTest {
    @TempDir
    Path folder;
    private TestModels library;
    private PaintingEngine engine;
    private EditedShot session;

    @BeforeEach
    void open() {
        library = new TestModels(folder);
        library.put("sd", State.READY, false);
        library.put("moved", State.MISSING, false);
        engine = new PaintingEngine("model:sd", "sd");
        tell(() -> {
            ShotOpener.openPreset("loop");
            try {
                page().showView("org.catchlight.recipe.ui.recipe");
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
        session = editor().session();
        await("engines can be chosen", () -> combo() != null && items().contains("sd"));
    }

    @AfterEach
    void close() {
        WorkbenchHarness.closeAll();
        engine.close();
        library.close();
    }

    private static Combo combo() {
        return (Combo) widget("engine");
    }

    private static List<String> items() {
        return ask(() -> Arrays.asList(combo().getItems()));
    }

    private static void choose(String engine) {
        await(engine + " can be chosen", () -> items().contains(engine));
        tell(() -> {
            Combo combo = combo();
            combo.select(combo.indexOf(engine));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private Step step() {
        return session.shot().getRecipe().getSteps().getFirst();
    }

    private Map<String, String> settings() {
        return ask(() -> step().getSettings().stream().collect(Collectors.toMap(Setting::getKey, Setting::getValue)));
    }

    private static boolean says(String words) {
        return find(control -> control instanceof Label label && label.getText().contains(words)) != null;
    }

    private static void fill(Text field, String text) {
        tell(() -> {
            field.setText(text);
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    @Test
    void anEngineIsChosenWithItsAbilitiesAndSettings() {
        choose("sd");
        assertEquals("model:sd", ask(() -> step().getStage()));
        await("it says what it is and can do", () -> says("Test model sd, float16") && says("Seeds, negative prompt, light of the rig"));
        Control own = find(control -> control instanceof Text text && text.getText().equals("model's own"));
        assertNotNull(own, "0 steps are the model's own");
        fill((Text) own, "30");
        assertEquals(Map.of("sampling.steps", "30"), settings());
        fill((Text) own, "");
        assertEquals(Map.of(), settings());
        assertEquals("model's own", ask(((Text) own)::getText));
        Control scheduler = find(control -> control instanceof Combo combo && Arrays.asList(combo.getItems()).contains("DPM++ 2M"));
        assertNotNull(scheduler, "The engine offers its schedulers");
        tell(() -> {
            ((Combo) scheduler).select(((Combo) scheduler).indexOf("DPM++ 2M"));
            scheduler.notifyListeners(SWT.Selection, new Event());
        });
        assertEquals(Map.of("sampling.scheduler", "dpmpp-2m"), settings());
        choose("Stand-in");
        assertEquals(Map.of(), settings());
        choose("sd");
        assertEquals(Map.of("sampling.scheduler", "dpmpp-2m"), settings(), "Each engine keeps its settings");
        tell(session::undo);
        tell(session::undo);
        tell(session::undo);
        assertEquals("model:sd", ask(() -> step().getStage()));
        assertEquals(Map.of(), settings());
        await("the fields are those of the engine", () -> "sd".equals(combo().getText()));
    }

    @Test
    void aModelThatIsMissingSaysSoAndHowToMend() {
        choose("⚠ moved");
        await("it is told", () -> widget("engine-problem") != null && says("The files of moved are not as they should be."));
        assertTrue(says("Put the folder back"));
        library.put("moved", State.READY, false);
        await("it is well again, but its engine is not there yet", () -> says("is not there yet"));
        tell(() -> session.change("Strange", null, () -> step().setStage("model:unheard-of")));
        await("a model that nobody has is told too", () -> says("There is no model “unheard-of” in the library."));
        library.put("unheard-of", State.READY, false);
        await("until it is there", () -> !says("There is no model “unheard-of”"));
    }

    @Test
    void enginesAreComparedSideBySide() {
        clickUntil(widget("compare-engines"), () -> widget("engines") != null);
        Table table = (Table) widget("engines");
        List<String> names = ask(() -> Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList());
        assertTrue(names.containsAll(List.of("Stand-in", "sd", "⚠ moved")), names::toString);
        assertEquals(names.size() - 1, names.indexOf("⚠ moved"), "What cannot be used comes last");
        tell(() -> {
            int row = names.indexOf("sd");
            assertEquals("✓", table.getItem(row).getText(4), "It takes a negative prompt");
            table.setSelection(row);
            table.notifyListeners(SWT.Selection, new Event());
        });
        Button use = (Button) find(control -> control instanceof Button button && button.getText().equals("Use"));
        clickUntil(use, use::isDisposed);
        assertEquals("model:sd", ask(() -> step().getStage()));
    }

    @Test
    void processorsAreTestedAndWhatIsWrongIsSaid() {
        PreferenceDialog dialog = ask(() -> {
            PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(page().getWorkbenchWindow().getShell(),
                    "org.catchlight.models.ui.preferences", null, null);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
        await("the page is there", () -> widget("providers") != null);
        Table providers = (Table) widget("providers");
        await("providers are known", () -> Arrays.stream(providers.getItems()).allMatch(item -> item.getText(1).contains("vailable")));
        int processor = ask(() -> providers.getItemCount() - 1);
        tell(() -> {
            assertEquals("Processor", providers.getItem(processor).getText(0), "It is the last resort");
            providers.setSelection(processor);
            providers.notifyListeners(SWT.Selection, new Event());
        });
        clickUntil(widget("test-provider"), () -> !providers.getItem(processor).getText(2).isEmpty());
        await("it works", () -> providers.getItem(processor).getText(2).startsWith("✓"));
        Text threads = (Text) widget("runtime-threads");
        tell(() -> threads.setText("many"));
        assertEquals(false, ask(() -> dialog.getSelectedPage() instanceof IPreferencePage page && page.isValid()));
        tell(() -> threads.setText("2"));
        assertEquals(true, ask(() -> dialog.getSelectedPage() instanceof IPreferencePage page && page.isValid()));
        tell(dialog::close);
    }
}
