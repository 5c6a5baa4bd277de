package org.catchlight.models.ui.internal.prefs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.catchlight.onnx.Provider;

/** Which providers are tried, in what order. The processor is always on and always last, since it takes whatever the others leave. */
final class ProviderOrder {
    private final List<Provider> order = new ArrayList<>();
    private final Set<Provider> on = EnumSet.noneOf(Provider.class);

    /** @param chosen those that are on, in order */
    ProviderOrder(List<Provider> chosen) {
        set(chosen);
    }

    void set(List<Provider> chosen) {
        order.clear();
        on.clear();
        chosen.stream().filter(provider -> provider != Provider.CPU && !order.contains(provider)).forEach(order::add);
        on.addAll(order);
        for (Provider other : Provider.values()) {
            if (other != Provider.CPU && !order.contains(other)) {
                order.add(other);
            }
        }
        order.add(Provider.CPU);
        on.add(Provider.CPU);
    }

    /** All providers, those that are off too. */
    List<Provider> all() {
        return List.copyOf(order);
    }

    /** Those that are on, in order. */
    List<Provider> chosen() {
        return order.stream().filter(on::contains).toList();
    }

    boolean isOn(Provider provider) {
        return on.contains(provider);
    }

    void setOn(Provider provider, boolean now) {
        if (now || provider == Provider.CPU) {
            on.add(provider);
        } else {
            on.remove(provider);
        }
    }

    /** Whether a provider can go that many places down, or up if negative. */
    boolean canMove(Provider provider, int by) {
        int target = order.indexOf(provider) + by;
        return provider != Provider.CPU && target >= 0 && target < order.size() - 1;
    }

    void move(Provider provider, int by) {
        if (canMove(provider, by)) {
            int from = order.indexOf(provider);
            Collections.rotate(order.subList(Math.min(from, from + by), Math.max(from, from + by) + 1), by > 0 ? -1 : 1);
        }
    }
}
