package dev.autogen.schema.text;

import dev.autogen.schema.operation.Operation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Operations as JSON with one spelling for equal values: components in the order of the records, no white space, and
 * nothing that is null, false or empty, so that a component added later with such a value leaves old text as it was.
 */
public final class CanonicalJson {

    /** Changes when the same operations would be written otherwise. */
    public static final int FORMAT = 2;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The operations as an array, one object each, its kind under {@code "op"}. */
    public static String of(List<Operation> operations) {
        CanonicalJson json = new CanonicalJson();
        json.list(operations);
        return json.out.toString();
    }

    /** One operation as an object, its kind under {@code "op"}. */
    public static String of(Operation operation) {
        CanonicalJson json = new CanonicalJson();
        json.value(operation);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Record object) {
            object(object);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Enum<?> constant) {
            string(constant.name());
        } else {
            string(value.toString());
        }
    }

    private void object(Record object) {
        out.append("{\"op\":");
        string(object.getClass().getSimpleName());
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            Object value = read(object, component);
            if (value != null && !isEmpty(value)) {
                out.append(',');
                string(component.getName());
                out.append(':');
                value(value);
            }
        }
        out.append('}');
    }

    private void list(List<?> list) {
        out.append('[');
        String separator = "";
        for (Object element : list) {
            out.append(separator);
            if (element == null) {
                out.append("null");
            } else {
                value(element);
            }
            separator = ",";
        }
        out.append(']');
    }

    private void string(String text) {
        JsonWriter.quote(out, text);
    }

    private static boolean isEmpty(Object value) {
        return value.equals(false) || value instanceof List<?> list && list.isEmpty();
    }

    private static @Nullable Object read(Record object, RecordComponent component) {
        try {
            return component.getAccessor().invoke(object);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
