package id.go.esdm.gatrik.kiosk.admin.fleet;

import id.go.esdm.gatrik.kiosk.admin.publishing.Finding;
import id.go.esdm.gatrik.kiosk.admin.publishing.RecordCheck;
import id.go.esdm.gatrik.kiosk.admin.store.Database;
import id.go.esdm.gatrik.kiosk.catalogue.Sha256;
import id.go.esdm.gatrik.kiosk.edition.Receipt;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Holds every receipt against its terminal's key, the edition's manifest and its picture.
 *
 * @param database the register
 */
public record ReceiptCheck(Database database) implements RecordCheck {
    private static final ReceiptStore STORE = new ReceiptStore();

    @Override
    public void check(BiConsumer<Sha256, String> require, Consumer<Finding> findings) {
        List<StoredReceipt> kept = database.read(STORE::all);
        for (StoredReceipt stored : kept) {
            Receipt receipt = stored.receipt();
            require.accept(receipt.pictureSha256(), "bukti tayang edisi " + receipt.edition());
            if (!isOurs(receipt) || !stored.isGenuine()) {
                findings.accept(
                        new Finding.ReceiptAltered(receipt.edition(), stored.terminal().name()));
            }
        }
    }

    private boolean isOurs(Receipt receipt) {
        return database.read(handle -> STORE.findManifest(handle, receipt.edition()))
                .filter(receipt.manifestSha256()::equals)
                .isPresent();
    }
}
