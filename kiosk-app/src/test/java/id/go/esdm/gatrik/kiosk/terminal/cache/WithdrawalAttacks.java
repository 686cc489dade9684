package id.go.esdm.gatrik.kiosk.terminal.cache;

import static id.go.esdm.gatrik.kiosk.terminal.cache.Attack.badEdition2;

import id.go.esdm.gatrik.kiosk.catalogue.Entry;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;
import id.go.esdm.gatrik.kiosk.terminal.cache.Office.Person;

import java.util.ArrayList;
import java.util.List;

/** A withdrawal needs one signature only, so it must not be able to do anything but hide. */
final class WithdrawalAttacks {
    private static final Person UNIT = new Person("p-unit", "UNIT_TEKNIS");

    private WithdrawalAttacks() {}

    static List<Attack> all() {
        return List.of(
                badEdition2(
                        "withdrawal-that-adds",
                        "one entry is hidden, another comes in",
                        new EditionProblem.NotASubset(),
                        genuine -> {
                            List<Entry> entries = new ArrayList<>(Sample.entries(1));
                            entries.removeFirst();
                            entries.add(Sample.entry("DJK-999", "Yang baru"));
                            return genuine.after(1, entries).withdrawal("Keliru");
                        }),
                badEdition2(
                        "withdrawal-that-changes",
                        "one entry is hidden, another gets a new title",
                        new EditionProblem.NotASubset(),
                        genuine -> {
                            List<Entry> entries = new ArrayList<>(Sample.entries(1));
                            entries.removeFirst();
                            entries.set(0, Sample.tariff("Tarif baru"));
                            return genuine.after(1, entries).withdrawal("Keliru");
                        }),
                badEdition2(
                        "withdrawal-of-nothing",
                        "everything stays, and yet a number is used up",
                        new EditionProblem.NotASubset(),
                        genuine -> genuine.after(1, Sample.entries(1)).withdrawal("Keliru")),
                badEdition2(
                        "withdrawal-nobody-signed",
                        "the server withdraws by itself",
                        new EditionProblem.ApprovalMissing(0),
                        genuine ->
                                genuine.after(1, hidden())
                                        .withdrawal("Keliru")
                                        .approvals(List.of())),
                badEdition2(
                        "withdrawal-by-a-unit",
                        "somebody on the roster who may not withdraw",
                        new EditionProblem.ApproverNotOnRoster(0, UNIT.id()),
                        genuine -> {
                            EditionDraft draft =
                                    genuine.after(1, hidden())
                                            .roster(
                                                    Office.roster(
                                                            2,
                                                            List.of(
                                                                    UNIT.member(
                                                                            Office.OPENED, null))))
                                            .withdrawal("Keliru");
                            return draft.approvals(List.of(draft.approval(0, UNIT)));
                        }));
    }

    private static List<Entry> hidden() {
        return Sample.entries(1).subList(1, 3);
    }
}
