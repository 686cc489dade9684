package id.go.esdm.gatrik.kiosk.admin.people;

import id.go.esdm.gatrik.kiosk.edition.Ed25519;

import java.security.KeyPair;
import java.util.Base64;
import java.util.Optional;

/**
 * A person's own key as the register holds it.
 *
 * @param publicKey base64 of the SPKI DER
 * @param person whose
 * @param purpose what it is for
 * @param sealed the private half (PKCS #8) under the person's password, as {@link Argon2Text}
 */
record PersonKey(String publicKey, PersonId person, Purpose purpose, String sealed) {
    enum Purpose {
        /** Ed25519, signs approvals and withdrawals. */
        APPROVAL,
        /** X25519, opens the person's slot of the root key. */
        ROOT
    }

    /** What a role's holder has a key for; whoever signs nothing may yet stand in for somebody who does. */
    static Purpose purposeOf(Role role) {
        return role == Role.ADMINISTRATOR ? Purpose.ROOT : Purpose.APPROVAL;
    }

    static PersonKey generate(
            PersonId person, Purpose purpose, char[] password, Passwords passwords) {
        KeyPair pair =
                switch (purpose) {
                    case APPROVAL -> Ed25519.generate();
                    case ROOT -> SealedBox.generate();
                };
        String publicKey = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        byte[] secret = pair.getPrivate().getEncoded();
        return new PersonKey(
                publicKey,
                person,
                purpose,
                passwords.seal(password, secret, context(person, purpose, publicKey)));
    }

    /** The private half, if the password is right. */
    Optional<byte[]> open(char[] password, Passwords passwords) {
        return passwords.open(password, sealed, context(person, purpose, publicKey));
    }

    /** The same key under another password. */
    PersonKey resealed(byte[] secret, char[] password, Passwords passwords) {
        String again = passwords.seal(password, secret, context(person, purpose, publicKey));
        return new PersonKey(publicKey, person, purpose, again);
    }

    private static String context(PersonId person, Purpose purpose, String publicKey) {
        return "kiosk-person-1 " + purpose + " " + person + " " + publicKey;
    }
}
