package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.audit.AuditLog;
import id.go.esdm.gatrik.kiosk.admin.draft.DocumentIntake;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftFiles;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftFreezer;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftImport;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftPages;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftRoutes;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftStore;
import id.go.esdm.gatrik.kiosk.admin.draft.Drafts;
import id.go.esdm.gatrik.kiosk.admin.draft.ImportLimits;
import id.go.esdm.gatrik.kiosk.admin.draft.IntakeLimits;
import id.go.esdm.gatrik.kiosk.admin.draft.SpreadsheetImport;
import id.go.esdm.gatrik.kiosk.admin.draft.WaitingSheets;
import id.go.esdm.gatrik.kiosk.admin.fleet.Fleet;
import id.go.esdm.gatrik.kiosk.admin.fleet.ReceiptCheck;
import id.go.esdm.gatrik.kiosk.admin.fleet.RootPem;
import id.go.esdm.gatrik.kiosk.admin.people.PeopleRoom;
import id.go.esdm.gatrik.kiosk.admin.publishing.ChainVerifier;
import id.go.esdm.gatrik.kiosk.admin.publishing.EditionLabel;
import id.go.esdm.gatrik.kiosk.admin.publishing.Publications;
import id.go.esdm.gatrik.kiosk.admin.publishing.PublishingPages;
import id.go.esdm.gatrik.kiosk.admin.publishing.PublishingRoom;
import id.go.esdm.gatrik.kiosk.admin.publishing.Verification;
import id.go.esdm.gatrik.kiosk.admin.publishing.WithdrawalNews;
import id.go.esdm.gatrik.kiosk.admin.report.LaporanPace;
import id.go.esdm.gatrik.kiosk.admin.report.ReportRoom;
import id.go.esdm.gatrik.kiosk.admin.sop.Bulletin;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycles;
import id.go.esdm.gatrik.kiosk.admin.sop.SopPages;
import id.go.esdm.gatrik.kiosk.admin.sop.SopRoom;
import id.go.esdm.gatrik.kiosk.admin.sop.SupersededReports;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.admin.web.Page;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Uploads;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;

/**
 * Every service over one data directory, put together once: the server, the demo and the tools use the same.
 *
 * @param data DIR of the contract
 * @param database the register
 * @param audit the chain of acts
 * @param people accounts, keys, rosters
 * @param objects documents and papers
 * @param drafts the editing of drafts
 * @param imports spreadsheets into drafts
 * @param intake documents into the store
 * @param sop cycles and reviews
 * @param publishing publications and withdrawals
 * @param report the log and the laporan
 * @param label whether this is sample data
 */
record Rooms(
        Path data,
        Database database,
        AuditLog audit,
        PeopleRoom people,
        ObjectStore objects,
        Drafts drafts,
        DraftImport imports,
        DocumentIntake intake,
        SopRoom sop,
        PublishingRoom publishing,
        ReportRoom report,
        Fleet fleet,
        EditionLabel label)
        implements AutoCloseable {
    /**
     * Opens the rooms and removes what an interrupted publication left.
     *
     * @throws id.go.esdm.gatrik.kiosk.admin.store.DataUnusableException with a sentence that says what to do
     */
    static Rooms open(AdminConfig config) {
        Path data = config.data();
        Clock clock = config.clock();
        Database database = Database.open(data.resolve("register.db"));
        try {
            return open(config, data, clock, database);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static Rooms open(AdminConfig config, Path data, Clock clock, Database database) {
        AuditLog audit = new AuditLog(database, clock);
        PeopleRoom people = PeopleRoom.open(data, database, audit, clock, config.people());
        ObjectStore objects = new ObjectStore(data.resolve("objects"));
        Publications publications = new Publications(database, data.resolve("editions"));
        Cycles cycles = new Cycles(database, audit, clock);
        DraftStore draftStore = new DraftStore();
        DraftFiles draftFiles = new DraftFiles(data.resolve("drafts"));
        DraftFreezer freezer =
                new DraftFreezer(database, draftStore, publications, objects, draftFiles);
        Drafts drafts = new Drafts(database, draftStore, cycles, publications, audit, clock);
        SopRoom sop =
                SopRoom.open(
                        cycles,
                        database,
                        freezer,
                        publications,
                        people.people(),
                        people.units(),
                        audit,
                        clock);
        Fleet fleet =
                new Fleet(
                        database,
                        objects,
                        new RootPem(data.resolve("keys").resolve("root.pem")),
                        audit,
                        clock);
        return new Rooms(
                data,
                database,
                audit,
                people,
                objects,
                drafts,
                new DraftImport(
                        new SpreadsheetImport(ImportLimits.standard(), clock), drafts, draftFiles),
                new DocumentIntake(objects, draftFiles, IntakeLimits.standard()),
                sop,
                PublishingRoom.open(
                        data, database, publications, sop, freezer, people, objects, audit, clock),
                ReportRoom.open(
                        database,
                        publications,
                        sop,
                        people.people(),
                        objects,
                        fleet,
                        LaporanPace.standard(),
                        audit,
                        clock),
                fleet,
                new EditionLabel(database));
    }

    /** The API of the drafts. */
    DraftRoutes draftRoutes(Uploads uploads) {
        return new DraftRoutes(
                drafts, imports, intake, uploads, ImportLimits.standard(), IntakeLimits.standard());
    }

    /** The office's pages, in the order of the menu. */
    List<RouteGroup> pages(Page page, Uploads uploads, InstantSource now) {
        WaitingSheets sheets = new WaitingSheets(data.resolve("drafts").resolve("waiting"));
        return List.of(
                new SopPages(
                        page,
                        sop,
                        drafts,
                        people.people(),
                        objects,
                        uploads,
                        Bulletin.of(
                                new WithdrawalNews(publishing.publications(), people.people()),
                                new SupersededReports(sop.cycles())),
                        now),
                new DraftPages(page, drafts, imports, sheets, intake, objects, uploads),
                // "tarik" before the editions: it would be taken for the number of one.
                new PublishingPages(page, publishing, sop.cycles(), drafts, people.people()),
                report.pages(page));
    }

    /** Walks the whole record of publications, every signature and every object. */
    Verification verify() {
        return new ChainVerifier(data, database, audit).verify(new ReceiptCheck(database));
    }

    /** What is live, and what was. */
    Publications publications() {
        return publishing.publications();
    }

    @Override
    public void close() {
        database.close();
    }
}
