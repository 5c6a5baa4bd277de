package org.catchlight.recipe.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Step;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.settings.SettingsSchema;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.form.CheckField;
import org.catchlight.ui.form.ChoiceField;
import org.catchlight.ui.form.ChoiceField.Choice;
import org.catchlight.ui.form.Form;
import org.catchlight.ui.form.FormSection;
import org.catchlight.ui.form.NumberField;
import org.catchlight.ui.form.NumberSpec;
import org.catchlight.ui.form.TextField;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The settings of one step, built from the record that its stage declares. */
final class SettingsPage {
    private final Composite parent;

    SettingsPage(Composite parent) {
        this.parent = parent;
        parent.setLayout(new FillLayout());
    }

    /** Shows the settings of a step; {@code stage} is null where it is not installed, {@code step} where nothing is selected. */
    void show(ShotSession session, Step step, StageDescriptor stage, String disabledReason) {
        for (var child : parent.getChildren()) {
            child.dispose();
        }
        Form form = Form.create(parent);
        if (step == null) {
            form.section("").note("Select a stage to see its settings.");
        } else if (stage == null) {
            missing(form, step);
        } else {
            FormSection section = form.section(stage.label());
            if (!stage.description().isEmpty()) {
                section.note(stage.description());
            }
            if (!disabledReason.isEmpty()) {
                section.note("This stage is disabled: " + disabledReason + " Enable it again in the preferences under Stages.");
            }
            fields(section, session, step, stage);
        }
        parent.layout(true, true);
        form.relayout();
    }

    private static void missing(Form form, Step step) {
        FormSection section = form.section(step.getStage());
        section.note("This stage is not installed. Its settings are kept; install the plugin that brings it, or switch the step off.");
        for (Setting setting : step.getSettings()) {
            section.note(setting.getKey() + " = " + setting.getValue());
        }
    }

    private static void fields(FormSection section, ShotSession session, Step step, StageDescriptor stage) {
        SettingsSchema<?> schema = SettingsSchema.of(stage.settingsType());
        List<SettingsSchema.Field> fields = schema.fields();
        if (fields.isEmpty() && schema.lists().isEmpty()) {
            section.note("This stage has no settings.");
            return;
        }
        fields.forEach(field -> add(section, session, step, field));
        schema.lists().forEach(list -> section.note(list.label() + " are set on the command line or in the shot file as " + list.key() + ".0.…"));
        Button reset = new Button(section.grid(), SWT.PUSH);
        reset.setText("Reset to Defaults");
        reset.setToolTipText("Take all settings of this stage back to their defaults");
        reset.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        reset.addListener(SWT.Selection, event -> session.change("Reset " + stage.label(), null, () -> step.getSettings().clear()));
    }

    private static void add(FormSection section, ShotSession session, Step step, SettingsSchema.Field field) {
        Class<?> type = field.type();
        if (type == boolean.class) {
            CheckField box = section.add("", new CheckField(section.grid(), field.label()));
            box.control().setToolTipText(field.help());
            box.bind(new StepSetting<>(session, step, field.key(), field.label(), field.defaultValue(), SettingsPage::bool, String::valueOf));
        } else if (type.isEnum()) {
            List<Choice<String>> choices = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                String text = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
                choices.add(new Choice<>(text, ChoiceField.readable(text)));
            }
            ChoiceField<String> choice = section.add(field.label(), new ChoiceField<>(section.grid(), choices));
            choice.control().setToolTipText(field.help());
            choice.bind(new StepSetting<>(session, step, field.key(), field.label(), field.defaultValue(), text -> text, text -> text));
        } else if (type == String.class) {
            TextField text = section.add(field.label(), new TextField(section.grid(), 1, field.help()));
            text.bind(new StepSetting<>(session, step, field.key(), field.label(), field.defaultValue(), value -> value, value -> value));
        } else {
            boolean whole = type == int.class || type == long.class;
            int digits = whole ? 0 : field.max() - field.min() <= 2 ? 3 : 2;
            NumberSpec spec = new NumberSpec(field.min(), field.max(), field.unit(), field.step(), digits, false, field.help());
            NumberField number = section.add(field.label(), new NumberField(section.grid(), spec));
            number.bind(new StepSetting<>(session, step, field.key(), field.label(), field.defaultValue(), SettingsPage::number,
                    value -> text(value, whole)));
        }
    }

    private static Boolean bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes" -> true;
            case "false", "off", "no" -> false;
            default -> null;
        };
    }

    private static Double number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static String text(double value, boolean whole) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return whole ? String.valueOf(Math.round(value)) : exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
