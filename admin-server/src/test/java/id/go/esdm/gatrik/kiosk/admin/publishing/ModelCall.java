package id.go.esdm.gatrik.kiosk.admin.publishing;

import org.jspecify.annotations.Nullable;

/**
 * One call as somebody makes it; made again, it is the same request sent twice.
 *
 * @param cycle which cycle; empty where the call is about none
 * @param version as which version it was seen, of the draft where the draft is edited; null to take it as it is
 * @param complete whether it brings everything that the move needs
 * @param password whether the password is the right one
 * @param entry the entry it is about; empty where it is about none
 * @param piece what the entry is to be
 * @param mark in every text of the workflow that it carries; also the id of the form
 */
record ModelCall(
        MoveKind kind,
        ModelPerson by,
        String cycle,
        @Nullable Integer version,
        boolean complete,
        boolean password,
        String entry,
        Piece piece,
        String mark) {

    /**
     * An entry, as far as the model knows it.
     *
     * @param complete whether all columns of Perki 1/2021 are filled
     */
    record Piece(String title, boolean complete) {
        static final Piece NONE = new Piece("", false);
    }

    @Override
    public String toString() {
        return "%s on %s by %s, version %s%s%s %s %s"
                .formatted(
                        kind,
                        cycle.isEmpty() ? "nothing" : cycle,
                        by,
                        version,
                        complete ? "" : ", incomplete",
                        password ? "" : ", wrong password",
                        entry,
                        piece.equals(Piece.NONE) ? "" : piece);
    }
}
