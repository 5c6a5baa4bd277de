package org.catchlight.onnx;

/**
 * Whether a provider can be used here, told without running anything.
 *
 * @param provider  which
 * @param available whether the library has it for this machine; only {@link OnnxRuntime#test} shows whether it works
 * @param reason    if not available: why, and what would mend it; else empty
 */
public record ProviderStatus(Provider provider, boolean available, String reason) {
}
