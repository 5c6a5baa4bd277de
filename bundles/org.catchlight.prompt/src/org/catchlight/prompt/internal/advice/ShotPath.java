package org.catchlight.prompt.internal.advice;

import java.util.Optional;
import org.catchlight.shot.Light;
import org.catchlight.shot.LightRole;
import org.catchlight.shot.Shot;
import org.catchlight.shot.ShotFactory;
import org.catchlight.shot.ShotPackage;
import org.catchlight.shot.check.Range;
import org.catchlight.shot.check.Ranges;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Names features of a shot as files of vocabulary do: {@code camera.aperture}, {@code film.stock}, {@code key.kelvin} for the key light,
 * {@code standIn.expression.cheekRaise}.
 */
public final class ShotPath {
    private static final String KEY = "key";

    private ShotPath() {
    }

    /** What is wrong with a path, or with a value for it if one is given; empty if nothing is. */
    public static Optional<String> check(String path, Optional<String> value) {
        EStructuralFeature feature = feature(path);
        if (!(feature instanceof EAttribute attribute) || feature.isMany()) {
            return Optional.of("'" + path + "' names no value of a shot; write it as camera.aperture, film.stock or key.kelvin.");
        }
        return value.flatMap(text -> problem(path, attribute, text));
    }

    private static Optional<String> problem(String path, EAttribute attribute, String text) {
        try {
            Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
            Optional<Range> range = Ranges.of(attribute);
            if (range.isPresent() && value instanceof Number number && !range.get().allows(number.doubleValue())) {
                return Optional.of("'" + path + "' cannot be " + text + "; " + range.get().says() + ".");
            }
            return Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.of("'" + path + "' cannot be '" + text + "'; give a value as shot files have it.");
        }
    }

    private static EStructuralFeature feature(String path) {
        String[] names = path.split("\\.");
        EClass owner = names[0].equals(KEY) ? ShotPackage.Literals.LIGHT : ShotPackage.Literals.SHOT;
        EStructuralFeature feature = null;
        for (int at = names[0].equals(KEY) ? 1 : 0; at < names.length; at++) {
            if (at > 0 && feature instanceof EReference reference && !reference.isMany()) {
                owner = reference.getEReferenceType();
            } else if (feature != null) {
                return null;
            }
            feature = owner.getEStructuralFeature(names[at]);
            if (feature == null) {
                return null;
            }
        }
        return feature;
    }

    /** Sets a value; parts that are absent on the way are made, and a key light if there is none. */
    static void set(Shot shot, String path, String text) {
        String[] names = path.split("\\.");
        EObject owner = names[0].equals(KEY) ? keyOrNew(shot) : shot;
        for (int at = names[0].equals(KEY) ? 1 : 0; at < names.length - 1; at++) {
            EReference reference = (EReference) owner.eClass().getEStructuralFeature(names[at]);
            if (owner.eGet(reference) == null) {
                owner.eSet(reference, EcoreUtil.create(reference.getEReferenceType()));
            }
            owner = (EObject) owner.eGet(reference);
        }
        EAttribute attribute = (EAttribute) owner.eClass().getEStructuralFeature(names[names.length - 1]);
        owner.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), text));
    }

    /** Whether a value is there and differs from what the model gives by itself. */
    static boolean isSet(Shot shot, String path) {
        String[] names = path.split("\\.");
        EObject owner = names[0].equals(KEY) ? key(shot).orElse(null) : shot;
        for (int at = names[0].equals(KEY) ? 1 : 0; at < names.length - 1 && owner != null; at++) {
            owner = (EObject) owner.eGet(owner.eClass().getEStructuralFeature(names[at]));
        }
        return owner != null && owner.eIsSet(owner.eClass().getEStructuralFeature(names[names.length - 1]));
    }

    /** The first light of role key that is on, else the first of that role. */
    static Optional<Light> key(Shot shot) {
        if (shot.getRig() == null) {
            return Optional.empty();
        }
        return shot.getRig().getLights().stream().filter(light -> light.getRole() == LightRole.KEY)
                .reduce((first, second) -> first.isEnabled() || !second.isEnabled() ? first : second);
    }

    private static Light keyOrNew(Shot shot) {
        return key(shot).orElseGet(() -> {
            if (shot.getRig() == null) {
                shot.setRig(ShotFactory.eINSTANCE.createRig());
            }
            Light light = ShotFactory.eINSTANCE.createLight();
            light.setName("Key");
            light.setPower(3);
            shot.getRig().getLights().addFirst(light);
            return light;
        });
    }
}
