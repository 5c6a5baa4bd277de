package org.catchlight.stage.internal.view;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.catchlight.shot.Shot;
import org.catchlight.stage.internal.view.ShotSnapshot.Node;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** The shot as one run of one stage sees it: read-only, and it notes what is read. Safe to use from several threads. */
public final class RecordingView {
    private final ShotSnapshot snapshot;
    private final Map<String, Object> reads = new ConcurrentHashMap<>();
    private final Map<Node, EObject> objects = new ConcurrentHashMap<>();

    /** A view in which nothing has been read yet. */
    public RecordingView(ShotSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The shot to hand to the stage. */
    public Shot shot() {
        return (Shot) object(snapshot.root());
    }

    /** What was read so far: values by path, as {@link ShotSnapshot#agrees} takes them. */
    public Map<String, Object> reads() {
        return Map.copyOf(reads);
    }

    static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("A stage cannot change the shot; it is read-only. Answer a new frame instead.");
    }

    EObject object(Node node) {
        return node == null ? null : objects.computeIfAbsent(node, this::createObject);
    }

    private EObject createObject(Node node) {
        Class<?> type = node.eClass.getInstanceClass();
        return (EObject) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type, InternalEObject.class},
                new NodeHandler(this, node));
    }

    /** Reads a feature and notes it. */
    Object read(Node node, EStructuralFeature feature) {
        if (feature instanceof EReference reference && reference.isContainer()) {
            return object(node.container);
        }
        String path = node.pathOf(feature);
        reads.put(path, snapshot.value(path));
        Object value = node.values[node.eClass.getFeatureID(feature)];
        if (value instanceof List<?> items) {
            List<Object> shown = new ArrayList<>(items.size());
            items.forEach(item -> shown.add(item instanceof Node part ? object(part) : item));
            return new ReadOnlyList(shown);
        }
        return value instanceof Node part ? object(part) : value;
    }
}
