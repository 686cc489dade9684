package id.go.esdm.gatrik.kiosk.terminal.cache;

import id.go.esdm.gatrik.kiosk.catalogue.Catalogue;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Approval;
import id.go.esdm.gatrik.kiosk.edition.ContentFormat;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;
import id.go.esdm.gatrik.kiosk.edition.Manifest;
import id.go.esdm.gatrik.kiosk.edition.Roster;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/**
 * An edition as the office makes it, genuine unless something is changed on purpose. Each method answers the draft
 * itself; {@link #manifest()} and the files follow from what was said.
 */
final class EditionDraft {
    private static final Sha256 KONSEP = Sha256.of("konsep");

    private final int number;
    private @Nullable Sha256 previous;
    private byte[] content;
    private List<Manifest.ObjectRef> objects;
    private Roster roster = Office.roster(1);
    private KeyPair rosterKey = Office.ROOT;
    private KeyPair manifestKey = Office.SERVER;
    private Instant publishedAt;
    private @Nullable String reason;
    private @Nullable List<Approval> approvals;

    EditionDraft(int number, List<Entry> entries) {
        this.number = number;
        this.content = ContentFormat.bytes(new Catalogue(entries));
        this.objects = objectsOf(entries);
        this.publishedAt = Office.OPENED.plus(Duration.ofDays(30L * number));
    }

    static EditionDraft edition(int number) {
        return new EditionDraft(number, Sample.entries(number))
                .roster(Office.roster(number == 1 ? 1 : 2));
    }

    EditionDraft after(@Nullable Sha256 manifest) {
        previous = manifest;
        return this;
    }

    EditionDraft content(String text) {
        content = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    EditionDraft objects(List<Manifest.ObjectRef> refs) {
        objects = refs;
        return this;
    }

    EditionDraft roster(Roster other) {
        roster = other;
        return this;
    }

    EditionDraft rosterSignedBy(KeyPair key) {
        rosterKey = key;
        return this;
    }

    EditionDraft manifestSignedBy(KeyPair key) {
        manifestKey = key;
        return this;
    }

    EditionDraft withdrawal(String why) {
        reason = why;
        return this;
    }

    /** Instead of those that the reviewers would give. */
    EditionDraft approvals(List<Approval> given) {
        approvals = given;
        return this;
    }

    Instant approvedAt() {
        return publishedAt.minus(Duration.ofHours(1));
    }

    /** What a person signs for this draft, at a time, in a role, with a key. */
    Approval approval(int step, Office.Person person, PrivateKey key, Instant at) {
        Sha256 digest = Sha256.of(content);
        Sha256 before = previous;
        byte[] message =
                reason != null && before != null
                        ? Approval.withdrawalMessage(before, digest, reason, at)
                        : Approval.message("c-" + number, step, before, digest, KONSEP, at);
        return new Approval(
                step,
                person.role(),
                person.id(),
                at,
                person.publicKey(),
                Base64.getEncoder().encodeToString(Ed25519.sign(key, message)));
    }

    Approval approval(int step, Office.Person person) {
        return approval(step, person, person.key().getPrivate(), approvedAt());
    }

    Manifest manifest() {
        boolean publication = reason == null;
        List<Approval> given = approvals;
        if (given == null) {
            given =
                    publication
                            ? List.of(
                                    approval(7, Office.SUBKOORDINATOR),
                                    approval(8, Office.KOORDINATOR))
                            : List.of(approval(0, Office.HUMAS));
        }
        return new Manifest(
                1,
                number,
                publication ? Manifest.Kind.PUBLICATION : Manifest.Kind.WITHDRAWAL,
                "DATA CONTOH",
                previous,
                publishedAt,
                Office.HUMAS.id(),
                publication ? new Manifest.CycleRef("c-" + number, "Pemutakhiran", "sop") : null,
                publication ? new Manifest.FileRef(KONSEP) : null,
                publication
                        ? new Manifest.NotaDinasRef(
                                number + "/KM.05/2026", LocalDate.of(2026, 1, 2), KONSEP)
                        : null,
                new Manifest.ContentRef(Sha256.of(content), content.length, lines()),
                objects,
                new Manifest.FileRef(Sha256.of(rosterJson())),
                given,
                reason);
    }

    byte[] contentBytes() {
        return content.clone();
    }

    byte[] rosterJson() {
        return roster.canonicalBytes();
    }

    byte[] rosterSignature() {
        return Ed25519.sign(rosterKey.getPrivate(), rosterJson());
    }

    byte[] sign(byte[] manifestJson) {
        return Ed25519.sign(manifestKey.getPrivate(), manifestJson);
    }

    private int lines() {
        return (int) new String(content, StandardCharsets.UTF_8).lines().count();
    }

    private static List<Manifest.ObjectRef> objectsOf(List<Entry> entries) {
        List<Manifest.ObjectRef> refs = new ArrayList<>();
        for (Entry entry : entries) {
            entry.documents()
                    .forEach(document -> {
                        refs.add(
                                new Manifest.ObjectRef(
                                        document.sha256(), document.bytes(), document.mediaType()));
                        Sha256 text = document.textSha256();
                        if (text != null) {
                            refs.add(
                                    new Manifest.ObjectRef(text, Sample.TEXT.length, "text/plain"));
                        }
                    });
        }
        refs.sort(Comparator.comparing(Manifest.ObjectRef::sha256));
        return refs.stream().distinct().toList();
    }
}
