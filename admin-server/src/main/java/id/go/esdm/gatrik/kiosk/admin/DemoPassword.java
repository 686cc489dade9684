package id.go.esdm.gatrik.kiosk.admin;

import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;

/** The one password of the demo accounts: the one given, or one made up at the first start. */
final class DemoPassword {
    private static final int RANDOM_BYTES = 5;

    private DemoPassword() {}

    /**
     * Fills an empty register with the demo.
     *
     * @param given the password; null makes one up, prints it, and keeps it nowhere
     */
    static void ensure(Rooms rooms, Clock clock, @Nullable String given) {
        boolean complete =
                new DemoAccounts(rooms.people()).areReady()
                        && rooms.publishing().publications().live().isPresent();
        if (complete) {
            return;
        }
        if (given == null && rooms.people().administration().isEstablished()) {
            throw new StartRefusedException(
                    "Pengisian contoh belum selesai: ulangi dengan --demo-password dan kata sandi"
                            + " yang dicetak saat itu, atau kosongkan direktori data.");
        }
        String password = given == null ? madeUp() : given;
        if (given == null) {
            // said before the long work, so that an interrupted start can be taken up again
            System.out.println("Kata sandi akun demo: " + password);
        }
        try {
            new Demo(rooms, clock, password).ensure();
        } catch (IllegalArgumentException refused) {
            throw new StartRefusedException(refused);
        }
    }

    private static String madeUp() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
