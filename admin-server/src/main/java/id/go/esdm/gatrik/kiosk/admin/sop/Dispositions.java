package id.go.esdm.gatrik.kiosk.admin.sop;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** SOP langkah 9, T9a and T9b: the Sesditjen receives the report and disposes of it. Thread-safe. */
public final class Dispositions {
    private final Cycles cycles;

    Dispositions(Cycles cycles) {
        this.cycles = cycles;
    }

    /** T9a; 409 if there is no report, or it was received before. */
    public CycleHistory receive(
            CycleId cycle, @Nullable Integer version, Actor actor, @Nullable String note) {
        return cycles.perform(
                cycle,
                version,
                actor,
                (present, _) -> {
                    expect(present, Report.Sent.class);
                    return new Move.Received(Words.note(note));
                },
                Cycles.Companion.NONE);
    }

    /**
     * T9b; 409 before the report was received, 422 without an instruction or evaluation, or without anybody whom it is for.
     */
    public CycleHistory dispose(
            CycleId cycle,
            @Nullable Integer version,
            Actor actor,
            @Nullable String instruction,
            @Nullable String evaluation,
            @Nullable List<String> to) {
        return cycles.perform(
                cycle,
                version,
                actor,
                (present, _) -> {
                    expect(present, Report.Received.class);
                    return new Move.Disposed(disposition(instruction, evaluation, to));
                },
                Cycles.Companion.NONE);
    }

    private static void expect(CycleHistory present, Class<? extends Report> state) {
        if (!(present.cycle() instanceof Cycle.Reported reported)
                || !state.isInstance(reported.report())) {
            throw Refusals.wrongStep(present);
        }
    }

    private static Disposition disposition(
            @Nullable String instruction, @Nullable String evaluation, @Nullable List<String> to) {
        Words words = new Words();
        String instructed = words.text("instruction", Words.LONGEST, instruction);
        String evaluated = words.text("evaluation", Words.LONGEST, evaluation);
        List<String> addressed =
                words.lines("to", Words.LONGEST_LINE, to).stream().distinct().toList();
        if (instructed == null && evaluated == null && words.wrong().isEmpty()) {
            words.add("instruction", "Tulis instruksi, atau evaluasinya.");
        }
        if (addressed.isEmpty()) {
            words.add("to", "Pilih kepada siapa disposisi ditujukan.");
        }
        words.check();
        return new Disposition(instructed, evaluated, addressed);
    }
}
