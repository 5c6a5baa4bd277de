package org.catchlight.recipe.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.catchlight.shot.Setting;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.Step;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.Subscription;
import org.catchlight.ui.form.FieldValue;

/**
 * One setting of a step as a value for a field: read from its text or the stage's default, written as text; the default is not written.
 *
 * @param <T> type that the field edits
 */
final class StepSetting<T> implements FieldValue<T> {
    private final ShotSession session;
    private final Step step;
    private final String key;
    private final String label;
    private final String defaultText;
    private final Function<String, T> parse;
    private final Function<T, String> format;

    /**
     * A setting.
     *
     * @param parse  answers null for text that cannot be read
     * @param format must give the text that {@code parse} reads
     */
    StepSetting(ShotSession session, Step step, String key, String label, String defaultText, Function<String, T> parse, Function<T, String> format) {
        this.session = session;
        this.step = step;
        this.key = key;
        this.label = label;
        this.defaultText = defaultText;
        this.parse = parse;
        this.format = format;
    }

    private Optional<Setting> stored() {
        return step.getSettings().stream().filter(setting -> key.equals(setting.getKey())).findFirst();
    }

    @Override
    public T get() {
        T own = stored().map(setting -> parse.apply(setting.getValue())).orElse(null);
        return own == null ? parse.apply(defaultText) : own;
    }

    @Override
    public void set(T value, boolean adjusting) {
        String text = format.apply(value);
        session.change("Change " + label, adjusting ? List.of(step, key) : null, () -> write(text));
    }

    private void write(String text) {
        Optional<Setting> present = stored();
        if (parse.apply(text) != null && parse.apply(text).equals(parse.apply(defaultText))) {
            present.ifPresent(step.getSettings()::remove);
        } else if (present.isPresent()) {
            present.get().setValue(text);
        } else {
            Setting setting = ShotFactory.eINSTANCE.createSetting();
            setting.setKey(key);
            setting.setValue(text);
            step.getSettings().add(setting);
        }
    }

    @Override
    public Subscription onChange(Runnable changed) {
        return session.onChange(changed);
    }
}
