package id.go.esdm.gatrik.kiosk.terminal;

import id.go.esdm.gatrik.kiosk.terminal.cache.Pictures;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Takes the pictures of receipts from the drawn screen. */
record ScreenPictures(KioskApp app) implements Pictures {
    private static final int LONGEST_SIDE = 480;
    private static final long PATIENCE_SECONDS = 10;

    @Override
    public Optional<byte[]> take(int edition) throws InterruptedException {
        try {
            return app.inviting(edition)
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .map(picture -> picture.small(LONGEST_SIDE).png());
        } catch (ExecutionException | TimeoutException notNow) {
            return Optional.empty(); // a frozen screen is Vitals' business; this asks again
        }
    }
}
