package id.go.esdm.gatrik.kiosk.terminal.cache;

import java.util.List;
import java.util.stream.Stream;

/** Every attack that the terminal is tested with. */
final class Attacks {
    private Attacks() {}

    static List<Attack> all() {
        return Stream.of(
                        SignatureAttacks.all(),
                        ApprovalAttacks.all(),
                        WithdrawalAttacks.all(),
                        ChainAttacks.all(),
                        FormatAttacks.all(),
                        TransferAttacks.all())
                .flatMap(List::stream)
                .toList();
    }
}
