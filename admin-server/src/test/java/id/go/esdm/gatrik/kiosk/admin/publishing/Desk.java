package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.archive.Paper;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperFile;
import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftFiles;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftFreezer;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftId;
import id.go.esdm.gatrik.kiosk.admin.draft.DraftStore;
import id.go.esdm.gatrik.kiosk.admin.draft.Drafts;
import id.go.esdm.gatrik.kiosk.admin.draft.Editor;
import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.Office;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.people.TestClock;
import id.go.esdm.gatrik.kiosk.admin.sop.Actor;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleHistory;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.Cycles;
import id.go.esdm.gatrik.kiosk.admin.sop.Reviews;
import id.go.esdm.gatrik.kiosk.admin.sop.SopRoom;
import id.go.esdm.gatrik.kiosk.admin.store.ObjectStore;
import id.go.esdm.gatrik.kiosk.catalogue.Category;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.catalogue.EntryId;
import id.go.esdm.gatrik.kiosk.catalogue.InformationForm;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everybody of the SOP around one register, with their own keys, and every service between a draft and an
 * edition; what a test does is what the people would do.
 */
public final class Desk implements AutoCloseable {
    /** Everybody's password. */
    public static final String PASSWORD = Office.PASSWORD;

    /** A reviewer's yes. */
    public static final Reviews.Consent YES = new Reviews.Consent(true, true, PASSWORD);

    /** What the office gave the signed paper. */
    public static final Reviews.NotaDinasNumber NOTA =
            new Reviews.NotaDinasNumber("12/KM.05/SDL.5/2026", "2026-11-22");

    private final Path data;
    private final TestClock clock;
    private final Office office;
    private final ObjectStore objects;
    private final Drafts drafts;
    private final SopRoom sop;
    private final PublishingRoom publishing;
    private final Map<Role, Account> people = new EnumMap<>(Role.class);

    /** A desk over that data directory, with one person for every role. */
    public Desk(Path data) {
        this(data, "2026-11-22T03:04:05Z");
    }

    /** The same at another time. */
    public Desk(Path data, String now) {
        this.data = data;
        clock = new TestClock(now);
        office = new Office(data, clock);
        objects = new ObjectStore(data.resolve("objects"));
        Publications publications = new Publications(office.database(), data.resolve("editions"));
        Cycles cycles = new Cycles(office.database(), office.audit(), clock);
        DraftStore store = new DraftStore();
        drafts = new Drafts(office.database(), store, cycles, publications, office.audit(), clock);
        DraftFreezer freezer =
                new DraftFreezer(
                        office.database(),
                        store,
                        publications,
                        objects,
                        new DraftFiles(data.resolve("drafts")));
        sop =
                SopRoom.open(
                        cycles,
                        office.database(),
                        freezer,
                        publications,
                        office.people(),
                        office.room().units(),
                        office.audit(),
                        clock);
        publishing =
                PublishingRoom.open(
                        data,
                        office.database(),
                        publications,
                        sop,
                        freezer,
                        office.room(),
                        objects,
                        office.audit(),
                        clock);
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                people.put(role, office.person(role));
            }
        }
    }

    /** A complete entry, as Perki 1/2021 wants it. */
    public static Entry entry(String id) {
        return entry(id, "Informasi " + id);
    }

    /** A complete entry with that title. */
    public static Entry entry(String id, String title) {
        return Entry.builder(new EntryId(id), title, Category.BERKALA)
                .number(id)
                .summary("Ringkasan " + title)
                .unit("Sekretariat")
                .responsible("Sekretaris Direktorat Jenderal")
                .madeAt("2026")
                .madeIn("Jakarta")
                .forms(List.of(InformationForm.ELEKTRONIK))
                .retention("Selama berlaku")
                .build();
    }

    /** A cycle to be brought where a test needs it. */
    public CycleBuilder aCycle() {
        return new CycleBuilder(this);
    }

    /** An edition with those entries, by a whole cycle. */
    public Publication edition(Entry... entries) {
        CycleId cycle = aCycle().with(entries).atStep8p();
        return publish(cycle);
    }

    /** T8p by the Pranata Humas. */
    public Publication publish(CycleId cycle) {
        return publishing.cycles().publish(cycle, null, actor(Role.PRANATA_HUMAS));
    }

    /** Hands in a paper with that text. */
    public Paper paper(CycleId cycle, Role role, PaperKind kind, String text) {
        PaperFile file =
                PaperFile.store(
                        objects,
                        kind.name() + ".txt",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return sop.papers().add(cycle, actor(role), kind, null, null, file);
    }

    /** Puts an entry into a cycle's draft. */
    public void put(CycleId cycle, Role role, Entry entry) {
        drafts.put(editor(role), new DraftId(cycle.value()), entry, null);
    }

    /** Leaves an entry out of a cycle's draft. */
    public void remove(CycleId cycle, Role role, String entry) {
        drafts.remove(editor(role), new DraftId(cycle.value()), new EntryId(entry), null);
    }

    /** The cycle as it stands. */
    public CycleHistory cycle(CycleId id) {
        return sop.cycles().get(id);
    }

    /** The holder of that role. */
    public Actor actor(Role role) {
        return Actor.of(account(role), Office.ADDRESS);
    }

    /** The account of the holder of that role. */
    public Account account(Role role) {
        Account account = people.get(role);
        if (account == null) {
            throw new IllegalArgumentException("nobody is " + role);
        }
        return account;
    }

    public Drafts drafts() {
        return drafts;
    }

    public SopRoom sop() {
        return sop;
    }

    public PublishingRoom publishing() {
        return publishing;
    }

    public Office office() {
        return office;
    }

    public ObjectStore objects() {
        return objects;
    }

    public TestClock clock() {
        return clock;
    }

    /** DIR of the contract. */
    public Path data() {
        return data;
    }

    private Editor editor(Role role) {
        return new Editor(account(role), Office.ADDRESS);
    }

    @Override
    public void close() {
        office.close();
    }
}
