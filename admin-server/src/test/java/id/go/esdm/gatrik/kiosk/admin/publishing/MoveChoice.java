package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.publishing.ModelCall.Piece;
import id.go.esdm.gatrik.kiosk.admin.publishing.ModelCycle.Phase;
import id.go.esdm.gatrik.kiosk.admin.publishing.ModelCycle.Report;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chooses what to try next; it may choose whatever it likes, the model judges it. */
final class MoveChoice {
    private static final int OPEN = 4;
    private static final int RECENT = 9;
    private static final int ENTRIES = 14;
    private static final int TITLES = 3;

    private final SopModel model;
    private final List<ModelPerson> people;

    MoveChoice(SopModel model, List<ModelPerson> people) {
        this.model = model;
        this.people = people;
    }

    /** What is due in one of the open cycles. */
    ModelCall onward(Random random, String mark, Instant now) {
        List<ModelCycle> open =
                model.cycles.values().stream().filter(each -> !each.phase.isOver()).toList();
        if (open.size() < OPEN) {
            return call(random, MoveKind.T1_START, "", mark);
        }
        ModelCycle cycle = open.get(random.nextInt(open.size()));
        return call(random, due(random, cycle), cycle.id, mark);
    }

    /** A call of that kind that has everything, by somebody who may. */
    ModelCall call(Random random, MoveKind kind, String cycle, String mark) {
        ModelPerson by = able(random, kind, model.cycles.get(cycle));
        return filled(random, kind, by, cycle, null, true, true, mark);
    }

    /** The same by that person. */
    ModelCall by(ModelPerson person, MoveKind kind, String cycle, String mark) {
        return filled(new Random(0), kind, person, cycle, null, true, true, mark);
    }

    /** Whatever comes. */
    ModelCall anything(Random random, String mark) {
        MoveKind kind = pick(random, List.of(MoveKind.values()));
        List<ModelCycle> all = new ArrayList<>(model.cycles.values());
        List<ModelCycle> recent = all.subList(Math.max(0, all.size() - RECENT), all.size());
        boolean ofCycle = kind != MoveKind.T1_START && kind != MoveKind.TARIK;
        boolean known = ofCycle && !recent.isEmpty() && random.nextInt(40) > 0;
        @Nullable ModelCycle cycle = known ? pick(random, recent) : null;
        ModelPerson by = random.nextInt(3) > 0 ? able(random, kind, cycle) : pick(random, people);
        Integer version = null;
        if (cycle != null && random.nextBoolean()) {
            int present = kind.isDraft() ? cycle.draftVersion : cycle.version;
            version = random.nextInt(4) > 0 ? present : Math.max(0, present - 1);
        }
        boolean password = random.nextInt(4) > 0 || !by.mayMistype();
        return filled(
                random,
                kind,
                by,
                cycle != null ? cycle.id : ofCycle ? "2099-001" : "",
                version,
                random.nextInt(5) > 0,
                password,
                mark);
    }

    private ModelCall filled(
            Random random,
            MoveKind kind,
            ModelPerson by,
            String cycle,
            @Nullable Integer version,
            boolean complete,
            boolean password,
            String mark) {
        String entry =
                switch (kind) {
                    case T2_ASSIGN -> holder(random, Role.SUBKOORDINATOR).username();
                    case T3_PREPARE -> holder(random, Role.PRANATA_HUMAS).username();
                    case STEP4_ANSWER -> pick(random, units(model.cycles.get(cycle)));
                    case TARIK ->
                            model.live.isEmpty() || random.nextInt(10) == 0
                                    ? "DJK-000"
                                    : pick(random, List.copyOf(model.live.keySet()));
                    default -> entry(random, kind, model.cycles.get(cycle));
                };
        boolean isWhole = complete && random.nextInt(12) > 0;
        Piece piece =
                kind == MoveKind.T5B_PUT
                        ? new Piece("Informasi " + entry + " " + random.nextInt(TITLES), isWhole)
                        : Piece.NONE;
        return new ModelCall(kind, by, cycle, version, complete, password, entry, piece, mark);
    }

    private MoveKind due(Random random, ModelCycle cycle) {
        return switch (cycle.phase) {
            case DIARAHKAN -> MoveKind.T2_ASSIGN;
            case DITUGASKAN -> cycle.prepared ? MoveKind.T3_INVITE : MoveKind.T3_PREPARE;
            case UNDANGAN_TERBIT -> {
                if (!cycle.unanswered.isEmpty() && random.nextBoolean()) {
                    yield MoveKind.STEP4_ANSWER;
                }
                yield cycle.minuted ? MoveKind.T4_CLOSE : MoveKind.STEP4_MINUTES;
            }
            case PENYUSUNAN, PERBAIKAN_HUMAS -> drafting(random, cycle);
            case TELAAH_SUBKOOR ->
                    random.nextInt(6) > 0 ? MoveKind.T7Y_APPROVE : MoveKind.T7T_RETURN;
            case PERBAIKAN_SUBKOOR ->
                    switch (random.nextInt(8)) {
                        case 0 -> MoveKind.T7T_RETURN;
                        case 1 -> MoveKind.T5A_KONSEP;
                        case 2, 3 -> MoveKind.T5B_PUT;
                        default -> MoveKind.T7Y_APPROVE;
                    };
            case TELAAH_KOORDINATOR -> {
                if (cycle.notaDinas.isEmpty()) {
                    yield MoveKind.STEP8_NOTA_DINAS;
                }
                yield random.nextInt(6) > 0 ? MoveKind.T8Y_APPROVE : MoveKind.T8T_RETURN;
            }
            case MENUNGGU_TERBIT -> random.nextInt(3) > 0 ? MoveKind.T8P_PUBLISH : report(cycle);
            case NIHIL, TERBIT -> report(cycle);
            case DIARSIPKAN, DIBATALKAN -> MoveKind.LAMPIRAN;
        };
    }

    private static MoveKind drafting(Random random, ModelCycle cycle) {
        if (cycle.konsep.isEmpty()) {
            return MoveKind.T5A_KONSEP;
        }
        int more = random.nextInt(10);
        if (!cycle.isSubmittable() || more < 2 || (cycle.draft.isEmpty() && more < 8)) {
            return random.nextInt(5) > 0 ? MoveKind.T5B_PUT : MoveKind.T5B_REMOVE;
        }
        return cycle.entered ? MoveKind.T6_SUBMIT : MoveKind.T5B_ENTER;
    }

    private static MoveKind report(ModelCycle cycle) {
        return cycle.report == Report.SENT ? MoveKind.T9A_RECEIVE : MoveKind.T9B_DISPOSE;
    }

    private static List<String> units(@Nullable ModelCycle cycle) {
        return List.copyOf(
                cycle == null || cycle.unanswered.isEmpty() ? SopModel.UNITS : cycle.unanswered);
    }

    /** Mostly one that this cycle may take, or must complete; now and then one that another holds. */
    private String entry(Random random, MoveKind kind, @Nullable ModelCycle cycle) {
        String any = "DJK-%03d".formatted(1 + random.nextInt(ENTRIES));
        if (cycle == null || !kind.isDraft()) {
            return any;
        }
        List<String> unfinished =
                cycle.draft.entrySet().stream()
                        .filter(each -> each.getValue() != null && !each.getValue().complete())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        if (!unfinished.isEmpty() && random.nextBoolean()) {
            return pick(random, unfinished);
        }
        for (int i = 0; i < 4 && !model.locks.getOrDefault(any, cycle.id).equals(cycle.id); i++) {
            any = "DJK-%03d".formatted(1 + random.nextInt(ENTRIES));
        }
        return any;
    }

    /** Somebody who holds a role for it, and mostly no part in what is to be judged. */
    private ModelPerson able(Random random, MoveKind kind, @Nullable ModelCycle cycle) {
        List<ModelPerson> holders =
                people.stream().filter(each -> kind.roles().contains(each.role())).toList();
        if (cycle == null || random.nextInt(10) == 0) {
            return pick(random, holders);
        }
        List<ModelPerson> fit = holders.stream().filter(each -> isFit(each, kind, cycle)).toList();
        return pick(random, fit.isEmpty() ? holders : fit);
    }

    private static boolean isFit(ModelPerson person, MoveKind kind, ModelCycle cycle) {
        return switch (kind) {
            case T7Y_APPROVE -> !cycle.submitters.contains(person.id());
            case T8Y_APPROVE -> !cycle.bundle.authors().contains(person.id());
            case T5A_KONSEP, T5B_PUT, T5B_REMOVE ->
                    (cycle.phase == Phase.PERBAIKAN_SUBKOOR)
                            == (person.role() == Role.SUBKOORDINATOR);
            default -> true;
        };
    }

    private ModelPerson holder(Random random, Role role) {
        return pick(random, people.stream().filter(each -> each.role() == role).toList());
    }

    private static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
