package id.go.esdm.gatrik.kiosk.admin.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON schemas of the records that the API reads and answers, read off the records themselves. */
final class OpenApiSchemas {
    private static final Map<Class<?>, Map<String, Object>> SIMPLE =
            Map.ofEntries(
                    Map.entry(String.class, Map.of("type", "string")),
                    Map.entry(boolean.class, Map.of("type", "boolean")),
                    Map.entry(Boolean.class, Map.of("type", "boolean")),
                    Map.entry(int.class, Map.of("type", "integer")),
                    Map.entry(Integer.class, Map.of("type", "integer")),
                    Map.entry(long.class, Map.of("type", "integer")),
                    Map.entry(Long.class, Map.of("type", "integer")),
                    Map.entry(double.class, Map.of("type", "number")),
                    Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
                    Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")));

    private final Map<String, Map<String, Object>> named = new TreeMap<>();

    /** Every schema that was referred to, by name. */
    Map<String, Map<String, Object>> all() {
        return named;
    }

    /** The schema of RFC 9457, with the members that are this server's own. */
    Map<String, Object> problem() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", reference(String.class));
        properties.put("title", reference(String.class));
        properties.put("status", reference(int.class));
        properties.put("detail", reference(String.class));
        properties.put("code", reference(String.class));
        properties.put("violations", Map.of("type", "array", "items", reference(Violation.class)));
        return Map.of(
                "type",
                "object",
                "required",
                List.of("type", "title", "status"),
                "properties",
                properties);
    }

    /** The schema of a type, or a reference to it. */
    Map<String, Object> reference(Class<?> type) {
        Map<String, Object> simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        if (!type.isRecord()) {
            return Map.of();
        }
        Class<?> written = writtenAs(type);
        if (written != null) {
            return reference(written);
        }
        String name = nameOf(type);
        if (!named.containsKey(name)) {
            // Before its parts are looked at, since they may refer to it.
            named.put(name, Map.of());
            named.put(name, object(type));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private static String nameOf(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        members(type, properties, required);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private void members(Class<?> type, Map<String, Object> properties, List<String> required) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                members(component.getType(), properties, required);
                continue;
            }
            String name = JsonShape.nameOf(component);
            properties.put(name, schema(component.getAnnotatedType()));
            if (!JsonShape.isOptional(component)) {
                required.add(name);
            }
        }
    }

    private Map<String, Object> schema(AnnotatedType type) {
        if (type.getType() instanceof Class<?> plain) {
            return reference(plain);
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            List<AnnotatedType> arguments = List.of(generic.getAnnotatedActualTypeArguments());
            return arguments.size() == 1
                    ? Map.of("type", "array", "items", schema(arguments.getFirst()))
                    : Map.of("type", "object", "additionalProperties", schema(arguments.getLast()));
        }
        return Map.of();
    }

    /** What a record that wraps one value is written as; null if it is written as an object. */
    private static @Nullable Class<?> writtenAs(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonValue.class)) {
                return method.getReturnType();
            }
        }
        return null;
    }
}
