/** ONNX Runtime: sessions, execution providers, tensors, memory and cancelling. */
package org.catchlight.onnx;
