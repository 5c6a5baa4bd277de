package org.catchlight.shot.internal.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/**
 * An element of a shot file before it is bound to the model: what migrations work on. Mutable; the elements stay in the order of the file.
 *
 * @param name       qualified name
 * @param line       line of the file where the element begins, from 1
 * @param attributes attributes by qualified name
 * @param children   child elements
 * @param text       character data that is directly inside
 */
public record ShotNode(QName name, int line, Map<QName, String> attributes, List<ShotNode> children, StringBuilder text) {
    /** An element without attributes and content. */
    public ShotNode(QName name, int line) {
        this(name, line, new LinkedHashMap<>(), new ArrayList<>(), new StringBuilder());
    }

    /** Children of that name without a namespace, as features of the model are. */
    public List<ShotNode> children(String feature) {
        return children.stream().filter(child -> child.name().equals(new QName(feature))).toList();
    }

    /** Renames an attribute, if it is there. */
    public void renameAttribute(String from, String to) {
        String value = attributes.remove(new QName(from));
        if (value != null) {
            attributes.put(new QName(to), value);
        }
    }
}
