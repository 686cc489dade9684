package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.archive.PaperKind;
import id.go.esdm.gatrik.kiosk.admin.people.Role;
import id.go.esdm.gatrik.kiosk.admin.sop.CycleId;
import id.go.esdm.gatrik.kiosk.admin.sop.Meeting;
import id.go.esdm.gatrik.kiosk.admin.sop.Move;
import id.go.esdm.gatrik.kiosk.admin.sop.Preparations;
import id.go.esdm.gatrik.kiosk.admin.sop.UnitAnswer;
import id.go.esdm.gatrik.kiosk.catalogue.Entry;

import java.util.List;

/** Brings a cycle to a step by the moves of the people: {@code aCycle().with(entry("A")).atStep(7)}. */
public final class CycleBuilder {
    private static final String UNIT = "Sekretariat";

    private final Desk desk;
    private List<Entry> entries = List.of(Desk.entry("DJK-001"));
    private String konsep = "Konsep Nota Dinas";

    CycleBuilder(Desk desk) {
        this.desk = desk;
    }

    /** What the cycle adds or changes; none for a nihil. */
    public CycleBuilder with(Entry... changed) {
        entries = List.of(changed);
        return this;
    }

    /** The konsep's text. */
    public CycleBuilder konsep(String text) {
        konsep = text;
        return this;
    }

    /**
     * The cycle when that step is next.
     *
     * @param step 2 to 8
     */
    public CycleId atStep(int step) {
        CycleId id =
                desk.sop()
                        .cycles()
                        .start(
                                desk.actor(Role.SESDITJEN),
                                new Move.Directed(
                                        "Pemutakhiran November",
                                        "Mutakhirkan DIP",
                                        List.of("Permen ESDM 7/2024"),
                                        "73-2023",
                                        null),
                                null)
                        .id();
        for (int done = 2; done < step; done++) {
            complete(id, done);
        }
        return id;
    }

    /** The cycle when both have approved and it awaits publication. */
    public CycleId atStep8p() {
        CycleId id = atStep(8);
        complete(id, 8);
        return id;
    }

    private void complete(CycleId id, int step) {
        Preparations steps = desk.sop().preparations();
        switch (step) {
            case 2 ->
                    steps.assign(
                            call(id, Role.KOORDINATOR),
                            desk.account(Role.SUBKOORDINATOR).username(),
                            "Siapkan rapat");
            case 3 -> {
                steps.assignPreparation(
                        call(id, Role.SUBKOORDINATOR),
                        desk.account(Role.PRANATA_HUMAS).username(),
                        null);
                steps.invite(
                        call(id, Role.PRANATA_HUMAS),
                        new Meeting(desk.clock().instant().toString(), "Ruang rapat", "Pembaruan"),
                        List.of(UNIT),
                        "Terkirim");
            }
            case 4 -> {
                steps.answer(call(id, Role.UNIT_TEKNIS), UNIT, UnitAnswer.ADA, null);
                steps.writeMinutes(
                        call(id, Role.PRANATA_HUMAS), List.of(UNIT), List.of(), "Diperbarui");
                steps.close(call(id, Role.SUBKOORDINATOR), "Selesai");
            }
            case 5 -> {
                desk.paper(id, Role.PRANATA_HUMAS, PaperKind.KONSEP_NOTA_DINAS, konsep);
                entries.forEach(entry -> desk.put(id, Role.PRANATA_KOMPUTER, entry));
                steps.enter(call(id, Role.PRANATA_KOMPUTER), "Masuk");
            }
            case 6 ->
                    desk.sop()
                            .submissions()
                            .submit(id, null, desk.actor(Role.PRANATA_HUMAS), "Mohon ditelaah");
            case 7 ->
                    desk.sop()
                            .reviews()
                            .endorse(id, null, desk.actor(Role.SUBKOORDINATOR), Desk.YES);
            case 8 -> {
                desk.paper(id, Role.KOORDINATOR, PaperKind.NOTA_DINAS, "Nota Dinas");
                desk.sop()
                        .reviews()
                        .agree(id, null, desk.actor(Role.KOORDINATOR), Desk.YES, Desk.NOTA);
            }
            default -> throw new IllegalArgumentException("step " + step);
        }
    }

    private Preparations.Call call(CycleId id, Role role) {
        return new Preparations.Call(id, null, desk.actor(role));
    }
}
