package org.catchlight.recipe.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.catchlight.shot.Step;
import org.catchlight.stage.settings.SettingsSchema;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.form.CheckField;
import org.catchlight.ui.form.ChoiceField;
import org.catchlight.ui.form.ChoiceField.Choice;
import org.catchlight.ui.form.Field;
import org.catchlight.ui.form.FieldValue;
import org.catchlight.ui.form.FileField;
import org.catchlight.ui.form.FormSection;
import org.catchlight.ui.form.NumberField;
import org.catchlight.ui.form.NumberSpec;
import org.catchlight.ui.form.SliderField;
import org.catchlight.ui.form.TextField;

/** Makes the field that suits a setting. */
final class SettingFields {
    private static final String PICTURES = "*.png;*.jpg;*.jpeg;*.tif;*.tiff";
    private static final int PROSE_LINES = 3;

    private final ShotSession session;
    private final Step step;

    SettingFields(ShotSession session, Step step) {
        this.session = session;
        this.step = step;
    }

    /**
     * Adds a field to a section.
     *
     * @param offered values that the stage offers for a text; empty to let the user type
     */
    void add(FormSection section, SettingsSchema.Field field, List<org.catchlight.stage.settings.Choice> offered) {
        Class<?> type = field.type();
        if (type == boolean.class) {
            CheckField box = section.add("", new CheckField(section.grid(), field.label()));
            box.bind(new StepSetting<>(session, step, field.key(), field.label(), field.defaultValue(), SettingFields::bool,
                    String::valueOf));
            explained(box, field);
        } else if (type.isEnum()) {
            choice(section, field, constants(type));
        } else if (type == String.class) {
            text(section, field, offered);
        } else {
            number(section, field, type == int.class || type == long.class);
        }
    }

    private static List<Choice<String>> constants(Class<?> type) {
        List<Choice<String>> choices = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String text = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
            choices.add(new Choice<>(text, text.equals("model") ? "Model's own" : ChoiceField.readable(text)));
        }
        return choices;
    }

    private void choice(FormSection section, SettingsSchema.Field field, List<Choice<String>> choices) {
        ChoiceField<String> choice = section.add(field.label(), new ChoiceField<>(section.grid(), choices));
        choice.bind(plain(field));
        explained(choice, field);
    }

    private void text(FormSection section, SettingsSchema.Field field, List<org.catchlight.stage.settings.Choice> offered) {
        String hint = FieldHints.empty(field.help());
        if (!offered.isEmpty()) {
            List<Choice<String>> choices = new ArrayList<>();
            choices.add(new Choice<>("", hint.isEmpty() ? "None" : hint.contains("model") ? "Model's own" : hint));
            offered.forEach(one -> choices.add(new Choice<>(one.value(), one.label())));
            choice(section, field, choices);
            return;
        }
        Field<String> text = switch (field.input()) {
            case PICTURE -> section.add(field.label(), new FileField(section.grid(), field.label(), PICTURES, hint));
            case PROSE -> section.add(field.label(), new TextField(section.grid(), PROSE_LINES, hint));
            case LINE -> section.add(field.label(), new TextField(section.grid(), 1, hint));
        };
        text.bind(plain(field));
        explained(text, field);
    }

    private FieldValue<String> plain(SettingsSchema.Field field) {
        return new StepSetting<>(session, step, field.key(), field.label(), field.defaultValue(), text -> text, text -> text);
    }

    private void number(FormSection section, SettingsSchema.Field field, boolean whole) {
        int digits = whole ? 0 : field.max() - field.min() <= 2 ? 3 : 2;
        NumberSpec spec = new NumberSpec(field.min(), field.max(), field.unit(), field.step(), digits, false, field.help())
                .zeroMeans(FieldHints.zero(field.help()));
        FieldValue<Double> value = new StepSetting<>(session, step, field.key(), field.label(), field.defaultValue(),
                SettingFields::number, number -> text(number, whole));
        boolean share = !whole && field.min() >= 0 && field.max() == 1;
        if (share) {
            Double standard = number(field.defaultValue());
            section.add(field.label(), new SliderField(section.grid(), spec, standard == null ? field.min() : standard)).bind(value);
        } else {
            section.add(field.label(), new NumberField(section.grid(), spec)).bind(value);
        }
    }

    private static void explained(Field<?> field, SettingsSchema.Field setting) {
        field.explain(setting.help());
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
