package org.catchlight.onnx;

import java.time.Duration;

/**
 * What came of trying a provider.
 *
 * @param provider which
 * @param works    whether it ran a graph and its results were right
 * @param device   what it ran on, as far as known; empty if it does not work
 * @param opening  how long it took to make ready; zero if it does not work
 * @param run      the median of some runs after the first; zero if it does not work
 * @param message  one sentence for the user
 */
public record ProviderCheck(Provider provider, boolean works, String device, Duration opening, Duration run, String message) {
}
