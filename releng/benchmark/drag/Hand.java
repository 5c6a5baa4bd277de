import java.io.File;
import java.lang.instrument.Instrumentation;
import java.net.URL;
import java.net.URLClassLoader;

/** Brings the benchmark into the product's workbench: waits until its bundle is there and runs {@code DraggedLight} with its classes. */
public final class Hand {
    private static final String WORKBENCH = "org.catchlight.workbench.internal.app.CatchlightAdvisor";

    private Hand() {
    }

    /** Called by Java before the product starts. */
    public static void premain(String arguments, Instrumentation instrumentation) {
        Thread hand = new Thread(() -> run(instrumentation), "Benchmark hand");
        hand.setDaemon(true);
        hand.start();
    }

    private static void run(Instrumentation instrumentation) {
        try {
            ClassLoader bundle = null;
            while (bundle == null) {
                Thread.sleep(200);
                for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
                    bundle = loaded.getName().equals(WORKBENCH) ? loaded.getClassLoader() : bundle;
                }
            }
            URL classes = new File(System.getProperty("catchlight.drag.classes")).toURI().toURL();
            ClassLoader both = new URLClassLoader(new URL[] {classes}, bundle) {
                @Override
                protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                    // The bundle does not import what only the benchmark needs.
                    return name.startsWith("jdk.jfr.") ? getPlatformClassLoader().loadClass(name) : super.loadClass(name, resolve);
                }
            };
            ((Runnable) both.loadClass("org.catchlight.workbench.internal.DraggedLight").getConstructor().newInstance()).run();
        } catch (Throwable failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }
}
