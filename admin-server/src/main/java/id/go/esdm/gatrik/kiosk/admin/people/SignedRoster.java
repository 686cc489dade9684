package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Roster;

/** A roster with the root key's signature over its bytes, as an edition carries both. */
public final class SignedRoster {
    private final Roster roster;
    private final byte[] json;
    private final byte[] signature;

    SignedRoster(byte[] json, byte[] signature) {
        this.roster = Roster.parse(json);
        this.json = json.clone();
        this.signature = signature.clone();
    }

    /** What it says. */
    public Roster roster() {
        return roster;
    }

    /** The bytes of {@code roster.json}. */
    public byte[] json() {
        return json.clone();
    }

    /** The 64 bytes of {@code roster.sig}. */
    public byte[] signature() {
        return signature.clone();
    }

    /** The digest that a manifest names. */
    public Sha256 sha256() {
        return Sha256.of(json);
    }
}
