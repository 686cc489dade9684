package id.go.esdm.gatrik.kiosk.admin.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import id.go.esdm.gatrik.kiosk.edition.StrictJson;

import io.javalin.http.Context;
import io.javalin.http.Header;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
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

    private static final byte[] NOTHING = {'{', '}'};

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
        if (isAbsent(ctx)) {
            return read(NOTHING, type);
        }
        if (!ctx.isJson()) {
            throw new ProblemException(415, "Kiriman harus berupa application/json.");
        }
        return read(Bodies.read(ctx, LIMIT), type);
    }

    /** Whoever has nothing to say need not say it in JSON. */
    private static boolean isAbsent(Context ctx) {
        return ctx.req().getContentLengthLong() <= 0
                && ctx.header(Header.TRANSFER_ENCODING) == null;
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
            Violation violation =
                    field.isEmpty()
                            ? Violation.of(message(unfit))
                            : Violation.of(field, message(unfit));
            throw new ProblemException(422, Problems.sentence(422), List.of(violation));
        }
    }

    private static String message(DatabindException unfit) {
        if (unfit instanceof InvalidFormatException wrong
                && wrong.getTargetType() != null
                && wrong.getTargetType().isEnum()) {
            return "Tulis salah satu: "
                    + Arrays.stream(wrong.getTargetType().getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        return "Nilai ini tidak dapat diterima.";
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
