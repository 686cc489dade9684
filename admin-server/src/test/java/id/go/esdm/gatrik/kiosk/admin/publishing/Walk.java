package id.go.esdm.gatrik.kiosk.admin.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.publishing.ModelCycle.Phase;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** One office from its first day: every call goes to the product and to the model, and both must agree. */
final class Walk implements AutoCloseable {
    /** In every word and name of the workflow, and in nothing that is to be public. */
    static final String MARK = "dapur";

    private static final JsonMapper JSON = new JsonMapper();

    private final RealOffice office;
    private final SopModel model = new SopModel();
    private final List<ModelPerson> people = new ArrayList<>();
    private final RealityCheck reality;
    private final MoveChoice choice;
    private final WalkTally tally;
    private @Nullable ModelCall last;
    private int serial;

    Walk(Path data, WalkTally tally) {
        this.tally = tally;
        office = new RealOffice(data);
        reality = new RealityCheck(office.desk(), model);
        choice = new MoveChoice(model, people);
        people.add(office.administrator());
        for (Role role : Role.values()) {
            int holders = role == Role.UNIT_TEKNIS || role == Role.SESDITJEN ? 1 : 2;
            for (int i = 1; i <= holders && role != Role.ADMINISTRATOR; i++) {
                people.add(
                        office.newcomer(
                                MARK
                                        + "-"
                                        + role.name().toLowerCase(Locale.ROOT).replace("_", "")
                                        + "-"
                                        + i,
                                role));
            }
        }
    }

    /** What somebody ought to do next, mostly by somebody who may. */
    void onward(Random random) {
        perform(choice.onward(random, next(), now()));
    }

    /** Anything, by anybody, on any cycle, with anything wrong about it. */
    void anything(Random random) {
        perform(choice.anything(random, next()));
    }

    void start(Random random) {
        perform(choice.call(random, MoveKind.T1_START, "", next()));
    }

    void withdraw(Random random) {
        perform(choice.call(random, MoveKind.TARIK, "", next()));
    }

    /** The last request, sent once more. */
    void resend(Random random) {
        if (last != null && (last.password() || last.by().mayMistype())) {
            tally.note("sent twice");
            perform(last);
        }
    }

    /** Somebody who had a part in it stands in for whoever decides next: I9 is about persons. */
    void standIn(Random random) {
        List<ModelCycle> decided =
                model.cycles.values().stream().filter(each -> each.phase.isFrozen()).toList();
        if (decided.isEmpty()) {
            return;
        }
        ModelCycle cycle = decided.get(random.nextInt(decided.size()));
        Set<String> parts =
                switch (cycle.phase) {
                    case TELAAH_SUBKOOR -> cycle.submitters;
                    case TELAAH_KOORDINATOR ->
                            random.nextBoolean() ? Set.of(cycle.paraf) : cycle.bundle.authors();
                    default -> Set.of(cycle.paraf, cycle.agreed);
                };
        MoveKind kind =
                switch (cycle.phase) {
                    case TELAAH_SUBKOOR -> MoveKind.T7Y_APPROVE;
                    case TELAAH_KOORDINATOR -> MoveKind.T8Y_APPROVE;
                    default -> MoveKind.T8P_PUBLISH;
                };
        List<ModelPerson> partners =
                people.stream().filter(each -> parts.contains(each.id())).toList();
        ModelPerson person = partners.get(random.nextInt(partners.size()));
        Role post = person.role();
        office.transfer(person, kind.roles().iterator().next());
        tally.note("stand-ins with a part in it");
        perform(choice.by(person, kind, cycle.id, next()));
        office.transfer(person, post);
    }

    private void perform(ModelCall call) {
        office.desk().clock().pass(Duration.ofSeconds(1));
        ModelCycle known = model.cycles.get(call.cycle());
        if (call.kind() == MoveKind.T4_CLOSE && known != null && known.meeting.isAfter(now())) {
            // Whoever comes too early is refused; the next one comes later.
            office.desk().clock().pass(Duration.ofSeconds(20));
        }
        SopModel.Outcome expected = model.predict(call, now());
        String before = known + " edition " + model.edition;
        HttpResponse<String> answer = office.send(call);
        tally.count(call.kind(), answer.statusCode());
        assertEquals(
                expected.status(),
                answer.statusCode(),
                () -> call + " at " + before + ": " + answer.body());
        Phase phase = known == null ? Phase.DIARAHKAN : known.phase;
        expected.effect().run();
        if (call.kind() == MoveKind.T1_START && expected.isDone()) {
            begun(call, JSON.readTree(answer.body()).get("id").asString());
        }
        after(call, expected);
        if (known != null && known.phase != phase && known.phase.isOver()) {
            tally.note(known.phase == Phase.DIARSIPKAN ? "archived" : "cancelled");
        }
        last = call;
    }

    private void begun(ModelCall call, String id) {
        String earlier = model.started.get(call.by().id() + call.mark());
        if (earlier == null) {
            model.begun(call, id);
        } else {
            assertEquals(earlier, id, "the same form begins one cycle");
        }
        assertEquals(model.cycles.size(), office.desk().sop().cycles().list().size());
    }

    private void after(ModelCall call, SopModel.Outcome outcome) {
        boolean published = call.kind() == MoveKind.T8P_PUBLISH;
        if (outcome.isDone() && (published || call.kind() == MoveKind.TARIK)) {
            reality.afterEdition();
            if (published) {
                reality.published(model.cycles.getOrDefault(call.cycle(), NOWHERE), call.by());
            } else {
                reality.withdrawn(call.by());
            }
            tally.note(published ? "editions" : "withdrawals");
        } else {
            reality.afterCall(call.cycle());
        }
    }

    private static final ModelCycle NOWHERE = new ModelCycle("nowhere");

    /** Everything that can be asked only at the end. */
    void finish() {
        reality.finish();
    }

    private String next() {
        return MARK + "-" + ++serial;
    }

    private Instant now() {
        return office.desk().clock().instant();
    }

    @Override
    public String toString() {
        return "edition " + model.edition + " " + model.cycles.values();
    }

    @Override
    public void close() {
        office.close();
    }
}
