package org.catchlight.models.internal.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.catchlight.models.Finding;
import org.catchlight.onnx.WeightTensor;
import org.catchlight.onnx.WeightTensor.Location;

/** Looks for broken weights in one file while its bytes come by. */
final class WeightScan {
    /** Sound files have weights that share all their bytes, but none that overlap. */
    private static final int MOST_OVERLAP = 2;
    private static final int MOST_NAMED = 3;
    private static final String MEND = "Get the file again, or export the model again from a sound checkpoint.";
    private final String file;
    private final List<WeightRange> ranges = new ArrayList<>();
    private final List<WeightRange> current = new ArrayList<>();
    private final WeightRange.Scratch scratch = new WeightRange.Scratch();
    private final boolean overlapping;
    private int next;

    /**
     * @param file    for messages
     * @param bytes   its size
     * @param weights those that lie in it
     */
    WeightScan(String file, long bytes, List<WeightTensor> weights) {
        this.file = file;
        Set<Location> seen = new HashSet<>();
        long total = 0;
        for (WeightTensor weight : weights) {
            Location location = weight.location().orElseThrow();
            if (WeightRange.concerns(weight.type()) && seen.add(location)) {
                ranges.add(new WeightRange(weight, location));
                total += location.length();
            }
        }
        overlapping = total > MOST_OVERLAP * Math.max(1, bytes);
        ranges.sort(Comparator.comparingLong(WeightRange::begin));
    }

    /** The next block of the file. */
    void look(byte[] block, int length, long position) {
        if (overlapping) {
            return;
        }
        while (next < ranges.size() && ranges.get(next).begin() < position + length) {
            current.add(ranges.get(next));
            next++;
        }
        for (WeightRange range : current) {
            range.look(block, length, position, scratch);
        }
        current.removeIf(range -> range.end() <= position + length);
    }

    /** What is wrong, when all of the file has come by. */
    List<Finding> findings() {
        if (overlapping) {
            return List.of(Finding.error(file, file + " holds weights that overlap and is damaged or hostile.", MEND));
        }
        List<WeightRange> broken = ranges.stream().filter(range -> !range.problem().isEmpty()).toList();
        List<Finding> findings = new ArrayList<>();
        for (WeightRange range : broken.stream().limit(MOST_NAMED).toList()) {
            int others = broken.size() - MOST_NAMED;
            String more = others > 0 && findings.size() == MOST_NAMED - 1 ? ", as have " + others + " other weights" : "";
            findings.add(Finding.error(file, file + " has " + range.problem() + " in the weight '" + range.name() + "'" + more + ".", MEND));
        }
        return findings;
    }
}
