package id.go.esdm.gatrik.kiosk.admin.web;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a JSON tree against a record: which fields are missing, which are unknown, before anything is bound. */
final class JsonShape {
    /** More than anybody reads; what was sent must not come back many times as large. */
    private static final int MOST = 100;

    private JsonShape() {}

    static List<Violation> check(JsonNode tree, Class<?> type) {
        if (!tree.isObject()) {
            return List.of(Violation.of("Kiriman harus berupa objek JSON."));
        }
        List<Violation> violations = new ArrayList<>();
        collect(tree, type, "", violations);
        return violations;
    }

    /** Whether the component may be left out. */
    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The component's name in JSON. */
    static String nameOf(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given == null ? component.getName() : given.value();
    }

    private static void collect(JsonNode node, Class<?> type, String at, List<Violation> into) {
        Set<String> known = new HashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = nameOf(component);
            known.add(name);
            if (into.size() >= MOST) {
                return;
            }
            JsonNode value = node.get(name);
            String path = at + name;
            if (value == null || value.isNull()) {
                if (!isOptional(component)) {
                    into.add(Violation.of(path, "Wajib diisi."));
                }
            } else {
                descend(value, component.getAnnotatedType(), path, into);
            }
        }
        for (String name : node.propertyNames()) {
            if (!known.contains(name) && into.size() < MOST) {
                into.add(Violation.of(at + name, "Isian ini tidak dikenal."));
            }
        }
    }

    private static void descend(
            JsonNode value, AnnotatedType type, String path, List<Violation> into) {
        if (type.getType() instanceof Class<?> raw && raw.isRecord() && value.isObject()) {
            collect(value, raw, path + ".", into);
        } else if (type instanceof AnnotatedParameterizedType list && value.isArray()) {
            AnnotatedType element =
                    Arrays.asList(list.getAnnotatedActualTypeArguments()).getFirst();
            for (int index = 0; index < value.size(); index++) {
                descend(value.get(index), element, path + "." + index, into);
            }
        }
    }
}
