package id.go.esdm.gatrik.kiosk.terminal.cache;

import static id.go.esdm.gatrik.kiosk.terminal.cache.Attack.onEdition2;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.EditionProblem;

import java.util.List;

/** The past as the present, and another past than the one lived through. */
final class ChainAttacks {
    private ChainAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack(
                        "lower-number",
                        "edition 1 is offered again, signed as ever",
                        2,
                        (folder, genuine) -> {
                            folder.point(1, genuine.manifest(1));
                            return new Refusal.BadEdition(1, new EditionProblem.NotNewer(2, 1));
                        }),
                onEdition2(
                        "same-number-other-content",
                        "another edition 1, approved by both reviewers",
                        (folder, genuine) -> {
                            Sha256 other = folder.put(1, new EditionDraft(1, Sample.entries(2)));
                            folder.point(1, other);
                            return new Refusal.SameNumberOtherEdition(
                                    1, genuine.manifest(1), other);
                        }),
                onEdition2(
                        "renumbered",
                        "the pointer calls edition 2 edition 3",
                        (folder, genuine) -> {
                            folder.point(3, folder.put(3, genuine.after(1)));
                            return new Refusal.BadEdition(3, new EditionProblem.NotNewer(3, 2));
                        }),
                onEdition2(
                        "broken-chain",
                        "edition 2 follows on an edition 1 that is not the one held",
                        (folder, genuine) -> {
                            Sha256 elsewhere = Sha256.of("elsewhere");
                            folder.point(
                                    2, folder.put(2, EditionDraft.edition(2).after(elsewhere)));
                            return new Refusal.BadEdition(
                                    2,
                                    new EditionProblem.ChainBroken(
                                            2, genuine.manifest(1), elsewhere));
                        }),
                onEdition2(
                        "another-edition-between",
                        "the edition 2 that is served is not the one before edition 3",
                        (folder, genuine) -> {
                            Sha256 other = folder.put(2, genuine.after(1, Sample.entries(1)));
                            folder.point(3, genuine.manifest(3));
                            return new Refusal.BadEdition(
                                    3,
                                    new EditionProblem.ChainBroken(3, other, genuine.manifest(2)));
                        }),
                onEdition2(
                        "bad-edition-between",
                        "edition 3 is approved, the edition 2 before it was not",
                        (folder, genuine) -> {
                            Sha256 bad = folder.put(2, genuine.after(1).approvals(List.of()));
                            folder.point(3, folder.put(3, EditionDraft.edition(3).after(bad)));
                            return new Refusal.BadEdition(2, new EditionProblem.ApprovalMissing(7));
                        }),
                onEdition2(
                        "edition-between-missing",
                        "nobody can see how edition 3 came from edition 1",
                        (folder, genuine) -> {
                            folder.point(3, genuine.manifest(3));
                            folder.put("editions/2/manifest.json.gone", new byte[0]);
                            return new Refusal.Missing("feed/editions/2/manifest.json");
                        }));
    }
}
