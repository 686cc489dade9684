package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.ApprovalKey;
import id.go.esdm.gatrik.kiosk.admin.people.People;
import id.go.esdm.gatrik.kiosk.admin.people.SignIn;
import id.go.esdm.gatrik.kiosk.admin.people.Unlock;
import id.go.esdm.gatrik.kiosk.edition.Approval;

import java.time.Instant;
import java.util.Base64;

/** Signs in a person's own name, with the key that the person's password opens for this one act. */
public final class Signatures {
    private final People people;

    /** Keys of those people. */
    public Signatures(People people) {
        this.people = people;
    }

    /**
     * Signs.
     *
     * @param step 7 or 8, or 0 for a withdrawal
     * @param password of the person, asked for again
     * @param message the contract's bytes for that step
     * @return the approval as manifests carry it; 403 if the password is not accepted or the key does
     *     not count, 429 if it was tried too often
     */
    public Approval sign(Actor actor, int step, char[] password, byte[] message, Instant at) {
        ApprovalKey key = unlock(actor, at, password);
        return new Approval(
                step,
                actor.role().name(),
                actor.person().value(),
                at,
                key.encodedKey(),
                Base64.getEncoder().encodeToString(key.sign(message)));
    }

    private ApprovalKey unlock(Actor actor, Instant at, char[] password) {
        return switch (people.unlock(actor.person(), actor.role(), at, password, actor.origin())) {
            case Unlock.Unlocked(ApprovalKey key) -> key;
            case Unlock.NotOnRoster() ->
                    throw Refusals.forbidden(
                            "Kunci persetujuan Anda belum terdaftar, atau jam server salah. Minta"
                                    + " administrator memeriksa keduanya, lalu ulangi.");
            case Unlock.Refused(SignIn.Refusal.Wrong()) ->
                    throw Refusals.password(
                            "Kata sandi tidak cocok, jadi tidak ada yang berubah. Ketik sekali"
                                    + " lagi.");
            case Unlock.Refused(SignIn.Refusal.Delayed(var wait)) -> throw Refusals.tooOften(wait);
            case Unlock.Refused(SignIn.Refusal.Busy(var wait)) -> throw Refusals.tooOften(wait);
        };
    }
}
