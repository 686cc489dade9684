package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CanonicalJson;

import java.util.Map;

/**
 * A deed as the register holds it, unread.
 *
 * @param digest of who did what, when and in which role; the audit testifies to it
 */
record StoredDeed(String cycle, int version, Sha256 digest) {
    static StoredDeed of(
            String cycle, int version, String person, String role, String at, String move) {
        Map<String, String> fields = Map.of("person", person, "role", role, "at", at, "move", move);
        return new StoredDeed(cycle, version, Sha256.of(CanonicalJson.bytes(fields)));
    }
}
