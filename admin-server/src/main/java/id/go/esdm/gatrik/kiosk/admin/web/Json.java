package id.go.esdm.gatrik.kiosk.admin.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import io.javalin.http.Context;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.stream.Collectors;

/** The API's JSON: records out, and records in with every fault named at once. */
public final class Json {
    /** What is ever accepted, in bytes. */
    private static final int LIMIT = 1 << 20;

    private static final JsonMapper MAPPER =
            StrictJson.mapper()
                    .rebuild()
                    .changeDefaultPropertyInclusion(
                            value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private Json() {}

    /** The JSON of a record, map or list; members that are null are left out. */
    public static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** Answers a record, map or list. */
    public static void answer(Context ctx, int status, Object value) {
        ctx.status(status).contentType("application/json").result(bytes(value));
    }

    /**
     * The body of this request.
     *
     * @param type a record; components that are not {@code @Nullable} must be sent
     * @throws ProblemException 415, 413, 400 if it is not JSON, 422 with every field that is not as it should be
     */
    public static <T> T read(Context ctx, Class<T> type) {
        if (!ctx.isJson()) {
            throw new ProblemException(415, "Kiriman harus berupa application/json.");
        }
        return read(Bodies.read(ctx, LIMIT), type);
    }

    static <T> T read(byte[] body, Class<T> type) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(body);
        } catch (JacksonException malformed) {
            throw new ProblemException(400, "JSON tidak dapat dibaca" + place(malformed) + ".");
        }
        List<Violation> violations = JsonShape.check(tree, type);
        if (!violations.isEmpty()) {
            throw new ProblemException(422, Problems.sentence(422), violations);
        }
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (DatabindException unfit) {
            if (unfit.getCause() instanceof ProblemException refusal) {
                throw refusal;
            }
            String field =
                    unfit.getPath().stream().map(Json::step).collect(Collectors.joining("."));
            throw new ProblemException(
                    422,
                    Problems.sentence(422),
                    List.of(Violation.of(field, "Nilai ini tidak dapat diterima.")));
        }
    }

    private static String step(JacksonException.Reference step) {
        return step.getPropertyName() != null
                ? step.getPropertyName()
                : Integer.toString(step.getIndex());
    }

    private static String place(JacksonException malformed) {
        var at = malformed.getLocation();
        return at == null || at.getLineNr() < 1
                ? ""
                : " pada baris " + at.getLineNr() + " kolom " + at.getColumnNr();
    }
}
