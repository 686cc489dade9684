package id.go.esdm.gatrik.kiosk.admin.web;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an RFC 9457 problem+json, or the page in its place, tells.
 *
 * @param status 4xx or 5xx
 * @param title Indonesian: what happened and what to do next
 * @param detail more about this one case; null if there is nothing more
 * @param code short code that leads to the log; only of faults
 * @param violations what is wrong, field by field or cell by cell
 * @param extensions further members, such as the present state of a 409
 */
public record Problem(
        int status,
        String title,
        @Nullable String detail,
        @Nullable String code,
        List<Violation> violations,
        Map<String, Object> extensions) {
    public Problem {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("not a problem's status: " + status);
        }
        violations = List.copyOf(violations);
        extensions = Map.copyOf(extensions);
    }

    /** A problem that needs no more than its sentence. */
    public static Problem of(int status, String title) {
        return new Problem(status, title, null, null, List.of(), Map.of());
    }

    /** The members of the JSON object; absent ones are left out. */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        if (detail != null) {
            members.put("detail", detail);
        }
        if (code != null) {
            members.put("code", code);
        }
        if (!violations.isEmpty()) {
            members.put("violations", violations);
        }
        members.putAll(extensions);
        return members;
    }
}
