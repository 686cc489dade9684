package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.publishing.ModelCall.Piece;
import id.go.esdm.gatrik.kiosk.admin.publishing.ModelCycle.Phase;
import id.go.esdm.gatrik.kiosk.admin.publishing.ModelCycle.Report;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The SOP once more, small: written from the model's table of transitions and its invariants, and from nothing of the product.
 * It says for each call what must come of it, and what the cycles are afterwards.
 */
final class SopModel {
    static final Set<String> UNITS = Set.of("Sekretariat", "Direktorat Teknik");

    final Map<String, ModelCycle> cycles = new LinkedHashMap<>();
    final Map<String, String> locks = new HashMap<>();

    /** The id of a form of T1, and the cycle that it began. */
    final Map<String, String> started = new HashMap<>();

    Map<String, Piece> live = new TreeMap<>();
    int edition;

    /** What must come of a call. */
    record Outcome(int status, Runnable effect) {
        boolean isDone() {
            return status < 300;
        }
    }

    Outcome predict(ModelCall call, Instant now) {
        MoveKind kind = call.kind();
        if (kind.isPaper() && call.by().role() != Role.ADMINISTRATOR) {
            // One route for papers of every kind: which one it is must be said first.
            if (!call.complete()) {
                return refused(422);
            }
            if (!cycles.containsKey(call.cycle())) {
                return refused(404);
            }
        }
        if (!kind.roles().contains(call.by().role())) {
            return refused(403);
        }
        if (kind == MoveKind.T1_START) {
            return call.complete() ? new Outcome(201, SopModel::nothing) : refused(422);
        }
        if (kind == MoveKind.TARIK) {
            return tarik(call);
        }
        if (kind == MoveKind.T5B_PUT && !call.complete()) {
            return refused(422);
        }
        ModelCycle cycle = cycles.get(call.cycle());
        if (cycle == null) {
            return refused(404);
        }
        if (kind.isDraft()) {
            return edit(call, cycle);
        }
        if (kind.isPaper()) {
            return paper(call, cycle);
        }
        if (call.version() != null && call.version() != cycle.version) {
            return refused(409);
        }
        return move(call, cycle, now);
    }

    /** T1: the cycle that was begun. */
    void begun(ModelCall call, String id) {
        started.put(call.by().id() + call.mark(), id);
        cycles.put(id, new ModelCycle(id));
    }

    private Outcome move(ModelCall call, ModelCycle cycle, Instant now) {
        Phase phase = cycle.phase;
        boolean complete = call.complete();
        return switch (call.kind()) {
            case T2_ASSIGN ->
                    when(phase == Phase.DIARAHKAN, complete, () -> cycle.go(Phase.DITUGASKAN));
            case T3_PREPARE ->
                    when(
                            phase == Phase.DITUGASKAN,
                            complete,
                            () -> {
                                cycle.prepared = true;
                                cycle.version++;
                            });
            case T3_INVITE ->
                    when(
                            phase == Phase.DITUGASKAN && cycle.prepared,
                            complete,
                            () -> {
                                cycle.unanswered.addAll(UNITS);
                                cycle.meeting = RealOffice.meetingOf(call, now);
                                cycle.go(Phase.UNDANGAN_TERBIT);
                            });
            case STEP4_ANSWER ->
                    when(
                            phase == Phase.UNDANGAN_TERBIT,
                            complete,
                            () -> {
                                cycle.unanswered.remove(call.entry());
                                cycle.version++;
                            });
            case STEP4_MINUTES ->
                    when(
                            phase == Phase.UNDANGAN_TERBIT,
                            complete,
                            () -> {
                                cycle.minuted = true;
                                cycle.version++;
                            });
            case T4_CLOSE -> {
                boolean answered = complete || cycle.unanswered.isEmpty();
                boolean held = !cycle.meeting.isAfter(now);
                yield when(
                        phase == Phase.UNDANGAN_TERBIT,
                        answered && held && cycle.minuted,
                        () -> cycle.go(Phase.PENYUSUNAN));
            }
            case T5B_ENTER ->
                    when(
                            (phase == Phase.PENYUSUNAN && !cycle.entered)
                                    || phase == Phase.PERBAIKAN_HUMAS,
                            true,
                            () -> {
                                cycle.entered = true;
                                cycle.version++;
                            });
            case T6_SUBMIT ->
                    when(
                            (phase == Phase.PENYUSUNAN && cycle.entered)
                                    || phase == Phase.PERBAIKAN_HUMAS,
                            cycle.isSubmittable(),
                            () -> {
                                cycle.bundle = cycle.freeze(edition, live);
                                cycle.submitters = cycle.bundle.authors();
                                cycle.go(Phase.TELAAH_SUBKOOR);
                            });
            case T7Y_APPROVE -> review(call, cycle);
            case T7T_RETURN ->
                    when(
                            phase == Phase.TELAAH_SUBKOOR || phase == Phase.PERBAIKAN_SUBKOOR,
                            complete,
                            () -> cycle.go(Phase.PERBAIKAN_HUMAS));
            case T8Y_APPROVE -> agree(call, cycle);
            case T8T_RETURN ->
                    when(
                            phase == Phase.TELAAH_KOORDINATOR,
                            complete,
                            () -> cycle.go(Phase.PERBAIKAN_SUBKOOR));
            case T8P_PUBLISH -> publish(call, cycle);
            case T9A_RECEIVE ->
                    when(
                            phase.isReported() && cycle.report == Report.SENT,
                            true,
                            () -> {
                                cycle.report = Report.RECEIVED;
                                cycle.version++;
                            });
            case T9B_DISPOSE ->
                    when(
                            phase.isReported() && cycle.report == Report.RECEIVED,
                            complete,
                            () -> {
                                cycle.report = Report.DISPOSED;
                                cycle.version++;
                                join(cycle);
                            });
            case TX_CANCEL ->
                    when(
                            !phase.isOver() && phase != Phase.TERBIT && phase != Phase.NIHIL,
                            complete,
                            () -> {
                                cycle.report = Report.NONE;
                                cycle.go(Phase.DIBATALKAN);
                                release(cycle);
                            });
            case T1_START, T5A_KONSEP, T5B_PUT, T5B_REMOVE, STEP8_NOTA_DINAS, LAMPIRAN, TARIK ->
                    throw new IllegalArgumentException(call.toString());
        };
    }

    /** T7y, and T7y' with its exception from I9: what the Subkoordinator corrected after step 8. */
    private Outcome review(ModelCall call, ModelCycle cycle) {
        boolean correction = cycle.phase == Phase.PERBAIKAN_SUBKOOR;
        if (cycle.phase != Phase.TELAAH_SUBKOOR && !correction) {
            return refused(409);
        }
        if (cycle.submitters.contains(call.by().id())) {
            return refused(403);
        }
        if (!call.complete() || (correction && !cycle.isSubmittable())) {
            return refused(422);
        }
        return signed(
                call,
                200,
                () -> {
                    if (correction) {
                        cycle.bundle = cycle.freeze(edition, live);
                    }
                    cycle.paraf = call.by().id();
                    cycle.go(Phase.TELAAH_KOORDINATOR);
                });
    }

    private Outcome agree(ModelCall call, ModelCycle cycle) {
        String person = call.by().id();
        if (cycle.phase != Phase.TELAAH_KOORDINATOR) {
            return refused(409);
        }
        if (cycle.paraf.equals(person) || cycle.bundle.authors().contains(person)) {
            return refused(403);
        }
        if (!call.complete() || cycle.notaDinas.isEmpty()) {
            return refused(422);
        }
        return signed(
                call,
                200,
                () -> {
                    cycle.agreed = person;
                    cycle.report = Report.SENT;
                    boolean nil = cycle.bundle.changes() == 0;
                    cycle.go(nil ? Phase.NIHIL : Phase.MENUNGGU_TERBIT);
                    if (nil) {
                        release(cycle);
                    }
                });
    }

    private Outcome publish(ModelCall call, ModelCycle cycle) {
        if (cycle.phase != Phase.MENUNGGU_TERBIT) {
            return refused(409);
        }
        if (cycle.paraf.equals(call.by().id()) || cycle.agreed.equals(call.by().id())) {
            return refused(403);
        }
        return new Outcome(
                201,
                () -> {
                    live = cycle.bundle.content();
                    edition++;
                    cycle.edition = edition;
                    cycle.go(Phase.TERBIT);
                    release(cycle);
                    join(cycle);
                    moveBase();
                });
    }

    private Outcome tarik(ModelCall call) {
        if (edition == 0) {
            return refused(409);
        }
        if (!call.complete() || !live.containsKey(call.entry())) {
            return refused(422);
        }
        return signed(
                call,
                201,
                () -> {
                    live = new TreeMap<>(live);
                    live.remove(call.entry());
                    edition++;
                    moveBase();
                });
    }

    /** Konsep and Nota Dinas have their time; everything else may come as long as the cycle runs. */
    private static Outcome paper(ModelCall call, ModelCycle cycle) {
        Phase phase = cycle.phase;
        Role role = call.by().role();
        return switch (call.kind()) {
            case T5A_KONSEP -> {
                boolean open =
                        role == Role.SUBKOORDINATOR
                                ? phase == Phase.PERBAIKAN_SUBKOOR
                                : phase == Phase.PENYUSUNAN || phase == Phase.PERBAIKAN_HUMAS;
                yield open
                        ? new Outcome(
                                201,
                                () -> {
                                    cycle.konsep = RealOffice.paperOf(call);
                                    cycle.konsepBy = call.by().id();
                                })
                        : refused(409);
            }
            case STEP8_NOTA_DINAS ->
                    phase == Phase.TELAAH_KOORDINATOR
                            ? new Outcome(201, () -> cycle.notaDinas = RealOffice.paperOf(call))
                            : refused(409);
            case LAMPIRAN -> phase.isOver() ? refused(409) : new Outcome(201, SopModel::nothing);
            default -> throw new IllegalArgumentException(call.toString());
        };
    }

    private Outcome edit(ModelCall call, ModelCycle cycle) {
        boolean rework = cycle.phase == Phase.PERBAIKAN_SUBKOOR;
        if (!rework && cycle.phase != Phase.PENYUSUNAN && cycle.phase != Phase.PERBAIKAN_HUMAS) {
            return refused(409);
        }
        if (rework != (call.by().role() == Role.SUBKOORDINATOR)) {
            return refused(403);
        }
        if (call.version() != null && call.version() != cycle.draftVersion) {
            return refused(409);
        }
        String entry = call.entry();
        Piece before = cycle.over(live).get(entry);
        Piece after = call.kind() == MoveKind.T5B_PUT ? call.piece() : null;
        if (before == null && after == null) {
            return refused(404);
        }
        if (Objects.equals(before, after)) {
            return new Outcome(200, SopModel::nothing);
        }
        boolean takenBack = Objects.equals(after, live.get(entry));
        if (!takenBack && !locks.getOrDefault(entry, cycle.id).equals(cycle.id)) {
            return refused(409);
        }
        return new Outcome(
                200,
                () -> {
                    cycle.draftVersion++;
                    cycle.editors.add(call.by().id());
                    if (takenBack) {
                        cycle.draft.remove(entry);
                        locks.remove(entry, cycle.id);
                    } else {
                        cycle.draft.put(entry, after);
                        locks.put(entry, cycle.id);
                    }
                });
    }

    /** T9c. */
    private static void join(ModelCycle cycle) {
        if (cycle.report == Report.DISPOSED
                && (cycle.phase == Phase.TERBIT || cycle.phase == Phase.NIHIL)) {
            cycle.go(Phase.DIARSIPKAN);
        }
    }

    /** T8r, and the same before the approval: what is frozen on another edition goes back. */
    private void moveBase() {
        for (ModelCycle cycle : cycles.values()) {
            if (cycle.phase.isFrozen() && cycle.bundle.changes() > 0) {
                cycle.report = Report.NONE;
                cycle.go(Phase.PERBAIKAN_HUMAS);
            }
        }
    }

    private void release(ModelCycle cycle) {
        locks.values().removeIf(cycle.id::equals);
    }

    private static Outcome when(boolean step, boolean complete, Runnable effect) {
        if (!step) {
            return refused(409);
        }
        return complete ? new Outcome(200, effect) : refused(422);
    }

    private static Outcome signed(ModelCall call, int status, Runnable effect) {
        if (!call.password()) {
            return new Outcome(403, call.by()::mistyped);
        }
        return new Outcome(
                status,
                () -> {
                    call.by().typedRight();
                    effect.run();
                });
    }

    private static Outcome refused(int status) {
        return new Outcome(status, SopModel::nothing);
    }

    private static void nothing() {}
}
