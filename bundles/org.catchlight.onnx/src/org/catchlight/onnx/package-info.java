/**
 * ONNX Runtime: sessions, execution providers, tensors, memory and cancelling. All models of the program run through the service
 * {@link org.catchlight.onnx.OnnxRuntime}; no other bundle uses {@code ai.onnxruntime} itself, as the first use decides how the native
 * library behaves.
 * <pre>{@code
 * try (OnnxSession unet = runtime.open(folder.resolve("unet/model.onnx"), OnnxOptions.DEFAULT.fixing("batch", 2), monitor);
 *         Tensor sample = Tensor.allocate(unet.graph().input("sample").orElseThrow().type(), 2, 4, 64, 64);
 *         Tensor noise = Tensor.allocate(unet.graph().output("out_sample").orElseThrow().type(), 2, 4, 64, 64); …) {
 *     for (…) {
 *         sample.setFloats(scaled);                       // rounded to the type that the graph has
 *         unet.run(inputs, Map.of("out_sample", noise), monitor);
 *         noise.getFloats(prediction);
 *     }
 * }
 * }</pre>
 */
package org.catchlight.onnx;
