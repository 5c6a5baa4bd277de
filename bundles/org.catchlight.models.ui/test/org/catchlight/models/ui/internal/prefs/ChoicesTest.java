package org.catchlight.models.ui.internal.prefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.catchlight.onnx.Provider;
import org.catchlight.onnx.RuntimeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoicesTest {
    @Test
    void theProcessorIsAlwaysOnAndLast() {
        ProviderOrder order = new ProviderOrder(List.of(Provider.CPU));
        assertEquals(List.of(Provider.CPU), order.chosen());
        assertEquals(Provider.values().length, order.all().size());
        order.setOn(Provider.CPU, false);
        assertTrue(order.isOn(Provider.CPU));
        assertFalse(order.canMove(Provider.CPU, -1));
        Provider last = order.all().get(order.all().size() - 2);
        assertFalse(order.canMove(last, 1), "Nothing goes behind the processor");
    }

    @Test
    void whateverIsMovedAndSwitchedTheOrderStaysWhole() {
        Random random = new Random(5);
        ProviderOrder order = new ProviderOrder(RuntimeSettings.DEFAULT.providers());
        for (int i = 0; i < 500; i++) {
            Provider provider = Provider.values()[random.nextInt(Provider.values().length)];
            if (random.nextBoolean()) {
                int by = random.nextBoolean() ? 1 : -1;
                boolean can = order.canMove(provider, by);
                int before = order.all().indexOf(provider);
                order.move(provider, by);
                assertEquals(can ? before + by : before, order.all().indexOf(provider));
            } else {
                order.setOn(provider, random.nextBoolean());
            }
            assertEquals(EnumSet.allOf(Provider.class), EnumSet.copyOf(order.all()));
            assertEquals(Provider.CPU, order.all().getLast());
            assertEquals(order.chosen(), new RuntimeSettings(order.chosen(), 0, 0, Duration.ZERO, Optional.empty()).providers(),
                    "The runtime keeps it as it is");
        }
    }

    @Test
    void whatIsTypedIsWhatIsKept(@TempDir Path folder) throws IOException {
        Path jar = Files.createFile(folder.resolve("onnxruntime_gpu.jar"));
        RuntimeSettings settings = new RuntimeSettings(List.of(Provider.CUDA, Provider.CPU), 6, 12L << 30, Duration.ofMinutes(15),
                Optional.of(jar));
        TypedSettings typed = TypedSettings.of(settings);
        assertEquals(new TypedSettings("6", "12", "15", jar.toString()), typed);
        assertEquals("", typed.problem());
        assertEquals(settings, typed.settings(settings.providers()));
        TypedSettings standard = TypedSettings.of(RuntimeSettings.DEFAULT);
        assertEquals("", standard.problem());
        assertEquals(RuntimeSettings.DEFAULT, standard.settings(RuntimeSettings.DEFAULT.providers()));
        assertEquals(RuntimeSettings.DEFAULT.withMemoryLimit(3L << 29), new TypedSettings("", "1,5", "5", " ")
                .settings(RuntimeSettings.DEFAULT.providers()));
    }

    @Test
    void whatCannotBeIsSaidInOneSentence(@TempDir Path folder) throws IOException {
        Path letter = Files.createFile(folder.resolve("letter.txt"));
        for (TypedSettings wrong : List.of(new TypedSettings("-1", "0", "5", ""), new TypedSettings("2.5", "0", "5", ""),
                new TypedSettings("1025", "0", "5", ""), new TypedSettings("0", "lots", "5", ""), new TypedSettings("0", "-3", "5", ""),
                new TypedSettings("0", "NaN", "5", ""), new TypedSettings("0", "0", "1e9", ""), new TypedSettings("0", "0", "", "here"),
                new TypedSettings("0", "0", "5", folder.resolve("none.jar").toString()),
                new TypedSettings("0", "0", "5", letter.toString()),
                new TypedSettings("0", "0", "5", "a\0b"))) {
            assertNotEquals("", wrong.problem(), wrong::toString);
        }
        assertEquals("", new TypedSettings("0", "0", "5", folder.toString()).problem(), "A folder may have the libraries");
    }
}
