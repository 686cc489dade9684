package id.go.esdm.gatrik.kiosk.edition;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;

import java.util.Base64;
import java.util.List;
import java.util.Set;

/** Whether the approvals of a manifest are those that its kind needs, each by its own hand. */
final class ApprovalCheck {
    private static final int STEP_SUBKOORDINATOR = 7;
    private static final int STEP_KOORDINATOR = 8;
    private static final int STEP_WITHDRAWAL = 0;
    private static final Set<String> MAY_WITHDRAW =
            Set.of("PRANATA_HUMAS", "SUBKOORDINATOR", "KOORDINATOR");

    private final Manifest manifest;
    private final Roster roster;

    ApprovalCheck(Manifest manifest, Roster roster) {
        this.manifest = manifest;
        this.roster = roster;
    }

    void run() {
        switch (manifest.kind()) {
            case PUBLICATION -> publication();
            case WITHDRAWAL -> withdrawal();
        }
    }

    // SOP langkah 7 dan 8: the Subkoordinator, then the Koordinator
    private void publication() {
        List<Approval> approvals = manifest.approvals();
        Approval seventh = at(approvals, 0, STEP_SUBKOORDINATOR);
        Approval eighth = at(approvals, 1, STEP_KOORDINATOR);
        if (approvals.size() != 2) {
            refuse(new EditionProblem.ApprovalMissing(STEP_KOORDINATOR));
        }
        if (seventh.person().equals(eighth.person()) || seventh.key().equals(eighth.key())) {
            refuse(new EditionProblem.SamePersonTwice(seventh.person()));
        }
        holds(seventh, "SUBKOORDINATOR");
        holds(eighth, "KOORDINATOR");
    }

    private void withdrawal() {
        List<Approval> approvals = manifest.approvals();
        Approval only = at(approvals, 0, STEP_WITHDRAWAL);
        if (approvals.size() != 1) {
            refuse(new EditionProblem.ApprovalMissing(STEP_WITHDRAWAL));
        }
        if (!MAY_WITHDRAW.contains(only.role())) {
            refuse(new EditionProblem.ApproverNotOnRoster(STEP_WITHDRAWAL, only.person()));
        }
        holds(only, only.role());
    }

    private void holds(Approval approval, String role) {
        if (!approval.role().equals(role)
                || !roster.has(approval.person(), role, approval.key(), approval.at())) {
            refuse(new EditionProblem.ApproverNotOnRoster(approval.step(), approval.person()));
        }
        if (approval.at().isAfter(manifest.publishedAt())) {
            refuse(new EditionProblem.ApprovalTooLate(approval.step()));
        }
        if (!Ed25519.verify(
                Ed25519.decode(approval.key()), message(approval), signature(approval))) {
            refuse(new EditionProblem.ApprovalNotSigned(approval.step()));
        }
    }

    private byte[] message(Approval approval) {
        Sha256 content = manifest.content().sha256();
        Manifest.CycleRef cycle = manifest.cycle();
        Manifest.FileRef konsep = manifest.konsep();
        if (cycle != null && konsep != null) {
            return Approval.message(
                    cycle.id(),
                    approval.step(),
                    manifest.previous(),
                    content,
                    konsep.sha256(),
                    approval.at());
        }
        Sha256 previous = manifest.previous();
        String reason = manifest.reason();
        if (previous == null || reason == null) {
            throw new RefusedException(new EditionProblem.PredecessorNeeded(manifest.edition()));
        }
        return Approval.withdrawalMessage(previous, content, reason, approval.at());
    }

    private static byte[] signature(Approval approval) {
        try {
            return Base64.getDecoder().decode(approval.signature());
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(new EditionProblem.ApprovalNotSigned(approval.step()));
        }
    }

    private static Approval at(List<Approval> approvals, int index, int step) {
        if (index >= approvals.size() || approvals.get(index).step() != step) {
            throw new RefusedException(new EditionProblem.ApprovalMissing(step));
        }
        return approvals.get(index);
    }

    private static void refuse(EditionProblem problem) {
        throw new RefusedException(problem);
    }
}
