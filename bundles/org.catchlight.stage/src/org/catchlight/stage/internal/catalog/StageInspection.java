package org.catchlight.stage.internal.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.StageKind;
import org.catchlight.stage.StageType;
import org.catchlight.stage.settings.SettingsSchema;

/** Looks a registered stage over before it enters the catalogue. */
final class StageInspection {
    private static final Pattern ID = Pattern.compile("[\\p{Alnum}_][\\p{Alnum}._:@+-]{0,199}");

    private StageInspection() {
    }

    /**
     * Answers the stage if it is fit to run.
     *
     * @throws IllegalArgumentException if it is not; the message says why
     */
    static InstalledStage inspect(StageSource source) {
        Map<String, Object> properties = source.properties();
        String id = text(properties, "id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("its property " + StageType.PREFIX_ + "id is '" + id
                    + "'; give an id such as org.example.upscale.crisp");
        }
        StageKind kind = kind(properties);
        String label = text(properties, "label");
        Stage<?> service = source.service();
        if (service == null) {
            throw new IllegalArgumentException("its component could not be made; see the log above");
        }
        Class<? extends Record> settingsType = service.settingsType();
        if (settingsType == null) {
            throw new IllegalArgumentException("settingsType() answers null; answer a record, which may be empty");
        }
        StageDescriptor descriptor = new StageDescriptor(id, kind, label.isBlank() ? id : label, text(properties, "description"),
                text(properties, "replaces"), texts(properties.get(StageType.PREFIX_ + "formerIds")), source.bundle(), source.version(),
                settingsType);
        return new InstalledStage(descriptor, service, SettingsSchema.of(settingsType), source.ranking(), source.serviceId());
    }

    private static StageKind kind(Map<String, Object> properties) {
        String name = text(properties, "kind");
        return Arrays.stream(StageKind.values()).filter(kind -> kind.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                "its property " + StageType.PREFIX_ + "kind is '" + name + "'; give one of " + Arrays.toString(StageKind.values())));
    }

    private static String text(Map<String, Object> properties, String name) {
        Object value = properties.get(StageType.PREFIX_ + name);
        return value == null ? "" : value.toString().strip();
    }

    private static List<String> texts(Object value) {
        return switch (value) {
            case null -> List.of();
            case String one -> one.isBlank() ? List.of() : List.of(one);
            case String[] several -> List.of(several);
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            default -> List.of();
        };
    }
}
