package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.sop.Actor;
import id.go.esdm.gatrik.kiosk.admin.sop.Refusals;
import id.go.esdm.gatrik.kiosk.admin.sop.Signatures;
import id.go.esdm.gatrik.kiosk.admin.sop.Words;
import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Approval;
import id.go.esdm.gatrik.kiosk.edition.ContentChange;
import id.go.esdm.gatrik.kiosk.edition.ContentFile;
import id.go.esdm.gatrik.kiosk.edition.DurableFiles;
import id.go.esdm.gatrik.kiosk.edition.Manifest.ContentRef;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tarik (A19): one person hides entries at once, with a reason. Hiding is reversible, disclosing is
 * not; showing them again takes the whole SOP. Thread-safe.
 */
public final class Withdrawals {

    private final Publications publications;
    private final Publisher publisher;
    private final Signatures signatures;
    private final Clock clock;

    Withdrawals(
            Publications publications, Publisher publisher, Signatures signatures, Clock clock) {
        this.publications = publications;
        this.publisher = publisher;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * Hides entries and publishes the rest as the next edition.
     *
     * @return the record of it; 422 names everything that is missing and every entry that is not live
     */
    public Publication withdraw(
            Actor actor,
            @Nullable List<String> entries,
            @Nullable String reason,
            @Nullable String password) {
        LiveEdition live =
                publications
                        .live()
                        .orElseThrow(
                                () -> new ProblemException(409, "Belum ada edisi yang tayang."));
        Words words = new Words();
        String kept = words.required("reason", "Tulis alasan penarikan.", Words.LONGEST, reason);
        List<Violation> missing = new ArrayList<>(words.wrong());
        if (password == null || password.isEmpty()) {
            missing.add(Violation.of("password", "Masukkan kata sandi Anda."));
        }
        try (ContentFile content = ContentFile.open(live.files().content())) {
            Set<EntryId> removals = removals(entries, content, missing);
            if (!missing.isEmpty() || password == null) {
                throw Refusals.missing(missing);
            }
            return publish(actor, live, content, removals, kept, password);
        }
    }

    private Publication publish(
            Actor actor,
            LiveEdition live,
            ContentFile content,
            Set<EntryId> removals,
            String reason,
            String password) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Path file = publisher.stagePath("withdrawal");
        try {
            ContentRef ref = ContentChange.merge(content, new TreeMap<>(), removals, file);
            byte[] message =
                    Approval.withdrawalMessage(live.manifestSha256(), ref.sha256(), reason, at);
            Approval approval = signatures.sign(actor, 0, password.toCharArray(), message, at);
            Set<Sha256> named = named(file);
            return publisher.publish(
                    new Withdrawal(
                            live.manifestSha256(),
                            ref,
                            file,
                            live.manifest().objects().stream()
                                    .filter(object -> named.contains(object.sha256()))
                                    .toList(),
                            reason,
                            approval),
                    actor);
        } finally {
            DurableFiles.deleteTree(file);
        }
    }

    private static Set<Sha256> named(Path file) {
        try (ContentFile content = ContentFile.open(file)) {
            return ContentChange.digests(content);
        }
    }

    private static Set<EntryId> removals(
            @Nullable List<String> entries, ContentFile content, List<Violation> missing) {
        Set<EntryId> asked = new HashSet<>();
        for (String entry : entries == null ? List.<String>of() : entries) {
            if (EntryId.isValid(entry)) {
                asked.add(new EntryId(entry));
            } else {
                missing.add(absent(entry));
            }
        }
        Set<EntryId> found = new HashSet<>();
        for (int line = 0; line < content.size(); line++) {
            EntryId id = content.id(line);
            if (asked.contains(id)) {
                found.add(id);
            }
        }
        asked.stream()
                .filter(id -> !found.contains(id))
                .sorted()
                .forEach(id -> missing.add(absent(id.value())));
        if (asked.isEmpty() && missing.stream().noneMatch(one -> "entries".equals(one.field()))) {
            missing.add(Violation.of("entries", "Pilih informasi yang ditarik."));
        }
        return found;
    }

    private static Violation absent(String entry) {
        return Violation.of("entries", "Informasi " + entry + " tidak ada pada edisi yang tayang.");
    }
}
