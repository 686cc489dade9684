package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Receipt;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The receipts; each is added once. Their pictures lie in the object store. Stateless. */
final class ReceiptStore {
    private static final String SELECT =
            """
            SELECT receipt.*, terminal.id, terminal.name, terminal.key, terminal.embedded,
                   terminal.paired_at, terminal.paired_by, terminal.retired_at
            FROM receipt JOIN terminal ON terminal.id = receipt.terminal
            """;
    private static final RowMapper<StoredReceipt> ROW = (row, _) -> receipt(row);

    /** Adds a receipt; of a terminal's receipts of one edition the first is kept. */
    void add(Handle handle, StoredReceipt stored) {
        Receipt receipt = stored.receipt();
        handle.createUpdate(
                        """
                        INSERT INTO receipt
                            (edition, terminal, manifest, picture, at, signature, received_at)
                        VALUES (:edition, :terminal, :manifest, :picture, :at, :signature, :now)
                        ON CONFLICT (edition, terminal) DO NOTHING
                        """)
                .bind("edition", receipt.edition())
                .bind("terminal", receipt.terminal())
                .bind("manifest", receipt.manifestSha256().hex())
                .bind("picture", receipt.pictureSha256().hex())
                .bind("at", receipt.at())
                .bind("signature", stored.signature())
                .bind("now", stored.receivedAt())
                .execute();
    }

    /** Those of one edition, the earliest first. */
    List<StoredReceipt> of(Handle handle, int edition) {
        return handle.createQuery(
                        SELECT
                                + " WHERE receipt.edition = :edition ORDER BY receipt.at,"
                                + " receipt.terminal")
                .bind("edition", edition)
                .map(ROW)
                .list();
    }

    /** All of them. */
    List<StoredReceipt> all(Handle handle) {
        return handle.createQuery(SELECT + " ORDER BY receipt.edition, receipt.terminal")
                .map(ROW)
                .list();
    }

    /** Each terminal's receipt of the highest edition, by its id. */
    Map<String, StoredReceipt> latest(Handle handle) {
        return handle
                .createQuery(
                        SELECT
                                + """
                                WHERE receipt.edition = (SELECT max(edition) FROM receipt AS other
                                                         WHERE other.terminal = receipt.terminal)
                                """)
                .map(ROW)
                .stream()
                .collect(Collectors.toMap(receipt -> receipt.terminal().id(), receipt -> receipt));
    }

    /** How many terminals showed each of some editions, and how many there were while it was live. */
    Map<Integer, Tally> tallies(Handle handle, Collection<Integer> editions) {
        return editions.isEmpty()
                ? Map.of()
                : handle
                        .createQuery(
                                """
                                SELECT edition,
                                    (SELECT count(*) FROM receipt
                                     WHERE receipt.edition = publication.edition) AS shown,
                                    (SELECT count(*) FROM terminal
                                     WHERE (retired_at IS NULL OR retired_at > publication.at)
                                       AND paired_at < coalesce(
                                           (SELECT next.at FROM publication AS next
                                            WHERE next.edition = publication.edition + 1), '9'))
                                        AS terminals
                                FROM publication WHERE edition IN (<editions>)
                                """)
                        .bindList("editions", List.copyOf(editions))
                        .map((row, _) ->
                                Map.entry(
                                        row.getInt("edition"),
                                        new Tally(row.getInt("shown"), row.getInt("terminals"))))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a receipt names that picture. */
    boolean holdsPicture(Handle handle, Sha256 picture) {
        return handle.createQuery("SELECT 1 FROM receipt WHERE picture = :picture LIMIT 1")
                .bind("picture", picture.hex())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** The digest that the register has for an edition's manifest. */
    Optional<Sha256> findManifest(Handle handle, int edition) {
        return handle.createQuery("SELECT manifest FROM publication WHERE edition = :edition")
                .bind("edition", edition)
                .mapTo(String.class)
                .findOne()
                .map(Sha256::new);
    }

    private static StoredReceipt receipt(ResultSet row) throws SQLException {
        return new StoredReceipt(
                new Receipt(
                        row.getString("terminal"),
                        row.getInt("edition"),
                        new Sha256(row.getString("manifest")),
                        new Sha256(row.getString("picture")),
                        Instant.parse(row.getString("at"))),
                FleetStore.terminal(row),
                row.getString("signature"),
                Instant.parse(row.getString("received_at")));
    }
}
