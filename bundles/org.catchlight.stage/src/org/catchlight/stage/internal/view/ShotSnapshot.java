package org.catchlight.stage.internal.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.catchlight.shot.Shot;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A shot as it was at one moment: immutable, and safe to read from several threads. Every value has a path, such as
 * {@code rig.lights.0.azimuth}: that of an attribute holds its value, that of a single part whether it is there, that of a list
 * how long it is. Two shots of which a stage reads the same values under the same paths give it the same result.
 */
public final class ShotSnapshot {
    /** Stands for null and for paths that the shot does not have. */
    private enum Absent {
        ABSENT
    }

    /** One object of the shot: a part, its place and the values of its features by their id. */
    static final class Node {
        final EClass eClass;
        final String path;
        final Node container;
        final EReference containment;
        final Object[] values;

        Node(EClass eClass, String path, Node container, EReference containment) {
            this.eClass = eClass;
            this.path = path;
            this.container = container;
            this.containment = containment;
            values = new Object[eClass.getFeatureCount()];
        }

        String pathOf(EStructuralFeature feature) {
            return path.isEmpty() ? feature.getName() : path + "." + feature.getName();
        }
    }

    private final Map<String, Object> values = new HashMap<>();
    private final Map<EObject, Node> nodes = new IdentityHashMap<>();
    private final Node root;

    private ShotSnapshot(Shot shot) {
        root = parts(shot, "", null, null);
        nodes.forEach(this::crossReferences);
        nodes.clear();
    }

    /** Takes the snapshot; nobody may change the shot meanwhile. */
    public static ShotSnapshot of(Shot shot) {
        return new ShotSnapshot(shot);
    }

    /** What lies under a path; never null. */
    Object value(String path) {
        return values.getOrDefault(path, Absent.ABSENT);
    }

    /** Whether every value that was read earlier is the same in this shot. */
    public boolean agrees(Map<String, Object> reads) {
        return reads.entrySet().stream().allMatch(read -> read.getValue().equals(value(read.getKey())));
    }

    Node root() {
        return root;
    }

    private Node parts(EObject object, String path, Node container, EReference containment) {
        Node node = new Node(object.eClass(), path, container, containment);
        nodes.put(object, node);
        for (EStructuralFeature feature : node.eClass.getEAllStructuralFeatures()) {
            String place = node.pathOf(feature);
            Object value = object.eGet(feature);
            if (feature instanceof EReference reference && !reference.isContainment()) {
                continue;
            }
            boolean part = feature instanceof EReference;
            Object kept;
            if (feature.isMany()) {
                List<Object> items = new ArrayList<>();
                for (Object item : (Collection<?>) value) {
                    items.add(part ? parts((EObject) item, place + "." + items.size(), node, (EReference) feature) : item);
                }
                kept = List.copyOf(items);
                values.put(place, part ? (Object) items.size() : kept);
            } else if (part) {
                kept = value == null ? null : parts((EObject) value, place, node, (EReference) feature);
                values.put(place, value != null);
            } else {
                kept = value;
                values.put(place, value == null ? Absent.ABSENT : value);
            }
            node.values[node.eClass.getFeatureID(feature)] = kept;
        }
        return node;
    }

    /** References to other parts of the shot; those that lead out of it are dropped. */
    private void crossReferences(EObject object, Node node) {
        for (EReference reference : node.eClass.getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer()) {
                continue;
            }
            Object value = object.eGet(reference);
            Collection<?> targets = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
            List<Node> found = targets.stream().map(nodes::get).filter(java.util.Objects::nonNull).toList();
            node.values[node.eClass.getFeatureID(reference)] = reference.isMany() ? found : found.isEmpty() ? null : found.getFirst();
            values.put(node.pathOf(reference), found.stream().map(target -> target.path).toList());
        }
    }
}
