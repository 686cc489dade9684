package id.go.esdm.gatrik.kiosk.edition;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * {@code roster.json}: whose signatures count, from when until when; signed by the root key.
 *
 * @param version from 1, never goes down
 * @param members reviewers and publishers with their own keys
 * @param servers keys that may sign manifests
 */
public record Roster(int version, List<Member> members, List<Server> servers) {
    /** Checks the version and copies the lists. */
    public Roster {
        Form.between(version, 1, Integer.MAX_VALUE, "version");
        members = List.copyOf(members);
        servers = List.copyOf(servers);
    }

    /**
     * A person in a role.
     *
     * @param until the first moment at which the key no longer counts; absent while it does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Member(
            String person, String role, String key, Instant from, @Nullable Instant until) {
        /** Checks the forms. */
        public Member {
            Form.id(person, "person");
            Form.role(role);
            Ed25519.decode(key);
            period(from, until);
        }

        /** Whether the key counts at that time. */
        public boolean isValidAt(Instant at) {
            return !at.isBefore(from) && (until == null || at.isBefore(until));
        }
    }

    /**
     * A server's key.
     *
     * @param until the first moment at which the key no longer counts; absent while it does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Server(String key, Instant from, @Nullable Instant until) {
        /** Checks the forms. */
        public Server {
            Ed25519.decode(key);
            period(from, until);
        }

        /** Whether the key counts at that time. */
        public boolean isValidAt(Instant at) {
            return !at.isBefore(from) && (until == null || at.isBefore(until));
        }
    }

    /** Whether that person held that role with that key at that time. */
    public boolean has(String person, String role, String key, Instant at) {
        return members.stream()
                .anyMatch(member ->
                        member.person().equals(person)
                                && member.role().equals(role)
                                && member.key().equals(key)
                                && member.isValidAt(at));
    }

    /** Whether one of the servers that count at that time signed {@code message}. */
    public boolean isSignedByServer(byte[] message, byte[] signature, Instant at) {
        return servers.stream()
                .filter(server -> server.isValidAt(at))
                .anyMatch(
                        server -> Ed25519.verify(Ed25519.decode(server.key()), message, signature));
    }

    /** The bytes of {@code roster.json}. */
    public byte[] canonicalBytes() {
        return CanonicalJson.bytes(this);
    }

    /**
     * Reads {@code roster.json}.
     *
     * @throws InvalidJsonException when it is not a valid roster in canonical form
     */
    public static Roster parse(byte[] json) {
        Roster roster = StrictJson.read(json, Roster.class);
        if (!Arrays.equals(roster.canonicalBytes(), json)) {
            throw new InvalidJsonException("roster is not in canonical form");
        }
        return roster;
    }

    private static void period(Instant from, @Nullable Instant until) {
        Form.second(from);
        if (until != null && !Form.second(until).isAfter(from)) {
            throw new IllegalArgumentException("until is not after from");
        }
    }
}
