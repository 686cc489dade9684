package id.go.esdm.gatrik.kiosk.admin.fleet;

import java.security.PublicKey;
import java.time.Instant;

/**
 * A terminal that waits for the administrator to type the code on its screen.
 *
 * @param id what its key makes its id
 * @param name what it calls itself: its host's name
 * @param proof that it knows the code: base64
 * @param address where it asks from
 * @param at when it asked first
 */
public record PairingRequest(
        String id, String name, PublicKey key, String proof, String address, Instant at) {}
