package org.catchlight.stage.internal.view;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.catchlight.stage.internal.view.ShotSnapshot.Node;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.AbstractTreeIterator;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * One object of the read-only shot. Getters and the reading half of EMF's reflection answer, so that {@code EcoreUtil.copy} and
 * {@code equals} work on it; whatever would change the shot is refused.
 */
final class NodeHandler implements InvocationHandler {
    private final RecordingView view;
    private final Node node;
    private final Map<String, EStructuralFeature> getters = new HashMap<>();

    NodeHandler(RecordingView view, Node node) {
        this.view = view;
        this.node = node;
        for (EStructuralFeature feature : node.eClass.getEAllStructuralFeatures()) {
            String name = feature.getName().substring(0, 1).toUpperCase(Locale.ROOT) + feature.getName().substring(1);
            boolean flag = feature.getEType().getInstanceClass() == boolean.class && !feature.isMany();
            getters.put((flag ? "is" : "get") + name, feature);
        }
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        Class<?> owner = method.getDeclaringClass();
        if (owner == Object.class) {
            return objectMethod(proxy, method.getName(), arguments);
        }
        if (owner == EObject.class || owner == InternalEObject.class || owner == Notifier.class) {
            return reflection(method.getName(), arguments == null ? new Object[0] : arguments);
        }
        EStructuralFeature feature = arguments == null ? getters.get(method.getName()) : null;
        if (feature == null) {
            throw RecordingView.readOnly();
        }
        return view.read(node, feature);
    }

    private Object objectMethod(Object proxy, String name, Object[] arguments) {
        return switch (name) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> node.eClass.getName() + (node.path.isEmpty() ? "" : " " + node.path) + " (read-only)";
        };
    }

    private Object reflection(String name, Object[] arguments) {
        return switch (name) {
            case "eClass" -> node.eClass;
            case "eGet" -> view.read(node, feature(arguments[0]));
            case "eIsSet" -> isSet(feature(arguments[0]));
            case "eContainer", "eInternalContainer" -> view.object(node.container);
            case "eContainingFeature", "eContainmentFeature" -> node.containment;
            case "eContainerFeatureID" -> node.containment == null ? 0
                    : InternalEObject.EOPPOSITE_FEATURE_BASE - node.container.eClass.getFeatureID(node.containment);
            case "eContents" -> new ReadOnlyList(contents());
            case "eAllContents" -> new WholeTree(contents());
            case "eCrossReferences" -> new ReadOnlyList(crossReferences());
            case "eAdapters" -> ECollections.emptyEList();
            case "eIsProxy", "eDeliver", "eNotificationRequired" -> Boolean.FALSE;
            case "eResource", "eInternalResource", "eDirectResource", "eProxyURI" -> null;
            case "eURIFragmentSegment" -> fragment((EStructuralFeature) arguments[0], (EObject) arguments[1]);
            case "eDerivedStructuralFeatureID" -> arguments.length == 1 ? node.eClass.getFeatureID((EStructuralFeature) arguments[0])
                    : arguments[0];
            case "eNotify" -> null;
            default -> throw RecordingView.readOnly();
        };
    }

    private EStructuralFeature feature(Object which) {
        EStructuralFeature feature = which instanceof Integer id ? node.eClass.getEStructuralFeature(id) : (EStructuralFeature) which;
        if (feature == null || node.eClass.getFeatureID(feature) < 0) {
            throw new IllegalArgumentException(node.eClass.getName() + " has no feature '" + which + "'");
        }
        return feature;
    }

    private Boolean isSet(EStructuralFeature feature) {
        Object value = view.read(node, feature);
        if (value instanceof Collection<?> items) {
            return !items.isEmpty();
        }
        return !java.util.Objects.equals(value, feature.getDefaultValue());
    }

    private List<Object> contents() {
        List<Object> contents = new ArrayList<>();
        for (EReference reference : node.eClass.getEAllContainments()) {
            Object value = view.read(node, reference);
            if (value instanceof Collection<?> items) {
                contents.addAll(items);
            } else if (value != null) {
                contents.add(value);
            }
        }
        return contents;
    }

    /** Everything below an object; children before siblings. */
    private static final class WholeTree extends AbstractTreeIterator<Object> {
        private static final long serialVersionUID = 1L;

        WholeTree(List<Object> roots) {
            super(roots, false);
        }

        @Override
        protected Iterator<?> getChildren(Object object) {
            return object instanceof EObject part ? part.eContents().iterator() : ((List<?>) object).iterator();
        }
    }

    private List<Object> crossReferences() {
        List<Object> targets = new ArrayList<>();
        for (EReference reference : node.eClass.getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                Object value = view.read(node, reference);
                if (value instanceof Collection<?> items) {
                    targets.addAll(items);
                } else if (value != null) {
                    targets.add(value);
                }
            }
        }
        return targets;
    }

    private String fragment(EStructuralFeature feature, EObject part) {
        return feature.isMany() ? "@" + feature.getName() + "." + ((List<?>) view.read(node, feature)).indexOf(part) : "@"
                + feature.getName();
    }
}
