package org.catchlight.prompt.internal.recognise;

import java.util.Locale;
import org.catchlight.prompt.recognise.Change;
import org.catchlight.shot.Camera;
import org.catchlight.shot.Film;
import org.catchlight.shot.Rig;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.ShotPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Changes of camera, film, ambient light and framing. */
public final class Numbers {
    /** Pictures that are within this of a shape have it. */
    private static final double SHAPE = 0.01;

    private Numbers() {
    }

    /** The number of a shot; the model's default if it lacks the part. */
    static double value(Shot shot, EAttribute attribute) {
        EObject owner = owner(shot, attribute, false);
        Object value = owner == null ? attribute.getDefaultValue() : owner.eGet(attribute);
        return ((Number) value).doubleValue();
    }

    private static EObject owner(Shot shot, EAttribute attribute, boolean make) {
        if (attribute.getEContainingClass() == ShotPackage.Literals.CAMERA) {
            if (shot.getCamera() == null && make) {
                shot.setCamera(ShotFactory.eINSTANCE.createCamera());
            }
            return shot.getCamera();
        }
        if (attribute.getEContainingClass() == ShotPackage.Literals.FILM) {
            if (shot.getFilm() == null && make) {
                shot.setFilm(ShotFactory.eINSTANCE.createFilm());
            }
            return shot.getFilm();
        }
        if (shot.getRig() == null && make) {
            shot.setRig(ShotFactory.eINSTANCE.createRig());
        }
        return shot.getRig();
    }

    /** Whether the number is so. */
    public static boolean holds(Shot shot, Change.Number change) {
        return change.wish().holds(value(shot, change.attribute()));
    }

    /** Sets the number. */
    public static void apply(Shot shot, Change.Number change) {
        if (!holds(shot, change)) {
            owner(shot, change.attribute(), true).eSet(change.attribute(), change.wish().usual());
        }
    }

    /** Whether the sensor has about that size. */
    public static boolean holds(Shot shot, Change.Sensor change) {
        Camera camera = camera(shot);
        return Math.abs(camera.getSensorWidth() - change.width()) <= 0.06 * change.width()
                && Math.abs(camera.getSensorHeight() - change.height()) <= 0.06 * change.height();
    }

    /** Sets the sensor. */
    public static void apply(Shot shot, Change.Sensor change) {
        if (!holds(shot, change)) {
            owner(shot, ShotPackage.Literals.CAMERA__ISO, true);
            shot.getCamera().setSensorWidth(change.width());
            shot.getCamera().setSensorHeight(change.height());
        }
    }

    private static Camera camera(Shot shot) {
        return shot.getCamera() == null ? ShotFactory.eINSTANCE.createCamera() : shot.getCamera();
    }

    /** Whether the look is that of the film. */
    public static boolean holds(Shot shot, Change.FilmStock change) {
        String stock = shot.getFilm() == null ? ShotFactory.eINSTANCE.createFilm().getStock() : shot.getFilm().getStock();
        boolean glows = change.halation() == 0 || shot.getFilm() != null && shot.getFilm().getHalation() >= change.halation() / 2;
        return change.stock().equals(stock) && glows
                && (change.whiteBalance() == 0 || Math.abs(camera(shot).getWhiteBalance() - change.whiteBalance()) < 400);
    }

    /** Loads the film. */
    public static void apply(Shot shot, Change.FilmStock change) {
        if (holds(shot, change)) {
            return;
        }
        Film film = (Film) owner(shot, ShotPackage.Literals.FILM__GRAIN, true);
        film.setStock(change.stock());
        if (change.halation() > 0) {
            film.setHalation(Math.max(film.getHalation(), change.halation()));
        }
        Camera camera = (Camera) owner(shot, ShotPackage.Literals.CAMERA__ISO, true);
        if (change.speed() > 0) {
            camera.setIso(change.speed());
        }
        if (change.whiteBalance() > 0) {
            camera.setWhiteBalance(change.whiteBalance());
        }
    }

    /** Whether the picture has about that shape. */
    public static boolean holds(Shot shot, Change.Aspect change) {
        return shot.getFraming() != null && Math.abs(ratio(shot) / change.ratio() - 1) <= SHAPE;
    }

    static double ratio(Shot shot) {
        return shot.getFraming() == null ? 0.8 : (double) shot.getFraming().getWidth() / shot.getFraming().getHeight();
    }

    /** Gives the picture that shape and about as many pixels as it has. */
    public static void apply(Shot shot, Change.Aspect change) {
        if (holds(shot, change)) {
            return;
        }
        if (shot.getFraming() == null) {
            shot.setFraming(ShotFactory.eINSTANCE.createFraming());
        }
        double area = (double) shot.getFraming().getWidth() * shot.getFraming().getHeight();
        shot.getFraming().setWidth(side(Math.sqrt(area * change.ratio())));
        shot.getFraming().setHeight(side(Math.sqrt(area / change.ratio())));
    }

    /** Engines like multiples of eight. */
    private static int side(double pixels) {
        return (int) Math.clamp(Math.round(pixels / 8) * 8, 16, 16384);
    }

    /** A number without needless zeros. */
    static String text(double value) {
        return Math.abs(value - Math.rint(value)) < 0.005 ? String.valueOf(Math.round(value))
                : String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value).replaceFirst("0$", "");
    }

    /** Keeps {@code Rig} the class of the ambient numbers. */
    static boolean ambient(EAttribute attribute) {
        return attribute.getEContainingClass().getInstanceClass() == Rig.class;
    }
}
