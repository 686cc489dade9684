package id.go.esdm.gatrik.kiosk.terminal.cache;

import static id.go.esdm.gatrik.kiosk.terminal.cache.Attack.badEdition2;
import static id.go.esdm.gatrik.kiosk.terminal.cache.Attack.onEdition2;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.CurrentPointer;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Server keys, root key, roster and pointer. */
final class SignatureAttacks {
    private SignatureAttacks() {}

    static List<Attack> all() {
        return List.of(
                onEdition2(
                        "wrong-signature",
                        "one bit of manifest.sig is another",
                        (folder, genuine) -> {
                            folder.point(2, folder.put(2, genuine.after(1)));
                            byte[] signature =
                                    Files.readAllBytes(folder.edition(2).manifestSignature());
                            signature[10] ^= 1;
                            folder.put("editions/2/manifest.sig", signature);
                            return new Refusal.BadEdition(
                                    2, new EditionProblem.ManifestNotSigned());
                        }),
                badEdition2(
                        "wrong-key",
                        "the manifest is signed by a key that is on no roster",
                        new EditionProblem.ManifestNotSigned(),
                        genuine -> genuine.after(1).manifestSignedBy(Office.STRANGER)),
                badEdition2(
                        "manifest-signed-by-a-reviewer",
                        "a reviewer's key is not a server's",
                        new EditionProblem.ManifestNotSigned(),
                        genuine -> genuine.after(1).manifestSignedBy(Office.KOORDINATOR.key())),
                badEdition2(
                        "roster-signed-by-another-root",
                        "the roster is right in all but its root",
                        new EditionProblem.RosterNotSigned(),
                        genuine -> genuine.after(1).rosterSignedBy(Office.STRANGER)),
                badEdition2(
                        "roster-signed-by-the-server",
                        "the server appoints reviewers of its own",
                        new EditionProblem.RosterNotSigned(),
                        genuine ->
                                genuine.after(1)
                                        .roster(Office.roster(9))
                                        .rosterSignedBy(Office.SERVER)),
                onEdition2(
                        "roster-swapped",
                        "a genuine roster, but not the one that the manifest names",
                        (folder, genuine) -> {
                            EditionDraft draft = genuine.after(1);
                            folder.point(2, folder.put(2, draft));
                            EditionDraft other = genuine.after(1).roster(Office.roster(5));
                            folder.put("editions/2/roster.json", other.rosterJson());
                            folder.put("editions/2/roster.sig", other.rosterSignature());
                            return new Refusal.BadEdition(
                                    2,
                                    new EditionProblem.RosterSwapped(
                                            Sha256.of(draft.rosterJson()),
                                            Sha256.of(other.rosterJson())));
                        }),
                new Attack(
                        "roster-downgrade",
                        "edition 3 comes with the roster of edition 1",
                        2,
                        (folder, genuine) -> {
                            folder.point(
                                    3, folder.put(3, genuine.after(2).roster(Office.roster(1))));
                            return new Refusal.BadEdition(3, new EditionProblem.RosterOlder(2, 1));
                        }),
                onEdition2(
                        "server-key-not-on-the-roster",
                        "current.json is signed by a key that is on no roster",
                        (folder, genuine) -> {
                            folder.point(Office.pointer(2, genuine.manifest(2)), Office.STRANGER);
                            return new Refusal.PointerNotSigned();
                        }),
                onEdition2(
                        "expired-current",
                        "current.json is genuine and older than its term",
                        (folder, genuine) -> {
                            Instant at = Office.NOW.minus(Duration.ofDays(8));
                            Instant expired = at.plus(Duration.ofDays(7));
                            folder.point(
                                    new CurrentPointer(2, genuine.manifest(2), at, expired),
                                    Office.SERVER);
                            return new Refusal.PointerExpired(expired);
                        }),
                onEdition2(
                        "pointer-in-another-form",
                        "current.json says the right thing with a blank too many",
                        (folder, genuine) -> {
                            String json =
                                    new String(
                                                    Office.pointer(2, genuine.manifest(2))
                                                            .canonicalBytes(),
                                                    java.nio.charset.StandardCharsets.UTF_8)
                                            + " ";
                            byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                            folder.put("current.json", bytes);
                            folder.put(
                                    "current.sig", Ed25519.sign(Office.SERVER.getPrivate(), bytes));
                            return new Refusal.BadPointer("");
                        }));
    }
}
