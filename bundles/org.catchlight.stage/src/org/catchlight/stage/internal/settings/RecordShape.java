package org.catchlight.stage.internal.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.catchlight.stage.settings.Default;
import org.catchlight.stage.settings.Input;
import org.catchlight.stage.settings.Label;
import org.catchlight.stage.settings.Range;
import org.catchlight.stage.settings.SettingsException;
import org.catchlight.stage.settings.SettingsSchema.Field;
import org.catchlight.stage.settings.Unit;

/** A settings record taken apart: its components in order, and how to make and read one. */
public final class RecordShape {
    private final Class<? extends Record> type;
    private final List<Node> nodes;
    private final List<Method> accessors;
    private final Constructor<? extends Record> constructor;

    private RecordShape(Class<? extends Record> type, List<Node> nodes, List<Method> accessors, Constructor<? extends Record> constructor) {
        this.type = type;
        this.nodes = List.copyOf(nodes);
        this.accessors = List.copyOf(accessors);
        this.constructor = constructor;
    }

    /**
     * Reads a record type.
     *
     * @throws IllegalArgumentException if a component cannot be a setting; the message names it
     */
    public static RecordShape of(Class<? extends Record> type) {
        return of(type, "", new ArrayDeque<>());
    }

    private static RecordShape of(Class<? extends Record> type, String prefix, Deque<Class<?>> outer) {
        if (outer.contains(type)) {
            throw new IllegalArgumentException(type.getName() + " contains itself; settings records cannot");
        }
        outer.push(type);
        List<Node> nodes = new ArrayList<>();
        List<Method> accessors = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            nodes.add(node(component, prefix, outer));
            accessors.add(component.getAccessor());
        }
        outer.pop();
        try {
            Constructor<? extends Record> constructor = type
                    .getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return new RecordShape(type, nodes, accessors, constructor);
        } catch (NoSuchMethodException | RuntimeException closed) {
            throw new IllegalArgumentException(type.getName() + " cannot be made: " + closed.getMessage(), closed);
        }
    }

    private static Node node(RecordComponent component, String prefix, Deque<Class<?>> outer) {
        String name = component.getName();
        String key = prefix + name;
        Class<?> type = component.getType();
        Label label = component.getAnnotation(Label.class);
        String text = label == null ? Words.fromCamelCase(name) : label.value();
        String help = label == null ? "" : label.help();
        if (type.isRecord()) {
            return new Node.Group(name, key, text, of(type.asSubclass(Record.class), key + ".", outer));
        }
        if (type == List.class) {
            RecordShape items = of(itemType(component), "", outer);
            if (items.nodes.stream().noneMatch(Node.Value.class::isInstance)) {
                throw new IllegalArgumentException(where(component) + " is a list of records without a plain value; give them one");
            }
            return new Node.Listing(name, key, text, help, items);
        }
        if (!PlainType.supports(type)) {
            throw new IllegalArgumentException(where(component) + " has the type " + type.getSimpleName()
                    + "; settings may be int, long, float, double, boolean, String, enums, records and lists of records");
        }
        return value(component, key, text, help);
    }

    private static Node.Value value(RecordComponent component, String key, String label, String help) {
        Class<?> type = component.getType();
        Range range = component.getAnnotation(Range.class);
        double min = range == null ? Double.NaN : range.min();
        double max = range == null ? Double.NaN : range.max();
        if (range != null && (!PlainType.isNumber(type) || !(min <= max))) {
            throw new IllegalArgumentException(where(component) + " has a range that does not fit it: " + min + " to " + max);
        }
        Input input = component.getAnnotation(Input.class);
        if (input != null && type != String.class) {
            throw new IllegalArgumentException(where(component) + " is no text and has an @Input; take it away");
        }
        Unit unit = component.getAnnotation(Unit.class);
        Default given = component.getAnnotation(Default.class);
        Object defaultValue;
        String unitText = unit == null ? "" : unit.value();
        if (given == null) {
            defaultValue = PlainType.zero(type, min, max);
        } else {
            defaultValue = PlainType.parse(type, given.value()).orElseThrow(() -> new IllegalArgumentException(
                    where(component) + " has the default '" + given.value() + "'; give " + PlainType.allowed(type, min, max, unitText)));
        }
        Field field = new Field(key, label, help, unitText, type, min, max, range == null ? 0 : range.step(),
                PlainType.format(defaultValue), input == null ? Input.Kind.LINE : input.value());
        try {
            checkRange(field, key, defaultValue, field.defaultValue());
        } catch (SettingsException outside) {
            throw new IllegalArgumentException(where(component) + " has a default outside its range: " + outside.getMessage(), outside);
        }
        return new Node.Value(component.getName(), field, defaultValue);
    }

    private static Class<? extends Record> itemType(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> item
                && item.isRecord()) {
            return item.asSubclass(Record.class);
        }
        throw new IllegalArgumentException(where(component) + " is a list of something that is not a record");
    }

    private static String where(RecordComponent component) {
        return component.getDeclaringRecord().getName() + "." + component.getName();
    }

    static void checkRange(Field field, String key, Object value, String text) throws SettingsException {
        if (!Double.isNaN(field.min()) && value instanceof Number number) {
            double wide = value instanceof Float ? Double.parseDouble(value.toString()) : number.doubleValue();
            if (wide < field.min() || wide > field.max()) {
                throw new SettingsException(key + " '" + Words.shorten(text) + "' is out of range; give "
                        + PlainType.allowed(field.type(), field.min(), field.max(), field.unit()));
            }
        }
    }

    /** The components in order. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The record type. */
    public Class<? extends Record> type() {
        return type;
    }

    /** The component values of a record, in order. */
    public Object[] take(Record record) {
        Object[] values = new Object[accessors.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = accessors.get(i).invoke(record);
            }
            return values;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalArgumentException(type.getName() + " cannot be read", broken);
        }
    }

    /**
     * Makes a record.
     *
     * @throws SettingsException if its constructor refuses the values
     */
    public Record make(Object[] values) throws SettingsException {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            Throwable cause = refused.getCause();
            if (cause instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            String message = cause.getMessage();
            throw new SettingsException(message == null || message.isBlank() ? "these values do not go together (" + cause + ")" : message);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type.getName() + " cannot be made", broken);
        }
    }
}
