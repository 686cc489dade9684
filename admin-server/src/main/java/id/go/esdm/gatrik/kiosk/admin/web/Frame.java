package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Session;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What stands around every page's own content.
 *
 * @param title heading and title
 * @param path of this request; marks the line of the menu
 * @param session of the reader; null if not signed in
 * @param menu what the reader may open
 * @param now the time of this answer
 * @param label words that every page carries, such as "DATA CONTOH"; null in real use
 * @param notice what was just done; null if nothing
 * @param problem why a form is shown again; null on a first look
 */
public record Frame(
        String title,
        String path,
        @Nullable Session session,
        List<MenuItem> menu,
        Assets assets,
        Instant now,
        @Nullable String label,
        @Nullable Notice notice,
        @Nullable Problem problem) {
    public Frame {
        menu = List.copyOf(menu);
    }

    /** The reader's account; null if not signed in. */
    public @Nullable Account account() {
        return session == null ? null : session.account();
    }

    /** The token that every form carries in the field {@code _csrf}; empty if not signed in. */
    public String csrf() {
        return session == null ? "" : session.csrf();
    }

    /** What is wrong with a field of the form shown again; null if nothing is. */
    public @Nullable String error(String field) {
        return problem == null
                ? null
                : problem.violations().stream()
                        .filter(violation -> Objects.equals(violation.field(), field))
                        .map(Violation::message)
                        .findFirst()
                        .orElse(null);
    }

    Frame with(Problem shown) {
        return new Frame(title, path, session, menu, assets, now, label, notice, shown);
    }
}
