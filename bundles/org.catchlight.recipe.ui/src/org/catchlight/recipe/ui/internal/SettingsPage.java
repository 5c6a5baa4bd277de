package org.catchlight.recipe.ui.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Step;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.settings.Input;
import org.catchlight.stage.settings.SettingsSchema;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.engine.ShotEngine;
import org.catchlight.ui.form.Form;
import org.catchlight.ui.form.FormSection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The settings of one step, built from the record that its stage declares; for an engine also the choice of another. */
final class SettingsPage {
    /** Groups begin folded after that many fields, unless something in them is set. */
    private static final int OPEN_FIELDS = 10;

    private final Composite parent;
    private final StageChoices stages;
    private final EngineGuides guides;
    private final Map<String, Boolean> opened = new HashMap<>();
    private EnginePicker picker;

    SettingsPage(Composite parent, StageChoices stages, EngineGuides guides) {
        this.parent = parent;
        this.stages = stages;
        this.guides = guides;
        parent.setLayout(new FillLayout());
    }

    /** Shows the settings of a step; null where nothing is selected. */
    void show(ShotSession session, Step step) {
        boolean choosing = picker != null && picker.hasFocus();
        for (var child : parent.getChildren()) {
            child.dispose();
        }
        picker = null;
        Form form = Form.create(parent);
        StageDescriptor stage = step == null ? null : stages.find(step.getStage()).orElse(null);
        if (step == null) {
            form.section("").note("Select a stage to see its settings.");
        } else if (isEngine(session, step, stage)) {
            engine(form, session, step, stage);
        } else if (stage == null) {
            missing(form.section(step.getStage()), step, "This stage is not installed. Its settings are kept; install the plugin that"
                    + " brings it, or switch the step off.");
        } else {
            stage(form, session, step, stage);
        }
        parent.layout(true, true);
        form.relayout();
        if (choosing && picker != null) {
            picker.setFocus();
        }
    }

    /** An engine that is there, or what stands where the engine must be. */
    private boolean isEngine(ShotSession session, Step step, StageDescriptor stage) {
        return stage != null ? stage.kind() == StageKind.ENGINE : guides.note(step.getStage()).isPresent()
                || stages.catalog().flatMap(catalog -> ShotEngine.step(session.shot(), catalog)).filter(used -> used == step).isPresent();
    }

    private void engine(Form form, ShotSession session, Step step, StageDescriptor stage) {
        FormSection section = form.section("Engine");
        var framing = session.shot().getFraming();
        List<EngineEntry> entries = EngineEntry.all(stages, guides, step.getStage());
        String used = stage == null ? step.getStage() : stage.id();
        picker = new EnginePicker(section, guides, entries, used, framing == null ? 0 : framing.getWidth(),
                framing == null ? 0 : framing.getHeight(), chosen -> stages.catalog().ifPresent(
                        catalog -> ShotEngine.use(session, catalog, step, chosen.id(), chosen.label())));
        if (stage == null) {
            missing(form.section("Settings"), step, "Its settings are kept.");
        } else {
            fields(form, session, step, stage, "Settings");
        }
    }

    private void stage(Form form, ShotSession session, Step step, StageDescriptor stage) {
        FormSection section = form.section(stage.label());
        if (!stage.description().isEmpty()) {
            section.note(stage.description());
        }
        String disabled = stages.disabled(stage.id());
        if (!disabled.isEmpty()) {
            section.note("This stage is disabled: " + disabled + " Enable it again in the preferences under Stages.");
        }
        fields(form, session, step, stage, "");
    }

    private static void missing(FormSection section, Step step, String words) {
        section.note(words);
        for (Setting setting : step.getSettings()) {
            section.note(setting.getKey() + " = " + setting.getValue());
        }
    }

    /** Fields in the sections of their groups; those that are in none come first. */
    private void fields(Form form, ShotSession session, Step step, StageDescriptor stage, String title) {
        SettingsSchema<?> schema = SettingsSchema.of(stage.settingsType());
        Map<String, FormSection> sections = new LinkedHashMap<>();
        SettingFields made = new SettingFields(session, step);
        int count = 0;
        for (SettingsSchema.Field field : schema.fields()) {
            String group = group(schema, field.key());
            int before = count;
            FormSection section = sections.computeIfAbsent(group, key -> section(form, step, stage, key,
                    key.isEmpty() ? title : schema.groups().get(key), before < OPEN_FIELDS && !isProse(field)));
            count += isProse(field) ? 0 : 1;
            made.add(section, field, field.type() == String.class ? stages.offered(stage, field.key()) : List.of());
        }
        FormSection last = form.section("");
        if (schema.fields().isEmpty() && schema.lists().isEmpty()) {
            last.note("This stage has no settings.");
            return;
        }
        schema.lists().forEach(list -> last.note(list.label() + " are set on the command line or in the shot file as " + list.key()
                + ".0.…"));
        Button reset = new Button(last.grid(), SWT.PUSH);
        reset.setText("Reset to Defaults");
        reset.setToolTipText("Take all settings of this stage back to their defaults");
        reset.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        reset.addListener(SWT.Selection, event -> session.change("Reset " + stage.label(), null, () -> step.getSettings().clear()));
        sections.forEach((key, section) -> section.setExpanded(opened.getOrDefault(foldKey(stage, key), true)));
    }

    /** Prose takes much room, and says what the brief says otherwise: it begins folded. */
    private static boolean isProse(SettingsSchema.Field field) {
        return field.input() == Input.Kind.PROSE;
    }

    private FormSection section(Form form, Step step, StageDescriptor stage, String group, String title, boolean open) {
        FormSection section = form.section(title);
        String fold = foldKey(stage, group);
        boolean set = !group.isEmpty() && step.getSettings().stream().anyMatch(setting -> setting.getKey().startsWith(group + "."));
        opened.putIfAbsent(fold, open || set);
        section.onFold(now -> opened.put(fold, now));
        return section;
    }

    /** Engines with the same settings share what is folded. */
    private static String foldKey(StageDescriptor stage, String group) {
        return stage.settingsType().getName() + " " + group;
    }

    /** The innermost group that a key is in; empty for none. */
    private static String group(SettingsSchema<?> schema, String key) {
        return schema.groups().keySet().stream().filter(group -> key.startsWith(group + ".")).reduce("", (a, b) ->
                b.length() > a.length() ? b : a);
    }
}
