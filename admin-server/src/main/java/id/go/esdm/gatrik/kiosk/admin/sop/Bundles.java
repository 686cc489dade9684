package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.archive.LiveEdition;
import id.go.esdm.gatrik.kiosk.admin.archive.LiveEditions;
import id.go.esdm.gatrik.kiosk.admin.archive.Paper;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperStore;
import id.go.esdm.gatrik.kiosk.admin.draft.ColumnText;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftFreezer;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftId;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftStore;
import id.go.esdm.gatrik.kiosk.admin.draft.Frozen;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.web.Violation;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Freezes konsep and draft into one bundle, and sees that it is still that one when it is recorded. */
final class Bundles {
    private final Database database;
    private final DraftFreezer freezer;
    private final DraftStore drafts;
    private final PaperStore papers;
    private final LiveEditions editions;

    Bundles(
            Database database,
            DraftFreezer freezer,
            DraftStore drafts,
            PaperStore papers,
            LiveEditions editions) {
        this.database = database;
        this.freezer = freezer;
        this.drafts = drafts;
        this.papers = papers;
        this.editions = editions;
    }

    /** The bundle as it stands now; 422 with everything that it lacks. */
    Bundle freeze(CycleId cycle) {
        Optional<Paper> konsep = database.read(handle -> konsep(handle, cycle));
        Frozen frozen = freezer.freeze(new DraftId(cycle.value()));
        List<Violation> missing = new ArrayList<>();
        if (konsep.isEmpty()) {
            missing.add(Violation.of("papers", "Konsep Nota Dinas belum diunggah."));
        }
        frozen.incomplete().forEach(entry -> missing.add(missing(entry)));
        if (konsep.isEmpty() || !missing.isEmpty()) {
            throw Refusals.missing(missing);
        }
        Set<PersonId> authors = new HashSet<>(frozen.authors());
        authors.add(konsep.get().by());
        return new Bundle(
                frozen.previous(),
                frozen.content(),
                konsep.get().sha256(),
                frozen.version(),
                frozen.changes(),
                authors);
    }

    /** Within the transaction that records a move: nothing moved since it was decided on, or 409. */
    void recheck(Handle handle, CycleHistory present, Move move) {
        Bundle bundle =
                switch (move) {
                    case Move.Submitted(Bundle frozen, _) -> frozen;
                    case Move.Corrected(Bundle frozen, _) -> frozen;
                    case Move other -> reviewed(present, other);
                };
        DraftId draft = new DraftId(present.id().value());
        boolean same =
                drafts.version(handle, draft) == bundle.draftVersion()
                        && konsep(handle, present.id())
                                .filter(paper -> paper.sha256().equals(bundle.konsep()))
                                .isPresent()
                        && (bundle.isNil() || Objects.equals(live(), bundle.previous()));
        if (!same) {
            throw Refusals.conflict(
                    "Konsep, data, atau edisi yang tayang berubah pada saat yang sama. Ulangi.",
                    present);
        }
        if (bundle.isNil() && move instanceof Move.Agreed) {
            drafts.release(handle, draft);
        }
    }

    private static Bundle reviewed(CycleHistory present, Move move) {
        if (present.cycle() instanceof Cycle.UnderReview review) {
            return review.bundle();
        }
        throw new IllegalArgumentException(move + " stands on no bundle");
    }

    private static Violation missing(Frozen.Incomplete entry) {
        String columns =
                entry.missing().stream().map(ColumnText::label).collect(Collectors.joining(", "));
        return Violation.of(
                "entries." + entry.entry(),
                "Informasi %s (%s) belum lengkap: %s."
                        .formatted(entry.entry(), entry.title(), columns));
    }

    private Optional<Paper> konsep(Handle handle, CycleId cycle) {
        return papers.findNewest(handle, cycle.value(), PaperKind.KONSEP_NOTA_DINAS);
    }

    private @Nullable Sha256 live() {
        return editions.live().map(LiveEdition::manifestSha256).orElse(null);
    }
}
