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
    private static final String CYCLES = "/api/v1/cycles";
    private static final String STEPS = CYCLES + "/{id}/steps/";

    private final Cycles cycles;
    private final Preparations steps;
    private final Sops sops;
    private final StepClocks clocks;

    public PreparationRoutes(Cycles cycles, Preparations steps, Sops sops, StepClocks clocks) {
        this.cycles = cycles;
        this.steps = steps;
        this.sops = sops;
        this.clocks = clocks;
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
        routes.add(POST, STEPS + "4/answers", Access.roles(UNIT_TEKNIS), this::answerForUnit)
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
            @Nullable Integer version,
            @Nullable String unit,
            @Nullable UnitAnswer answer,
            @Nullable String note) {}

    /** T4, the minutes. */
    record MinutesText(
            @Nullable Integer version,
            @Nullable List<String> attendance,
            @Nullable List<Preparations.Proposed> agreements,
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
        Json.answer(ctx, 201, clocks.view(begun));
    }

    private void assign(Context ctx) {
        Assignment sent = Json.read(ctx, Assignment.class);
        answer(ctx, steps.assign(call(ctx, sent.version()), sent.assignee(), sent.note()));
    }

    private void assignPreparation(Context ctx) {
        Assignment sent = Json.read(ctx, Assignment.class);
        answer(
                ctx,
                steps.assignPreparation(call(ctx, sent.version()), sent.assignee(), sent.note()));
    }

    private void invite(Context ctx) {
        Invitation sent = Json.read(ctx, Invitation.class);
        answer(
                ctx,
                steps.invite(
                        call(ctx, sent.version()), sent.meeting(), sent.invited(), sent.note()));
    }

    private void answerForUnit(Context ctx) {
        Answer sent = Json.read(ctx, Answer.class);
        answer(
                ctx,
                steps.answer(call(ctx, sent.version()), sent.unit(), sent.answer(), sent.note()));
    }

    private void writeMinutes(Context ctx) {
        MinutesText sent = Json.read(ctx, MinutesText.class);
        answer(
                ctx,
                steps.writeMinutes(
                        call(ctx, sent.version()),
                        sent.attendance(),
                        sent.agreements(),
                        sent.text()));
    }

    private void close(Context ctx) {
        Closing sent = Json.read(ctx, Closing.class);
        String reason = sent.reason() == null ? sent.note() : sent.reason();
        answer(ctx, steps.close(call(ctx, sent.version()), reason));
    }

    private void enter(Context ctx) {
        Remark sent = Json.read(ctx, Remark.class);
        answer(ctx, steps.enter(call(ctx, sent.version()), sent.note()));
    }

    private static Preparations.Call call(Context ctx, @Nullable Integer version) {
        return new Preparations.Call(
                CycleRequests.id(ctx),
                CycleRequests.version(ctx, version),
                CycleRequests.actor(ctx));
    }

    private void answer(Context ctx, CycleHistory history) {
        Json.answer(ctx, 200, clocks.view(history));
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
}
