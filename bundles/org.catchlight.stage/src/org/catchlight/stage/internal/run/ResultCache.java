package org.catchlight.stage.internal.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.stage.internal.view.ShotSnapshot;

/**
 * Results of stages that are kept to be used again. Bounded by the bytes of their pictures; a picture that several frames share
 * counts once. What goes first is what costs least time to make again for the room it takes, unless it was used lately: the
 * GreedyDual-Size rule of Cao and Irani, «Cost-aware WWW proxy caching algorithms» (1997).
 */
public final class ResultCache {
    /** Stands for a result that is not kept, so that nothing made from it needs to be. */
    public static final long NOT_KEPT = -1;
    /** A picture that lies on the disk counts for this part of its bytes, so that large pictures are kept too. */
    private static final int ROOM_ON_DISK = 8;
    /** What goes into an engine. */
    public static final long NOTHING = 0;

    /**
     * What a result depends on, apart from what the stage reads while it runs.
     *
     * @param incoming  the result that went in
     * @param stage     id of the stage
     * @param version   its bundle, version and registration
     * @param extra     what the stage itself adds, such as the hash of a model
     * @param settings  all its settings
     * @param width     pixels to make; 0 for a stage that is not an engine
     * @param height    as {@code width}
     */
    public record Key(long incoming, String stage, String version, String extra, Map<String, String> settings, int width, int height) {
    }

    /**
     * A kept result.
     *
     * @param id    names it as the incoming result of the next stage
     * @param frame what the stage made
     */
    public record Kept(long id, Frame frame) {
    }

    private static final class Entry {
        final Key key;
        final Map<String, Object> reads;
        final OptionalLong seed;
        final Kept kept;
        final double worth;
        double priority;

        Entry(Key key, Map<String, Object> reads, OptionalLong seed, Kept kept, double worth) {
            this.key = key;
            this.reads = reads;
            this.seed = seed;
            this.kept = kept;
            this.worth = worth;
        }
    }

    private final long capacity;
    private final Map<Long, Entry> entries = new HashMap<>();
    private final Map<Key, List<Entry>> byKey = new HashMap<>();
    private final Map<FloatImage, Integer> holders = new IdentityHashMap<>();
    private long bytes;
    private long lastId;
    private double clock;

    /** An empty cache for so many bytes of pictures. */
    public ResultCache(long capacity) {
        this.capacity = capacity;
    }

    /** The result of the same work on the same input, if it is kept. */
    public synchronized Optional<Kept> find(Key key, ShotSnapshot shot, long seed) {
        for (Entry entry : byKey.getOrDefault(key, List.of())) {
            if ((entry.seed.isEmpty() || entry.seed.getAsLong() == seed) && shot.agrees(entry.reads)) {
                entry.priority = clock + entry.worth;
                return Optional.of(entry.kept);
            }
        }
        return Optional.empty();
    }

    /**
     * Keeps a result if there is room for it.
     *
     * @param reads  what the stage read of the shot
     * @param seed   the seed, if the stage asked for it
     * @param millis time it took
     * @return the id of the result, or {@link #NOT_KEPT}
     */
    public synchronized long store(Key key, Map<String, Object> reads, OptionalLong seed, Frame frame, long millis) {
        long size = images(frame).stream().mapToLong(ResultCache::bytes).sum();
        if (key.incoming() != NOTHING && !entries.containsKey(key.incoming()) || size > capacity) {
            return NOT_KEPT;
        }
        Entry entry = new Entry(key, reads, seed, new Kept(++lastId, frame), (millis + 1.0) / (size + 1.0));
        entry.priority = clock + entry.worth;
        entries.put(lastId, entry);
        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
        for (FloatImage image : images(frame)) {
            if (holders.merge(image, 1, Integer::sum) == 1) {
                bytes += bytes(image);
            }
        }
        while (bytes > capacity) {
            Entry least = entries.values().stream().min(Comparator.comparingDouble((Entry one) -> one.priority)
                    .thenComparingLong(one -> one.kept.id()))
                    .orElseThrow();
            clock = Math.max(clock, least.priority);
            remove(least);
        }
        return entries.containsKey(entry.kept.id()) ? entry.kept.id() : NOT_KEPT;
    }

    /** Removes a result and, as nobody can reach them any more, those made from it. */
    private void remove(Entry entry) {
        long id = entry.kept.id();
        if (entries.remove(id) == null) {
            return;
        }
        List<Entry> siblings = byKey.get(entry.key);
        siblings.remove(entry);
        if (siblings.isEmpty()) {
            byKey.remove(entry.key);
        }
        for (FloatImage image : images(entry.kept.frame())) {
            if (holders.merge(image, -1, Integer::sum) == 0) {
                holders.remove(image);
                bytes -= bytes(image);
            }
        }
        entries.values().stream().filter(other -> other.key.incoming() == id).toList().forEach(this::remove);
    }

    /** Forgets everything. */
    public synchronized void clear() {
        entries.clear();
        byKey.clear();
        holders.clear();
        bytes = 0;
    }

    /** Bytes of the pictures that are kept now. */
    public synchronized long bytes() {
        return bytes;
    }

    private static List<FloatImage> images(Frame frame) {
        Map<FloatImage, Boolean> images = new IdentityHashMap<>();
        images.put(frame.picture(), true);
        frame.attachments().values().stream().filter(FloatImage.class::isInstance).forEach(image -> images.put((FloatImage) image, true));
        return List.copyOf(images.keySet());
    }

    private static long bytes(FloatImage image) {
        long bytes = (long) image.width() * image.height() * image.channels() * Float.BYTES;
        return image.spilled() ? bytes / ROOM_ON_DISK : bytes;
    }
}
