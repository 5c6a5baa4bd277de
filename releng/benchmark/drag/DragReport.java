import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Prints what the frames of the drags in a recording cost. */
public final class DragReport {
    private static final String STEP = "org.catchlight.lighting.FrameStep";
    private static final String OWN = "org.catchlight.benchmark.";
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("model", "UI thread: change of the shot, with all that follows");
        NAMES.put("scene", "  of it: the set for the drawing");
        NAMES.put("copy", "  of it: the copy for the renderer");
        NAMES.put("draft", "rendering the draft");
        NAMES.put("film", "film");
        NAMES.put("8 bit", "to 8 bit");
        NAMES.put("image", "UI thread: image of the toolkit");
        NAMES.put("paint", "UI thread: painting");
        NAMES.put("readout", "UI thread: readout");
        NAMES.put("judge", "behind: judging the light");
        NAMES.put("eyes", "behind: picture of the eyes");
        NAMES.put("fine", "behind: fine picture");
    }

    private DragReport() {
    }

    /** Reads a recording and prints its table. */
    public static void main(String[] arguments) throws IOException {
        List<RecordedEvent> events = RecordingFile.readAllEvents(Path.of(arguments[0]));
        events.sort(Comparator.comparing(RecordedEvent::getStartTime));
        System.out.printf("Dragging a light in the designer, %d processors%n", Runtime.getRuntime().availableProcessors());
        List<RecordedEvent> drags = events.stream().filter(event -> is(event, OWN + "Drag")).toList();
        if (drags.isEmpty()) {
            throw new IllegalStateException("The recording has no drag");
        }
        drags.forEach(drag -> print(drag, events));
    }

    private static boolean is(RecordedEvent event, String name) {
        return event.getEventType().getName().equals(name);
    }

    private static void print(RecordedEvent drag, List<RecordedEvent> all) {
        List<RecordedEvent> events = all.stream().filter(event -> !event.getStartTime().isBefore(drag.getStartTime())
                && event.getStartTime().isBefore(drag.getEndTime().plusMillis(150))).toList();
        List<RecordedEvent> steps = events.stream().filter(event -> is(event, STEP)).toList();
        List<Arrival> arrivals = arrivals(events, steps);
        List<RecordedEvent> paints = steps.stream().filter(step -> step.getString("step").equals("paint")).toList();
        List<Double> frames = new ArrayList<>();
        Map<Long, Double> newest = new TreeMap<>();
        List<Double> hearing = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            hearing.add(millis(arrival.sent, arrival.heard));
            paints.stream().filter(paint -> paint.getLong("state") >= arrival.state && paint.getEndTime().isAfter(arrival.heard)).findFirst()
                    .ifPresent(paint -> {
                        frames.add(millis(arrival.sent, paint.getEndTime()));
                        if (paint.getLong("state") == arrival.state) {
                            newest.put(arrival.state, millis(arrival.sent, paint.getEndTime()));
                        }
                    });
        }
        long shown = paints.stream().mapToLong(paint -> paint.getLong("state")).distinct().count();
        double seconds = drag.getDuration().toMillis() / 1000.0;
        System.out.printf(Locale.ROOT, "%n%d lights, %s: %.1f pictures a second%n", drag.getInt("lights"), drag.getString("arrangement"),
                shown / seconds);
        System.out.printf("%-54s %6s %8s %8s %8s %10s%n", "ms", "times", "median", "95 %", "longest", "processor");
        row("pointer moved → frame painted, newest of a frame", List.copyOf(newest.values()), List.of());
        row("  the same of all movements between frames", frames, List.of());
        row("pointer moved → heard by the designer", hearing, List.of());
        Map<String, List<RecordedEvent>> named = new TreeMap<>();
        steps.forEach(step -> named.computeIfAbsent(step.getString("step"), any -> new ArrayList<>()).add(step));
        NAMES.forEach((step, name) -> {
            List<RecordedEvent> found = named.getOrDefault(step, List.of());
            int width = found.stream().mapToInt(event -> event.getInt("width")).sorted().skip(found.size() / 2).findFirst().orElse(0);
            row(width == 0 ? name : name + ", " + width + " pixels wide", found.stream().map(DragReport::millis).toList(),
                    found.stream().map(event -> event.getDuration("processorTime").toNanos() / 1e6).toList());
        });
        row("UI thread: from asked something until it comes to it", events.stream().filter(event -> is(event, OWN + "Beat")).map(DragReport::millis).toList(), List.of());
        row("pauses of the garbage collector", events.stream().filter(event -> is(event, "jdk.GCPhasePause")).map(DragReport::millis).toList(),
                List.of());
        all.stream().filter(event -> is(event, OWN + "Worked") && !event.getEndTime().isBefore(drag.getEndTime())).findFirst()
                .ifPresent(worked -> System.out.printf(Locale.ROOT, "%-54s %6d %37.1f%n%-54s %6d %37.1f%n", "processor time a frame, all threads",
                        shown, worked.getLong("program") / 1e6 / shown, "  of it the UI thread", shown,
                        worked.getLong("userInterface") / 1e6 / shown));
    }

    /** A movement of the pointer that the designer heard, and the state of the shot that it made. */
    private record Arrival(Instant sent, Instant heard, long state) {
    }

    private static List<Arrival> arrivals(List<RecordedEvent> events, List<RecordedEvent> steps) {
        List<RecordedEvent> asked = steps.stream().filter(step -> step.getString("step").equals("asked")).toList();
        List<RecordedEvent> moves = events.stream().filter(event -> is(event, OWN + "Pointer")).toList();
        List<RecordedEvent> sent = moves.stream().filter(move -> !move.getBoolean("arrived")).toList();
        List<Arrival> arrivals = new ArrayList<>();
        int next = 0;
        for (RecordedEvent heard : moves) {
            if (!heard.getBoolean("arrived")) {
                continue;
            }
            int found = next;
            while (found < sent.size() && !at(sent.get(found), heard)) {
                found++;
            }
            if (found == sent.size() || sent.get(found).getStartTime().isAfter(heard.getStartTime())) {
                continue;
            }
            next = found + 1;
            Instant from = sent.get(found).getStartTime();
            asked.stream().filter(step -> step.getStartTime().isAfter(heard.getStartTime())).findFirst()
                    .ifPresent(step -> arrivals.add(new Arrival(from, heard.getStartTime(), step.getLong("state"))));
        }
        return arrivals;
    }

    private static boolean at(RecordedEvent one, RecordedEvent other) {
        return one.getInt("x") == other.getInt("x") && one.getInt("y") == other.getInt("y");
    }

    private static double millis(RecordedEvent event) {
        return event.getDuration().toNanos() / 1e6;
    }

    private static double millis(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e6;
    }

    private static void row(String name, List<Double> times, List<Double> processor) {
        if (!times.isEmpty()) {
            System.out.printf(Locale.ROOT, "%-54s %6d %8.1f %8.1f %8.1f %10s%n", name, times.size(), share(times, 0.5), share(times, 0.95),
                    share(times, 1), processor.isEmpty() ? "" : String.format(Locale.ROOT, "%.1f", share(processor, 0.5)));
        }
    }

    private static double share(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * (sorted.size() - 1))));
    }
}
