package org.catchlight.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileModelTest {
    private static final int MUTATIONS = 2000;
    @TempDir
    Path folder;

    @Test
    void impossibleSizesAreRefused() throws Exception {
        refused("more than any run can hold", withInput(1, 1_000_000_000L, 1_000_000_000L));
        refused("more than any run can hold", withInput(Long.MAX_VALUE));
        refused("dimension of -7", withInput(1, -7));
        Object[] rank = new Object[100_000];
        Arrays.fill(rank, 1);
        refused("more than 64 dimensions", withInput(rank));
        refused("impossible shape", withWeight(Graphs.weight("h", ElementType.FLOAT32, 1L << 40, 1L << 40)));
        refused("impossible shape", withWeight(Graphs.weight("h", ElementType.FLOAT32, -1)));
        refused("without its values", withWeight(Graphs.weight("h", ElementType.FLOAT32, 1_000_000_000)));
        refused("needs 400", withWeight(Graphs.weight("h", ElementType.FLOAT32, 100).setRawData(ByteString.copyFrom(new byte[399]))));
        refused("unknown type (99)", withWeight(Graphs.weight("h", ElementType.FLOAT32, 1).setDataType(99)));
    }

    @Test
    void externalDataStaysInItsFolder() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("model"));
        Files.write(folder.resolve("secret"), new byte[100]);
        Files.write(inner.resolve("data"), new byte[100]);
        Files.createSymbolicLink(inner.resolve("link"), folder.resolve("secret"));
        Files.createSymbolicLink(inner.resolve("up"), folder);
        for (String location : List.of("../secret", "a/../../secret", folder.resolve("secret").toString(), "..\\secret", "C:\\secret",
                "C:secret", "\\\\host\\share", "link", "up/secret", "/etc/passwd")) {
            refusedIn(inner, "outside of its folder", withWeight(Graphs.external("h", location, 0, 4, 1)));
        }
        refusedIn(inner, "not beside it", withWeight(Graphs.external("h", "missing.bin", 0, 4, 1)));
        refusedIn(inner, "not beside it", withWeight(Graphs.external("h", "*/_ORT_MEM_ADDR_/*", 140_000, 4, 1)));
        refusedIn(inner, "is no file", withWeight(Graphs.external("h", ".", 0, 4, 1)));
        refusedIn(inner, "does not name", withWeight(Graphs.external("h", "", 0, 4, 1)));
        GraphSummary.read(Graphs.write(inner, "good.onnx", withWeight(Graphs.external("h", "data", 96, 4, 1))));
    }

    @Test
    void ofALinkedModelTheDataMayLieBesideWhatItLinksTo() throws Exception {
        Path blobs = Files.createDirectories(folder.resolve("models--a--b/blobs"));
        Path snapshot = Files.createDirectories(folder.resolve("models--a--b/snapshots/1/unet"));
        Graphs.write(blobs, "6f", withWeight(Graphs.external("h", "model.onnx_data", 0, 4, 1)));
        Files.createSymbolicLink(snapshot.resolve("model.onnx"), Path.of("../../../blobs/6f"));
        Files.write(blobs.resolve("7a"), new byte[4]);
        Path data = Files.createSymbolicLink(snapshot.resolve("model.onnx_data"), Path.of("../../../blobs/7a"));
        GraphSummary graph = GraphSummary.read(snapshot.resolve("model.onnx"));
        assertEquals(Set.of(snapshot.toRealPath().resolve("model.onnx_data")), graph.weightFiles());
        Files.write(folder.resolve("secret"), new byte[4]);
        Files.delete(data);
        Files.createSymbolicLink(data, folder.resolve("secret"));
        OnnxException refused = assertThrows(OnnxException.class, () -> GraphSummary.read(snapshot.resolve("model.onnx")));
        assertTrue(refused.getMessage().contains("outside of its folder"), refused.getMessage());
    }

    @Test
    void externalDataIsAllThere() throws Exception {
        Files.write(folder.resolve("data"), new byte[100]);
        refused("which has only 100", withWeight(Graphs.external("h", "data", 97, 4, 1)));
        refused("which has only 100", withWeight(Graphs.external("h", "data", 0, null, 26)));
        refused("which has only 100", withWeight(Graphs.external("h", "data", Long.MAX_VALUE, Long.MAX_VALUE, 1)));
        refused("which needs 8", withWeight(Graphs.external("h", "data", 0, 4, 2)));
        refused("as the offset", withWeight(Graphs.external("h", "data", -1, 4, 1)));
        refused("as the length", withWeight(Graphs.external("h", "data", 0, "9".repeat(100), 1)));
        TensorProto.Builder many = Graphs.external("h", "data", 0, 4, 1);
        for (int i = 0; i < 100; i++) {
            many.addExternalData(many.getExternalData(0));
        }
        refused("entries of external data", withWeight(many));
    }

    @Test
    void externalDataOfConstantsIsCheckedToo() throws Exception {
        ModelProto.Builder model = Graphs.addition(1).toBuilder();
        model.getGraphBuilder().addNode(Graphs.node("Constant", List.of(), "k").addAttribute(AttributeProto.newBuilder().setName("value")
                .setType(AttributeProto.AttributeType.TENSOR).setT(Graphs.external("h", "/etc/passwd", 0, 4, 1))));
        refused("outside of its folder", model.build());
    }

    @Test
    void endlessNestingEnds() throws Exception {
        GraphProto graph = Graphs.addition(1).getGraph();
        for (int i = 0; i < 60; i++) {
            graph = Graphs.addition(1).getGraph().toBuilder().addNode(Graphs.node("If", List.of("c"), "i").addAttribute(AttributeProto
                    .newBuilder().setName("then_branch").setType(AttributeProto.AttributeType.GRAPH).setG(graph))).build();
        }
        refused("graphs inside of graphs", Graphs.model(graph.toBuilder()));
    }

    @Test
    void whatIsNoModelIsNamed() throws Exception {
        refused("is empty", new byte[0]);
        refused("Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:00\n".getBytes(StandardCharsets.US_ASCII));
        refused("web page", "\n<!DOCTYPE html><html>".getBytes(StandardCharsets.US_ASCII));
        refused("zip archive or a pickled checkpoint", "PK\u0003\u0004data.pkl".getBytes(StandardCharsets.US_ASCII));
        refused("no ONNX model", "Hello, world. This is some text.".getBytes(StandardCharsets.US_ASCII));
        refused("it has no graph", ModelProto.newBuilder().setIrVersion(8).build().toByteArray());
        byte[] good = Graphs.addition(1).toByteArray();
        for (int length = 1; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThrows(OnnxException.class, () -> GraphSummary.read(Files.write(folder.resolve("cut.onnx"), cut)));
        }
        OnnxException missing = assertThrows(OnnxException.class, () -> GraphSummary.read(folder.resolve("nowhere.onnx")));
        assertEquals(OnnxException.Reason.FILE, missing.reason());
        Path large = folder.resolve("large.onnx");
        try (RandomAccessFile out = new RandomAccessFile(large.toFile(), "rw")) {
            out.setLength(3L << 30);
        }
        assertTrue(assertThrows(OnnxException.class, () -> GraphSummary.read(large)).getMessage().contains("larger than 2 GB"));
    }

    /** Whatever happens to a file: a summary or one clear sentence, at once and with little memory. */
    @Test
    void mutationsNeverHurt() throws Exception {
        Files.write(folder.resolve("data"), new byte[64]);
        ModelProto.Builder model = Graphs.products(3, 4).toBuilder();
        model.getGraphBuilder().addInitializer(Graphs.external("e", "data", 16, 16, 4))
                .addInitializer(Graphs.weight("l", ElementType.INT32, 2).addInt32Data(1).addInt32Data(2));
        byte[] good = model.build().toByteArray();
        Random random = new Random(4);
        Path file = folder.resolve("mutated.onnx");
        long allocated = allocated();
        int refused = assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
            int count = 0;
            for (int i = 0; i < MUTATIONS; i++) {
                Files.write(file, mutated(good, random));
                count += read(file);
            }
            return count;
        });
        assertTrue(refused > MUTATIONS / 4, refused + " refused");
        assertTrue(refused < MUTATIONS, refused + " refused");
        long perFile = (allocated() - allocated) / MUTATIONS;
        assertTrue(perFile < 2_000_000, perFile + " bytes allocated for a file of " + good.length);
    }

    private static int read(Path file) {
        try {
            GraphSummary.read(file);
            return 0;
        } catch (OnnxException clear) {
            assertTrue(clear.getMessage().contains(file.toString()), clear.getMessage());
            assertTrue(clear.getMessage().length() < 20_000);
            return 1;
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt();
                case 2 -> bytes[at] = (byte) 0xFF;
                case 3 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 9), (byte) 0xFF);
            }
        }
        return bytes;
    }

    /** All threads: the readings run on one of their own. */
    private static long allocated() throws Exception {
        return (long) ManagementFactory.getPlatformMBeanServer().getAttribute(
                new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), "TotalThreadAllocatedBytes");
    }

    private static ModelProto withInput(Object... shape) {
        ModelProto.Builder model = Graphs.addition(1).toBuilder();
        model.getGraphBuilder().setInput(0, Graphs.value("x", ElementType.FLOAT32, shape));
        return model.build();
    }

    private static ModelProto withWeight(TensorProto.Builder weight) {
        ModelProto.Builder model = Graphs.addition(1).toBuilder();
        model.getGraphBuilder().addInitializer(weight);
        return model.build();
    }

    private void refused(String why, ModelProto model) throws Exception {
        refusedIn(folder, why, model);
    }

    private void refusedIn(Path place, String why, ModelProto model) throws Exception {
        Path file = Graphs.write(place, "hostile.onnx", model);
        check(why, file);
    }

    private void refused(String why, byte[] content) throws Exception {
        check(why, Files.write(folder.resolve("hostile.onnx"), content));
    }

    private static void check(String why, Path file) {
        OnnxException clear = assertThrows(OnnxException.class, () -> GraphSummary.read(file));
        assertTrue(clear.getMessage().contains(why), clear.getMessage());
        assertTrue(clear.getMessage().contains(file.toString()), clear.getMessage());
        assertEquals(OnnxException.Reason.MODEL, clear.reason());
        assertTrue(!clear.mend().isEmpty());
    }
}
