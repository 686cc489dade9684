package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.Session;

import io.javalin.http.Context;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who may call a route. There is no route without one: what is not granted here is denied. */
public sealed interface Access {
    /** The request attribute that {@link Gate} leaves the session in. */
    String SESSION = "kiosk.session";

    /** Everybody, signed in or not. */
    record Open() implements Access {}

    /** Whoever is signed in, in any role. */
    record SignedIn() implements Access {}

    /**
     * Whoever is signed in with one of these roles.
     *
     * @param roles at least one
     */
    record Roles(Set<Role> roles) implements Access {
        public Roles {
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("a route without a role can never be called");
            }
            roles = Set.copyOf(roles);
        }
    }

    /**
     * A caller on this machine, or whoever is signed in with one of these roles.
     *
     * @param roles who may call from elsewhere
     */
    record LoopbackOr(Set<Role> roles) implements Access {
        public LoopbackOr {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * A paired terminal, by its own token; a person never.
     *
     * @param isKnown whether a request carries such a token
     */
    record Terminals(Predicate<Context> isKnown) implements Access {}

    /** Everybody. */
    static Access open() {
        return new Open();
    }

    /** Everybody who is signed in. */
    static Access signedIn() {
        return new SignedIn();
    }

    /** Only these roles. */
    static Access roles(Role first, Role... others) {
        return new Roles(EnumSet.of(first, others));
    }

    /** Programs on this machine, and these roles from elsewhere. */
    static Access loopbackOr(Role first, Role... others) {
        return new LoopbackOr(EnumSet.of(first, others));
    }

    /** Whether a signed-in person of this role is let in. */
    default boolean admits(Role role) {
        return switch (this) {
            case Open(), SignedIn() -> true;
            case Roles(Set<Role> roles) -> roles.contains(role);
            case LoopbackOr(Set<Role> roles) -> roles.contains(role);
            case Terminals(var _) -> false;
        };
    }

    /** The roles that are let in, in the order of the SOP's lanes. */
    default List<Role> admitted() {
        return List.of(Role.values()).stream().filter(this::admits).toList();
    }

    /** The session of this request, if it carries a live one. */
    static Optional<Session> findSession(Context ctx) {
        return Optional.ofNullable(ctx.attribute(SESSION));
    }

    /** The session of this request; only for handlers of routes that are not open. */
    static Session session(Context ctx) {
        return findSession(ctx)
                .orElseThrow(() -> new IllegalStateException("an open route has no session"));
    }

    /** Who is calling; only for handlers of routes that are not open. */
    static Account account(Context ctx) {
        return session(ctx).account();
    }
}
