package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Approval;
import id.go.esdm.gatrik.kiosk.edition.Manifest.ContentRef;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One of every move, for tests of the arrows. */
final class Deeds {
    static final PersonId AUTHOR = new PersonId("p-author");
    static final PersonId SUBKOORDINATOR = new PersonId("p-subkoordinator");
    static final PersonId KOORDINATOR = new PersonId("p-koordinator");
    static final Instant AT = Instant.parse("2026-11-22T03:04:05Z");

    static final Move DIRECTED =
            new Move.Directed("Pemutakhiran", "Mutakhirkan", List.of(), "73-2023", null);
    static final Move ASSIGNED = new Move.Assigned(null, null);
    static final Move INVITED = new Move.Invited(null, List.of(), null);
    static final Move MET = new Move.MeetingClosed("Rapat selesai");
    static final Move ENTERED = new Move.Entered(null);
    static final Move SUBMITTED = new Move.Submitted(bundle(1, Set.of(AUTHOR)), null);
    static final Move SUBMITTED_NIL = new Move.Submitted(bundle(0, Set.of(AUTHOR)), null);
    static final Move ENDORSED = new Move.Endorsed(approval(7, SUBKOORDINATOR));
    static final Move CORRECTED =
            new Move.Corrected(
                    bundle(1, Set.of(AUTHOR, SUBKOORDINATOR)), approval(7, SUBKOORDINATOR));
    static final Move AGREED =
            new Move.Agreed(
                    approval(8, KOORDINATOR),
                    new NotaDinas("1/KM.05/SDL.5/2026", "2026-11-22", Sha256.of("nota")));
    static final Move RETURNED_AT_7 = new Move.Returned(new Correction(7, "Lengkapi", List.of()));
    static final Move RETURNED_AT_8 = new Move.Returned(new Correction(8, "Lengkapi", List.of()));
    static final Move PUBLISHED = new Move.Published(1, Sha256.of("manifest"));
    static final Move BASE_MOVED = new Move.BaseMoved(2);
    static final Move RECEIVED = new Move.Received(null);
    static final Move DISPOSED =
            new Move.Disposed(new Disposition("Lanjutkan", null, List.of("Koordinator")));
    static final Move ARCHIVED = new Move.Archived(Sha256.of("record"));
    static final Move CANCELLED = new Move.Cancelled("Batal");

    private Deeds() {}

    static Bundle bundle(int changes, Set<PersonId> authors) {
        return new Bundle(
                null,
                new ContentRef(Sha256.of("content"), 7, 1),
                Sha256.of("konsep"),
                1,
                changes,
                authors);
    }

    static Approval approval(int step, PersonId person) {
        String role = step == 7 ? "SUBKOORDINATOR" : "KOORDINATOR";
        return new Approval(step, role, person.value(), AT, "a2V5", "c2lnbmF0dXJl");
    }

    static Deed deed(int version, Move move) {
        return new Deed(version, AUTHOR, Role.PRANATA_HUMAS, AT, move);
    }

    static Cycle after(List<Move> moves) {
        List<Deed> deeds = new ArrayList<>();
        moves.forEach(move -> deeds.add(deed(deeds.size() + 1, move)));
        return Transitions.replay(new CycleId("2026-001"), deeds);
    }
}
