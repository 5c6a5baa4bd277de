package org.catchlight.light.ui.internal.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.catchlight.image.Applied;
import org.catchlight.image.FloatImage;
import org.catchlight.image.Frame;
import org.catchlight.image.Transfer;
import org.catchlight.image.io.AtomicFile;
import org.catchlight.light.LightReport.Pattern;
import org.catchlight.light.rig.LightingPreset;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.PresetLibrary;
import org.catchlight.stage.UserFolder;
import org.catchlight.standin.StandInPreview;
import org.catchlight.ui.HandRest;
import org.catchlight.ui.picture.Pictures;
import org.catchlight.ui.picture.PreviewFinish;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.osgi.framework.FrameworkUtil;

/** The lighting presets that ship and the user's own, with pictures that are rendered in the background and kept in the user's folder. */
public final class PresetShelf implements AutoCloseable {
    private static final int WIDTH = 128;
    private static final int HEIGHT = 160;
    private static final long REST_MILLIS = 1200;

    private final Executor screen;
    private final NullProgressMonitor closing = new NullProgressMonitor();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread own = new Thread(work, "Lighting presets");
        own.setDaemon(true);
        own.setPriority(Thread.MIN_PRIORITY);
        return own;
    });
    private final StandInPreview renderer;
    private final HandRest hand;

    /**
     * A preset on the shelf.
     *
     * @param preset what it does
     * @param own    where it lies in the user's library, or null if it ships
     */
    public record Item(LightingPreset preset, PresetLibrary.Entry own) {
    }

    /** A shelf that hands over its results by {@code screen}, on the UI thread; makes pictures while the {@code hand} rests. */
    public PresetShelf(StandInPreview renderer, HandRest hand, Executor screen) {
        this.renderer = renderer;
        this.hand = hand;
        this.screen = screen;
    }

    private static PresetLibrary library() throws IOException {
        return new PresetLibrary(UserFolder.folder("presets"));
    }

    /** Reads what is there; {@code problems} are sentences about files that are no presets. */
    public void load(BiConsumer<List<Item>, List<String>> done) {
        execute(() -> {
            List<Item> items = new ArrayList<>();
            LightingPreset.shipped().forEach(preset -> items.add(new Item(preset, null)));
            List<String> problems = new ArrayList<>();
            try {
                PresetLibrary.Listing listing = library().list();
                listing.entries().forEach(entry -> items.add(new Item(LightingPreset.own(entry.name(), entry.shot(), Pattern.NONE), entry)));
                problems.addAll(listing.problems());
            } catch (IOException unreadable) {
                problems.add("Your presets cannot be read: " + unreadable.getMessage());
            }
            screen.execute(() -> done.accept(items, problems));
        });
    }

    /** Keeps the rig of a shot under a name; {@code done} hears the trouble, or an empty text. */
    public void save(String name, Shot shot, Consumer<String> done) {
        change(() -> library().add(name, shot), done);
    }

    /** Takes one of the user's presets away. */
    public void remove(Item item, Consumer<String> done) {
        change(() -> library().remove(item.own()), done);
    }

    /** Gives one of the user's presets another name. */
    public void rename(Item item, String name, Consumer<String> done) {
        change(() -> library().rename(item.own(), name), done);
    }

    private interface LibraryChange {
        void run() throws IOException;
    }

    private void change(LibraryChange work, Consumer<String> done) {
        execute(() -> {
            String trouble = "";
            try {
                work.run();
            } catch (IOException refused) {
                trouble = refused.getMessage();
            }
            String said = trouble;
            screen.execute(() -> done.accept(said));
        });
    }

    /** Makes the picture of a preset, or finds it. */
    public void picture(Item item, Consumer<ImageData> done) {
        execute(() -> {
            try {
                ImageData data = picture(item.preset().lit());
                screen.execute(() -> done.accept(data));
            } catch (OperationCanceledException closed) {
                // Rendered when the view opens again.
            } catch (IOException | RuntimeException failure) {
                ILog.get().error("The picture of the preset '" + item.preset().label() + "' cannot be made", failure);
            }
        });
    }

    private ImageData picture(Shot shot) throws IOException {
        String version = FrameworkUtil.getBundle(StandInPreview.class).getVersion().toString();
        Path file = UserFolder.folder("cache").resolve("lighting-" + fingerprint(shot) + "-" + version + ".png");
        if (Files.isRegularFile(file)) {
            try {
                return new ImageData(file.toString());
            } catch (SWTException damaged) {
                Files.delete(file);
            }
        }
        FloatImage linear = hand.whileResting(REST_MILLIS, closing, monitor -> renderer.render(shot, WIDTH, HEIGHT, monitor));
        Frame frame = Frame.of(linear, Transfer.SCENE_LINEAR, Set.of(Applied.DEPTH_OF_FIELD));
        Frame finished = new PreviewFinish().draft(frame, shot, closing);
        if (closing.isCanceled()) {
            throw new OperationCanceledException();
        }
        ImageData data = Pictures.toImageData(finished.picture(), finished.transfer());
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        AtomicFile.write(file, out -> loader.save(out, SWT.IMAGE_PNG));
        return data;
    }

    private static String fingerprint(Shot shot) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(ShotFiles.toXmi(shot).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void execute(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException closed) {
            // The view is gone.
        }
    }

    @Override
    public void close() {
        closing.setCanceled(true);
        thread.shutdownNow();
    }
}
