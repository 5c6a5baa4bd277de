package org.catchlight.stage.internal.catalog;

import java.util.Comparator;
import org.catchlight.stage.Stage;
import org.catchlight.stage.StageDescriptor;
import org.catchlight.stage.settings.SettingsSchema;
import org.osgi.framework.Version;

/**
 * A stage that has been found good.
 *
 * @param descriptor what users see
 * @param service    the stage itself
 * @param schema     its settings
 * @param ranking    service ranking
 * @param serviceId  id of the registration: the same stage registered again has another
 */
public record InstalledStage(StageDescriptor descriptor, Stage<?> service, SettingsSchema<?> schema, int ranking, long serviceId) {
    /** Best first: ranking, then the newest version, then the oldest registration. */
    static final Comparator<InstalledStage> BEST_FIRST = Comparator.comparingInt(InstalledStage::ranking).reversed()
            .thenComparing(stage -> version(stage.descriptor().version()), Comparator.reverseOrder())
            .thenComparingLong(InstalledStage::serviceId);

    /** Id of the stage. */
    public String id() {
        return descriptor.id();
    }

    boolean answersTo(String id) {
        return descriptor.id().equals(id) || descriptor.formerIds().contains(id);
    }

    private static Version version(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException odd) {
            return Version.emptyVersion;
        }
    }
}
