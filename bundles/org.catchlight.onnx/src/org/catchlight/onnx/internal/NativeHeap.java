package org.catchlight.onnx.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.OptionalLong;

/**
 * What the C library has given out and not got back: tensors, graphs and weights, but neither Java's heap nor what the library only keeps
 * for later. Unlike the memory that a process holds it tells a leak from a heap that grows. For tests and benchmarks.
 */
public final class NativeHeap {
    /** glibc's mallinfo2 (2.33 and newer): ten sizes; those in use are hblkhd (mapped alone) and uordblks (the rest). */
    private static final StructLayout SIZES = MemoryLayout.structLayout(MemoryLayout.sequenceLayout(10, ValueLayout.JAVA_LONG));
    private static final int MAPPED = 4;
    private static final int IN_USE = 7;

    private NativeHeap() {
    }

    /** Bytes given out, over all threads; empty where the C library does not tell. */
    public static OptionalLong used() {
        Linker linker = Linker.nativeLinker();
        MemorySegment function = linker.defaultLookup().find("mallinfo2").orElse(MemorySegment.NULL);
        if (function.equals(MemorySegment.NULL)) {
            return OptionalLong.empty();
        }
        MethodHandle ask = linker.downcallHandle(function, FunctionDescriptor.of(SIZES));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment sizes = (MemorySegment) ask.invokeExact((SegmentAllocator) arena);
            return OptionalLong.of(sizes.getAtIndex(ValueLayout.JAVA_LONG, MAPPED) + sizes.getAtIndex(ValueLayout.JAVA_LONG, IN_USE));
        } catch (Throwable impossible) {
            throw new IllegalStateException("mallinfo2 failed", impossible);
        }
    }
}
