package id.go.esdm.gatrik.kiosk.admin.report;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.fleet.Fleet;
import id.go.esdm.gatrik.kiosk.admin.papers.LaporanSource;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.publishing.Desk;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publications;
import id.go.esdm.gatrik.kiosk.admin.sop.AgreedAction;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.Meeting;
import id.go.esdm.gatrik.kiosk.admin.sop.Move;
import id.go.esdm.gatrik.kiosk.admin.sop.Preparations;
import id.go.esdm.gatrik.kiosk.admin.sop.UnitAnswer;
import id.go.esdm.gatrik.kiosk.catalogue.CatalogueDiff;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import java.security.PublicKey;
import java.time.Duration;
import java.util.List;

/** The room of laporan over a test's desk. */
public final class LaporanDesk {
    private final Desk desk;
    private final ReportRoom room;

    /** Laporan of that desk's publications; nothing is made unless it is asked for. */
    public LaporanDesk(Desk desk) {
        this(desk, LaporanPace.standard());
    }

    /** The same, at a pace of its own once the maker is started. */
    public LaporanDesk(Desk desk, LaporanPace pace) {
        this.desk = desk;
        this.room =
                ReportRoom.open(
                        desk.office().database(),
                        desk.publishing().publications(),
                        desk.sop(),
                        desk.office().people(),
                        desk.objects(),
                        fleet(desk),
                        pace,
                        desk.office().audit(),
                        desk.clock());
    }

    private static Fleet fleet(Desk desk) {
        PublicKey root = Ed25519.generate().getPublic();
        return new Fleet(
                desk.office().database(),
                desk.objects(),
                () -> root,
                desk.office().audit(),
                desk.clock());
    }

    /** A pace at which nobody waits. */
    public static LaporanPace atOnce() {
        Duration blink = Duration.ofMillis(20);
        return new LaporanPace(blink, Duration.ZERO, blink, Duration.ZERO);
    }

    /** The services. */
    public ReportRoom room() {
        return room;
    }

    /** What a laporan is made from. */
    public LaporanSource source(int edition) {
        Publications publications = desk.publishing().publications();
        return new LaporanFacts(publications, desk.sop(), desk.office().people())
                .of(publications.find(edition).orElseThrow());
    }

    /** The same, as if those entries had been added. */
    public LaporanSource sourceWith(int edition, List<Entry> added) {
        LaporanSource real = source(edition);
        return new LaporanSource(
                real.manifest(),
                new CatalogueDiff(added, List.of(), List.of()),
                real.run(),
                real.hidden(),
                real.names());
    }

    /** A cycle that recorded all that can be: a meeting, answers, a return; it changes one entry and removes one. */
    public CycleId aTellingCycle(Entry changed, String removed) {
        return aTellingCycle(changed, removed, "profil");
    }

    /** The same, in which a unit remarks something. */
    public CycleId aTellingCycle(Entry changed, String removed, String remark) {
        CycleId id = desk.aCycle().atStep(2);
        Preparations steps = desk.sop().preparations();
        steps.assign(call(id, Role.KOORDINATOR), null, null);
        steps.assignPreparation(call(id, Role.SUBKOORDINATOR), null, null);
        steps.invite(
                call(id, Role.PRANATA_HUMAS),
                new Meeting("2026-11-20T09:00", "Ruang Rapat Sekretariat", "Pemutakhiran"),
                List.of("Sekretariat", "Direktorat Teknik"),
                null);
        // As an earlier release recorded it, which took what nobody can show.
        Move told = new Move.Answered("Sekretariat", UnitAnswer.ADA, remark);
        CycleHistory invited = desk.cycle(id);
        desk.office()
                .database()
                .execute(handle ->
                        desk.sop()
                                .cycles()
                                .record(
                                        handle,
                                        invited,
                                        desk.actor(Role.UNIT_TEKNIS),
                                        desk.clock().instant(),
                                        told));
        steps.answer(call(id, Role.UNIT_TEKNIS), "Direktorat Teknik", UnitAnswer.NIHIL, null);
        steps.writeMinutes(
                call(id, Role.PRANATA_HUMAS),
                List.of("Sekretariat", "Direktorat Teknik"),
                List.of(
                        new Preparations.Proposed(
                                "Sekretariat",
                                changed.title(),
                                AgreedAction.UBAH,
                                "BERKALA",
                                true)),
                "Profil diperbarui.");
        steps.close(call(id, Role.KOORDINATOR), "Sepakat");
        desk.paper(id, Role.PRANATA_HUMAS, PaperKind.KONSEP_NOTA_DINAS, "Konsep");
        desk.put(id, Role.PRANATA_KOMPUTER, changed);
        desk.remove(id, Role.PRANATA_KOMPUTER, removed);
        steps.enter(call(id, Role.PRANATA_KOMPUTER), null);
        desk.sop().submissions().submit(id, null, desk.actor(Role.PRANATA_HUMAS), null);
        desk.sop()
                .reviews()
                .sendBack(
                        id,
                        null,
                        desk.actor(Role.SUBKOORDINATOR),
                        7,
                        "Lengkapi ringkasan",
                        List.of());
        desk.sop().submissions().submit(id, null, desk.actor(Role.PRANATA_HUMAS), null);
        desk.sop().reviews().endorse(id, null, desk.actor(Role.SUBKOORDINATOR), Desk.YES);
        desk.paper(id, Role.KOORDINATOR, PaperKind.NOTA_DINAS, "Nota Dinas");
        desk.sop().reviews().agree(id, null, desk.actor(Role.KOORDINATOR), Desk.YES, Desk.NOTA);
        return id;
    }

    private Preparations.Call call(CycleId id, Role role) {
        return new Preparations.Call(id, null, desk.actor(role));
    }
}
