package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperFile;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftId;
import id.go.esdm.gatrik.kiosk.admin.draft.Editor;
import id.go.esdm.gatrik.kiosk.admin.draft.ImportReport;
import id.go.esdm.gatrik.kiosk.admin.draft.Intake;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.sop.Actor;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycle;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.Meeting;
import id.go.esdm.gatrik.kiosk.admin.sop.Move;
import id.go.esdm.gatrik.kiosk.admin.sop.Preparations;
import id.go.esdm.gatrik.kiosk.admin.sop.Reviews;
import id.go.esdm.gatrik.kiosk.admin.sop.UnitAnswer;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * Edition 1 of the demo: the sample DIP goes the way of every other update, by the demo accounts and the services that everybody
 * uses, and every edition of this register is labelled DATA CONTOH.
 */
final class Demo {
    private static final String TITLE = "Pemutakhiran contoh dari tabel DIP susunan";
    private static final EntryId WITH_DOCUMENT = new EntryId("DJK-103");
    private static final String UNIT = "Unit Teknis Contoh";
    private static final String ORIGIN = "demo";

    private final Rooms rooms;
    private final Clock clock;
    private final String password;

    Demo(Rooms rooms, Clock clock, String password) {
        this.rooms = rooms;
        this.clock = clock;
        this.password = password;
    }

    /** Makes the accounts and, if nothing is published yet, edition 1; what an interrupted start left is cancelled first. */
    void ensure() {
        new DemoAccounts(rooms.people()).ensure(password.toCharArray());
        if (rooms.publishing().publications().live().isPresent()) {
            return;
        }
        rooms.label().markAsDemo();
        for (CycleHistory left : rooms.sop().cycles().list()) {
            if (left.cycle() instanceof Cycle.Open) {
                rooms.sop()
                        .cancellations()
                        .cancel(left.id(), null, actor(Role.KOORDINATOR), "Contoh dimulai ulang.");
            }
        }
        CycleId id = prepare();
        enter(id);
        review(id);
        rooms.publishing().cycles().publish(id, null, actor(Role.PRANATA_HUMAS));
    }

    /** SOP langkah 1 sampai 4, as short as they can be. */
    private CycleId prepare() {
        Move.Directed direction =
                new Move.Directed(
                        TITLE,
                        "Tampilkan daftar informasi publik contoh di kiosk.",
                        List.of("Peraturan Menteri ESDM Nomor 7 Tahun 2024"),
                        rooms.sop().sops().current().id(),
                        null);
        CycleId id = rooms.sop().cycles().start(actor(Role.SESDITJEN), direction, null).id();
        Preparations steps = rooms.sop().preparations();
        String note = "Langkah contoh.";
        steps.assign(call(id, Role.KOORDINATOR), null, note);
        steps.assignPreparation(call(id, Role.SUBKOORDINATOR), null, note);
        steps.invite(
                call(id, Role.PRANATA_HUMAS),
                new Meeting(
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                        "Ruang rapat contoh",
                        "Daftar informasi publik contoh"),
                List.of(UNIT),
                note);
        steps.answer(call(id, Role.UNIT_TEKNIS), UNIT, UnitAnswer.ADA, note);
        steps.writeMinutes(
                call(id, Role.PRANATA_HUMAS),
                List.of(UNIT, "Pranata Humas", "Pranata Komputer"),
                List.of(),
                "Daftar informasi publik contoh ditayangkan seluruhnya.");
        steps.close(call(id, Role.KOORDINATOR), null);
        return id;
    }

    /** SOP langkah 5 dan 6. */
    private void enter(CycleId id) {
        DraftId draft = new DraftId(id.value());
        Editor editor = new Editor(account(Role.PRANATA_KOMPUTER), ORIGIN);
        try (InputStream table = sample("dip-djk.csv");
                InputStream document = sample("permen-esdm-7-2024.pdf")) {
            ImportReport report = rooms.imports().run(editor, draft, table);
            if (!report.isAcceptable()) {
                throw new IllegalStateException(
                        "the sample table is not acceptable: " + report.problems());
            }
            switch (rooms.intake().take(document, "Peraturan Menteri ESDM Nomor 7 Tahun 2024")) {
                case Intake.Taken(var reference) ->
                        rooms.drafts().attach(editor, draft, WITH_DOCUMENT, reference);
                case Intake.Refused(var problem) ->
                        throw new IllegalStateException(
                                "the sample document was refused: " + problem);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        rooms.sop().preparations().enter(call(id, Role.PRANATA_KOMPUTER), null);
        hand(id, Role.PRANATA_HUMAS, PaperKind.KONSEP_NOTA_DINAS, "konsep-nota-dinas-contoh.pdf");
        rooms.sop().submissions().submit(id, null, actor(Role.PRANATA_HUMAS), null);
    }

    /** SOP langkah 7 dan 8. */
    private void review(CycleId id) {
        Reviews.Consent yes = new Reviews.Consent(true, true, password);
        rooms.sop().reviews().endorse(id, null, actor(Role.SUBKOORDINATOR), yes);
        hand(id, Role.KOORDINATOR, PaperKind.NOTA_DINAS, "nota-dinas-contoh.pdf");
        rooms.sop()
                .reviews()
                .agree(
                        id,
                        null,
                        actor(Role.KOORDINATOR),
                        yes,
                        new Reviews.NotaDinasNumber("CONTOH/1", LocalDate.now(clock).toString()));
    }

    private void hand(CycleId id, Role role, PaperKind kind, String name) {
        PaperFile file = PaperFile.store(rooms.objects(), name, SamplePaper.pdf(kind.title()));
        rooms.sop().papers().add(id, actor(role), kind, null, null, file);
    }

    private Preparations.Call call(CycleId id, Role role) {
        return new Preparations.Call(id, null, actor(role));
    }

    private Actor actor(Role role) {
        return Actor.of(account(role), ORIGIN);
    }

    private Account account(Role role) {
        return rooms.people().people().accounts().stream()
                .filter(account -> account.username().equals(DemoAccounts.username(role)))
                .findFirst()
                .orElseThrow();
    }

    private static InputStream sample(String name) {
        return Objects.requireNonNull(
                Demo.class.getResourceAsStream("/sample/" + name),
                "the sample is part of the program");
    }
}
