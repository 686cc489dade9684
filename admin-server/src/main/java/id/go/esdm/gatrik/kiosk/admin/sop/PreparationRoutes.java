package id.go.esdm.gatrik.kiosk.admin.sop;

import static id.go.esdm.gatrik.kiosk.admin.people.Role.KOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_HUMAS;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.PRANATA_KOMPUTER;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SESDITJEN;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.SUBKOORDINATOR;
import static id.go.esdm.gatrik.kiosk.admin.people.Role.UNIT_TEKNIS;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.POST;
import static id.go.esdm.gatrik.kiosk.admin.web.HttpMethod.PUT;

import id.go.esdm.gatrik.kiosk.admin.web.Access;
import id.go.esdm.gatrik.kiosk.admin.web.Json;
import id.go.esdm.gatrik.kiosk.admin.web.RouteGroup;
import id.go.esdm.gatrik.kiosk.admin.web.Routes;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The API of SOP langkah 1 to 5: direction, assignment, invitation, meeting, entry. */
public final class PreparationRoutes implements RouteGroup {
    private static final int LONGEST_REGULATION = 500;
    private static final int LONGEST_DATE = 64;
    private static final int LONGEST_MINUTES = 20_000;
    private static final String CYCLES = "/api/v1/cycles";
    private static final String STEPS = CYCLES + "/{id}/steps/";

    private final Cycles cycles;
    private final Sops sops;

    public PreparationRoutes(Cycles cycles, Sops sops) {
        this.cycles = cycles;
        this.sops = sops;
    }

    @Override
    public void addTo(Routes routes) {
        routes.add(POST, CYCLES, Access.roles(SESDITJEN, KOORDINATOR), this::start)
                .says("Langkah 1: memulai siklus dengan arahan")
                .takes(Start.class)
                .answers(201, CycleView.class);
        routes.add(POST, STEPS + "2/complete", Access.roles(KOORDINATOR), this::assign)
                .says("Langkah 2: menugaskan Subkoordinator")
                .takes(Assignment.class)
                .answers(200, CycleView.class);
        routes.add(POST, STEPS + "3/assign", Access.roles(SUBKOORDINATOR), this::assignPreparation)
                .says("Langkah 3: menugaskan Pranata Humas")
                .takes(Assignment.class)
                .answers(200, CycleView.class);
        routes.add(POST, STEPS + "3/complete", Access.roles(PRANATA_HUMAS), this::invite)
                .says("Langkah 3: menerbitkan undangan rapat")
                .takes(Invitation.class)
                .answers(200, CycleView.class);
        routes.add(POST, STEPS + "4/answers", Access.roles(UNIT_TEKNIS), this::answer)
                .says("Langkah 4: jawaban satu unit teknis")
                .takes(Answer.class)
                .answers(200, CycleView.class);
        routes.add(PUT, STEPS + "4/minutes", Access.roles(PRANATA_HUMAS), this::writeMinutes)
                .says("Langkah 4: menulis notula")
                .takes(MinutesText.class)
                .answers(200, CycleView.class);
        routes.add(
                        POST,
                        STEPS + "4/complete",
                        Access.roles(KOORDINATOR, SUBKOORDINATOR),
                        this::close)
                .says("Langkah 4: menutup rapat koordinasi")
                .takes(Closing.class)
                .answers(200, CycleView.class);
        routes.add(POST, STEPS + "5/complete", Access.roles(PRANATA_KOMPUTER), this::enter)
                .says("Langkah 5: menyatakan data sudah masuk")
                .takes(Remark.class)
                .answers(200, CycleView.class);
    }

    /**
     * T1.
     *
     * @param request an id of the form, so that sending it again starts nothing twice
     */
    record Start(
            @Nullable String title,
            @Nullable String direction,
            @Nullable List<String> regulations,
            @Nullable RecordedArahan recordedArahan,
            @Nullable String request) {}

    /** T2 and T3's first half. */
    record Assignment(
            @Nullable Integer version, @Nullable String assignee, @Nullable String note) {}

    /** T3. */
    record Invitation(
            @Nullable Integer version,
            @Nullable Meeting meeting,
            @Nullable List<String> invited,
            @Nullable String note) {}

    /** Step 4, a unit's answer. */
    record Answer(
            @Nullable Integer version, String unit, UnitAnswer answer, @Nullable String note) {}

    /** T4, the minutes. */
    record MinutesText(
            @Nullable Integer version,
            @Nullable List<String> attendance,
            @Nullable List<AgreedChange> agreements,
            @Nullable String text) {}

    /** T4. */
    record Closing(@Nullable Integer version, @Nullable String reason, @Nullable String note) {}

    /** A move with nothing but a remark. */
    record Remark(@Nullable Integer version, @Nullable String note) {}

    private void start(Context ctx) {
        Start sent = Json.read(ctx, Start.class);
        Words words = new Words();
        Move.Directed directed =
                new Move.Directed(
                        words.requiredLine(
                                "title", "Isi judul siklus.", Words.LONGEST_LINE, sent.title()),
                        words.required(
                                "direction", "Tulis arahannya.", Words.LONGEST, sent.direction()),
                        words.lines("regulations", LONGEST_REGULATION, sent.regulations()),
                        sops.current().id(),
                        recorded(words, sent.recordedArahan()));
        words.check();
        CycleHistory begun =
                cycles.start(CycleRequests.actor(ctx), directed, Words.request(sent.request()));
        Json.answer(ctx, 201, CycleView.of(begun));
    }

    private void assign(Context ctx) {
        Assignment sent = Json.read(ctx, Assignment.class);
        move(ctx, sent.version(), new Move.Assigned(person(sent), Words.note(sent.note())));
    }

    private void assignPreparation(Context ctx) {
        Assignment sent = Json.read(ctx, Assignment.class);
        move(
                ctx,
                sent.version(),
                new Move.PreparationAssigned(person(sent), Words.note(sent.note())));
    }

    private void invite(Context ctx) {
        Invitation sent = Json.read(ctx, Invitation.class);
        Words words = new Words();
        Move.Invited invited =
                new Move.Invited(
                        meeting(words, sent.meeting()),
                        words.lines("invited", Words.LONGEST_LINE, sent.invited()),
                        words.text("note", Words.LONGEST, sent.note()));
        words.check();
        move(ctx, sent.version(), invited);
    }

    private void answer(Context ctx) {
        Answer sent = Json.read(ctx, Answer.class);
        Words words = new Words();
        Move.Answered answered =
                new Move.Answered(
                        words.requiredLine(
                                "unit", "Isi nama unit.", Words.LONGEST_LINE, sent.unit()),
                        sent.answer(),
                        words.text("note", Words.LONGEST, sent.note()));
        words.check();
        move(ctx, sent.version(), answered);
    }

    private void writeMinutes(Context ctx) {
        MinutesText sent = Json.read(ctx, MinutesText.class);
        Words words = new Words();
        String text = words.text("text", LONGEST_MINUTES, sent.text());
        Minutes minutes =
                new Minutes(
                        words.lines("attendance", Words.LONGEST_LINE, sent.attendance()),
                        words.bounded("agreements", sent.agreements()).stream()
                                .map(agreed -> agreed(words, agreed))
                                .toList(),
                        text == null ? "" : text);
        words.check();
        move(ctx, sent.version(), new Move.MinutesWritten(minutes));
    }

    private void close(Context ctx) {
        Closing sent = Json.read(ctx, Closing.class);
        String note = Words.note(sent.reason() == null ? sent.note() : sent.reason());
        move(ctx, sent.version(), new Move.MeetingClosed(note));
    }

    private void enter(Context ctx) {
        Remark sent = Json.read(ctx, Remark.class);
        move(ctx, sent.version(), new Move.Entered(Words.note(sent.note())));
    }

    private void move(Context ctx, @Nullable Integer version, Move move) {
        CycleHistory moved =
                cycles.move(
                        CycleRequests.id(ctx),
                        CycleRequests.version(ctx, version),
                        CycleRequests.actor(ctx),
                        move);
        Json.answer(ctx, 200, CycleView.of(moved));
    }

    private static @Nullable String person(Assignment sent) {
        Words words = new Words();
        String assignee = words.line("assignee", Words.LONGEST_LINE, sent.assignee());
        words.check();
        return assignee;
    }

    private static @Nullable RecordedArahan recorded(Words words, @Nullable RecordedArahan sent) {
        return sent == null
                ? null
                : new RecordedArahan(
                        words.requiredLine(
                                "recordedArahan.date",
                                "Isi tanggal arahan diberikan.",
                                LONGEST_DATE,
                                sent.date()),
                        words.line("recordedArahan.paper", Words.LONGEST_LINE, sent.paper()));
    }

    private static @Nullable Meeting meeting(Words words, @Nullable Meeting sent) {
        return sent == null
                ? null
                : new Meeting(
                        words.requiredLine(
                                "meeting.at", "Isi waktu rapat.", LONGEST_DATE, sent.at()),
                        words.requiredLine(
                                "meeting.place",
                                "Isi tempat rapat.",
                                Words.LONGEST_LINE,
                                sent.place()),
                        words.required(
                                "meeting.agenda",
                                "Isi acara rapat.",
                                Words.LONGEST,
                                sent.agenda()));
    }

    private static AgreedChange agreed(Words words, AgreedChange sent) {
        return new AgreedChange(
                words.requiredLine(
                        "agreements.unit", "Isi nama unit.", Words.LONGEST_LINE, sent.unit()),
                words.requiredLine(
                        "agreements.judul", "Isi judulnya.", LONGEST_REGULATION, sent.judul()),
                sent.action(),
                words.line("agreements.kategori", LONGEST_DATE, sent.kategori()),
                sent.notExcluded());
    }
}
