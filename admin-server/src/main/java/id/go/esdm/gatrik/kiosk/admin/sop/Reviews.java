package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.Paper;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperStore;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.edition.Approval;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SOP langkah 7 dan 8: two persons sign exactly the digests that were frozen, or send them back.
 * Thread-safe.
 */
public final class Reviews {
    private static final int LONGEST_ID = 64;

    private final Database database;
    private final Cycles cycles;
    private final Bundles bundles;
    private final PaperStore papers;
    private final Signatures signatures;

    Reviews(
            Database database,
            Cycles cycles,
            Bundles bundles,
            PaperStore papers,
            Signatures signatures) {
        this.database = database;
        this.cycles = cycles;
        this.bundles = bundles;
        this.papers = papers;
        this.signatures = signatures;
    }

    /**
     * A reviewer's yes as it was typed; what is missing is told at once.
     *
     * @param approve must be true: whoever disagrees sends it back
     * @param notExcluded that nothing in it is information that must not be public (UU 14/2008 Ps. 17)
     */
    public record Consent(
            @Nullable Boolean approve, @Nullable Boolean notExcluded, @Nullable String password) {
        /** Without the password, so that it reaches no log. */
        @Override
        public String toString() {
            return "Consent[approve=" + approve + ", notExcluded=" + notExcluded + "]";
        }
    }

    /** The number and date that the office gave the signed Nota Dinas. */
    public record NotaDinasNumber(@Nullable String number, @Nullable String date) {}

    /** T7y; after step 8 sent it back, T7y' with whatever the Subkoordinator corrected himself. */
    public CycleHistory endorse(
            CycleId id, @Nullable Integer version, Actor actor, Consent consent) {
        return cycles.perform(
                id,
                version,
                actor,
                (present, at) -> {
                    if (present.cycle() instanceof Cycle.SubkoordinatorReview review) {
                        refuse(SopPolicy.objectionToReview(actor.person(), review.bundle()));
                        refuse(missing(consent));
                        return new Move.Endorsed(sign(id, 7, review.bundle(), actor, consent, at));
                    }
                    if (present.cycle() instanceof Cycle.SubkoordinatorRework rework) {
                        refuse(
                                SopPolicy.objectionToCorrection(
                                        actor.person(), rework.submitters()));
                        refuse(missing(consent));
                        Bundle bundle = bundles.freeze(id);
                        return new Move.Corrected(bundle, sign(id, 7, bundle, actor, consent, at));
                    }
                    throw Refusals.wrongStep(present);
                },
                bundles::recheck);
    }

    /** T8y. */
    public CycleHistory agree(
            CycleId id,
            @Nullable Integer version,
            Actor actor,
            Consent consent,
            @Nullable NotaDinasNumber number) {
        return cycles.perform(
                id,
                version,
                actor,
                (present, at) -> {
                    if (!(present.cycle() instanceof Cycle.KoordinatorReview review)) {
                        throw Refusals.wrongStep(present);
                    }
                    refuse(SopPolicy.objectionToAgreement(actor.person(), review));
                    List<Violation> missing = missing(consent);
                    Optional<NotaDinas> notaDinas = notaDinas(id, number, missing);
                    refuse(missing);
                    return new Move.Agreed(
                            sign(id, 8, review.bundle(), actor, consent, at),
                            notaDinas.orElseThrow());
                },
                bundles::recheck);
    }

    /**
     * T7t and T7t' to the Pranata Humas, T8t to the Subkoordinator.
     *
     * @param step 7 or 8: whose desk it leaves
     */
    public CycleHistory sendBack(
            CycleId id,
            @Nullable Integer version,
            Actor actor,
            int step,
            @Nullable String reason,
            List<EntryNote> entries) {
        return cycles.perform(
                id,
                version,
                actor,
                (present, _) -> {
                    boolean mine =
                            step == 7
                                    ? present.cycle() instanceof Cycle.SubkoordinatorReview
                                            || present.cycle() instanceof Cycle.SubkoordinatorRework
                                    : present.cycle() instanceof Cycle.KoordinatorReview;
                    if (!mine) {
                        throw Refusals.wrongStep(present);
                    }
                    return new Move.Returned(correction(step, reason, entries));
                },
                Cycles.Companion.NONE);
    }

    private static Correction correction(
            int step, @Nullable String reason, List<EntryNote> entries) {
        Words words = new Words();
        Correction correction =
                new Correction(
                        step,
                        words.required("reason", "Tulis alasannya.", Words.LONGEST, reason),
                        words.bounded("entries", entries).stream()
                                .map(entry ->
                                        new EntryNote(
                                                words.requiredLine(
                                                        "entries.id",
                                                        "Isi id informasinya.",
                                                        LONGEST_ID,
                                                        entry.id()),
                                                words.text(
                                                        "entries.note",
                                                        Words.LONGEST,
                                                        entry.note())))
                                .toList());
        words.check();
        return correction;
    }

    private Approval sign(
            CycleId id, int step, Bundle bundle, Actor actor, Consent consent, Instant at) {
        byte[] message =
                Approval.message(
                        id.value(),
                        step,
                        bundle.previous(),
                        bundle.content().sha256(),
                        bundle.konsep(),
                        at);
        String password = consent.password() == null ? "" : consent.password();
        return signatures.sign(actor, step, password.toCharArray(), message, at);
    }

    private static List<Violation> missing(Consent consent) {
        List<Violation> missing = new ArrayList<>();
        if (!Boolean.TRUE.equals(consent.approve())) {
            missing.add(Violation.of("approve", "Nyatakan bahwa Anda menyetujui bahan ini."));
        }
        if (!Boolean.TRUE.equals(consent.notExcluded())) {
            missing.add(
                    Violation.of(
                            "notExcluded",
                            "Nyatakan bahwa bahan ini bukan informasi yang dikecualikan."));
        }
        if (consent.password() == null || consent.password().isEmpty()) {
            missing.add(Violation.of("password", "Masukkan kata sandi Anda."));
        }
        return missing;
    }

    private Optional<NotaDinas> notaDinas(
            CycleId id, @Nullable NotaDinasNumber given, List<Violation> missing) {
        Words words = new Words();
        String number =
                words.requiredLine(
                        "notaDinas.number",
                        "Isi nomor Nota Dinas.",
                        Paper.LONGEST_NUMBER,
                        given == null ? null : given.number());
        LocalDate date = given == null ? null : Words.date(given.date());
        missing.addAll(words.wrong());
        Optional<Paper> paper =
                database.read(
                        handle -> papers.findNewest(handle, id.value(), PaperKind.NOTA_DINAS));
        if (date == null) {
            missing.add(
                    Violation.of("notaDinas.date", "Isi tanggal Nota Dinas, misalnya 2026-11-22."));
        }
        if (paper.isEmpty()) {
            missing.add(Violation.of("papers", "Nota Dinas belum diunggah."));
        }
        if (!missing.isEmpty() || date == null) {
            return Optional.empty();
        }
        return paper.map(found -> new NotaDinas(number, date.toString(), found.sha256()));
    }

    private static void refuse(Optional<String> objection) {
        if (objection.isPresent()) {
            throw Refusals.forbidden(objection.get());
        }
    }

    private static void refuse(List<Violation> missing) {
        if (!missing.isEmpty()) {
            throw Refusals.missing(missing);
        }
    }
}
