package org.catchlight.ui.form;

import java.util.List;
import java.util.Objects;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.Subscription;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A single-valued feature of a part of a shot, changed through its session.
 *
 * @param <T> type of the feature
 */
public final class FeatureValue<T> implements FieldValue<T> {
    private final ShotSession session;
    private final EObject object;
    private final EStructuralFeature feature;
    private final String label;

    /**
     * A value.
     *
     * @param label name of the feature as the undo menu says it, such as "Focal length"
     */
    public FeatureValue(ShotSession session, EObject object, EStructuralFeature feature, String label) {
        this.session = Objects.requireNonNull(session);
        this.object = Objects.requireNonNull(object);
        this.feature = Objects.requireNonNull(feature);
        this.label = label;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get() {
        return (T) object.eGet(feature);
    }

    @Override
    public void set(T value, boolean adjusting) {
        session.change("Change " + label, adjusting ? List.of(object, feature) : null, () -> object.eSet(feature, value));
    }

    @Override
    public Subscription onChange(Runnable changed) {
        AdapterImpl listener = new AdapterImpl() {
            @Override
            public void notifyChanged(Notification notification) {
                if (notification.getFeature() == feature && !notification.isTouch()) {
                    changed.run();
                }
            }
        };
        object.eAdapters().add(listener);
        return () -> object.eAdapters().remove(listener);
    }

    /** A numeric feature of type double, float, int or long as a double; whole types are rounded. */
    public static FieldValue<Double> number(ShotSession session, EObject object, EStructuralFeature feature, String label) {
        FeatureValue<Number> plain = new FeatureValue<>(session, object, feature, label);
        Class<?> type = feature.getEType().getInstanceClass();
        return new FieldValue<>() {
            @Override
            public Double get() {
                Number number = plain.get();
                return number == null ? null : number.doubleValue();
            }

            @Override
            public void set(Double value, boolean adjusting) {
                plain.set(convert(value, type), adjusting);
            }

            @Override
            public Subscription onChange(Runnable changed) {
                return plain.onChange(changed);
            }
        };
    }

    private static Number convert(double value, Class<?> type) {
        if (type == int.class) {
            return (int) Math.round(value);
        }
        if (type == long.class) {
            return Math.round(value);
        }
        return type == float.class ? (Number) (float) value : (Number) value;
    }
}
