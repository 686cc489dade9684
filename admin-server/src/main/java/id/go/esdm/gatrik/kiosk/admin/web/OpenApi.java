package id.go.esdm.gatrik.kiosk.admin.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The OpenAPI 3.1 description of the API, made from the declared routes, so that it cannot lie about them. */
public final class OpenApi {
    /** What the description is about; the rest of the server is not meant for programs. */
    public static final String API = "/api/v1/";

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    private OpenApi() {}

    /** The description. */
    public static Map<String, Object> describe(Routes routes) {
        OpenApiSchemas schemas = new OpenApiSchemas();
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        for (Route route : routes.all()) {
            if (route.path().startsWith(API)) {
                paths.computeIfAbsent(route.path(), _ -> new TreeMap<>())
                        .put(
                                route.method().name().toLowerCase(Locale.ROOT),
                                operation(route, schemas));
            }
        }
        Map<String, Object> problem = schemas.problem();
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", schemas.all());
        components.put(
                "responses",
                Map.of(
                        "Problem",
                        Map.of(
                                "description",
                                "RFC 9457",
                                "content",
                                Map.of(Problems.MEDIA_TYPE, Map.of("schema", problem)))));
        components.put(
                "securitySchemes",
                Map.of(
                        "session",
                        Map.of("type", "apiKey", "in", "cookie", "name", "kiosk_session")));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", "Kiosk Informasi Publik", "version", "1"));
        document.put("paths", paths);
        document.put("components", components);
        return document;
    }

    private static Map<String, Object> operation(Route route, OpenApiSchemas schemas) {
        Map<String, Object> operation = new LinkedHashMap<>();
        if (!route.summary().isEmpty()) {
            operation.put("summary", route.summary());
        }
        boolean open = route.access() instanceof Access.Open;
        if (!open) {
            operation.put("security", List.of(Map.of("session", List.of())));
            operation.put("x-roles", route.access().admitted());
        }
        List<Object> parameters = parameters(route, open);
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        body(route, schemas, operation);
        Map<String, Object> responses = new TreeMap<>();
        route.answers()
                .forEach((status, type) -> responses.put("" + status, answer(type, schemas)));
        responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
        operation.put("responses", responses);
        return operation;
    }

    private static void body(Route route, OpenApiSchemas schemas, Map<String, Object> operation) {
        route.findBody()
                .ifPresent(type ->
                        operation.put(
                                "requestBody",
                                content("application/json", schemas.reference(type))));
        if (!route.parts().isEmpty()) {
            Map<String, Object> parts = new LinkedHashMap<>();
            for (String part : route.parts()) {
                parts.put(
                        part,
                        part.equals("file")
                                ? Map.of("type", "string", "format", "binary")
                                : Map.of("type", "string"));
            }
            operation.put(
                    "requestBody",
                    content("multipart/form-data", Map.of("type", "object", "properties", parts)));
        }
    }

    private static Map<String, Object> content(String mediaType, Map<String, Object> schema) {
        return Map.of("required", true, "content", Map.of(mediaType, Map.of("schema", schema)));
    }

    private static Map<String, Object> answer(Class<?> type, OpenApiSchemas schemas) {
        return type == Void.class
                ? Map.of("description", "")
                : Map.of(
                        "description",
                        "",
                        "content",
                        Map.of("application/json", Map.of("schema", schemas.reference(type))));
    }

    private static List<Object> parameters(Route route, boolean open) {
        List<Object> parameters = new ArrayList<>();
        PARAMETER
                .matcher(route.path())
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(name -> parameters.add(parameter(name, "path", true)));
        route.parameters().forEach(name -> parameters.add(parameter(name, "query", false)));
        if (route.method().changes() && !open) {
            parameters.add(parameter(Gate.CSRF_HEADER, "header", true));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(String name, String in, boolean required) {
        return Map.of(
                "name", name, "in", in, "required", required, "schema", Map.of("type", "string"));
    }
}
