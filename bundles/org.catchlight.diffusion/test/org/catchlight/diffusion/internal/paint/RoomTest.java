package org.catchlight.diffusion.internal.paint;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.catchlight.onnx.OnnxException;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final long GIGA = 1_000_000_000L;

    @Test
    void bothBranchesOneOrNone() {
        assertTrue(new Room(0, GIGA).forBoth());
        assertTrue(new Room(GIGA, 3 * GIGA).forBoth());
        assertFalse(new Room(2 * GIGA, 3 * GIGA).forBoth());
        assertDoesNotThrow(() -> new Room(2 * GIGA, 3 * GIGA).check(512, 512, 8));
        OnnxException refused = assertThrows(OnnxException.class, () -> new Room(41 * GIGA, 8 * GIGA).check(960, 1200, 8));
        assertTrue(refused.getMessage().contains("takes about 41 GB, and 8.0 GB are free"), refused.getMessage());
        assertTrue(refused.mend().contains("Set the size to 584×728"), refused.mend());
    }
}
