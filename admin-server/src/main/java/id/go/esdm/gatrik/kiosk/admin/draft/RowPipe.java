package id.go.esdm.gatrik.kiosk.admin.draft;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Lets one thread unpack and parse the file while the other judges its rows: half the time on two cores, and never more than
 * a few batches in memory.
 */
final class RowPipe implements SheetSink {
    private static final int BATCH = 128;
    private static final int BATCHES = 8;
    private static final Duration TO_STOP = Duration.ofSeconds(2);

    /** What reads the file into a sink. */
    interface Source {
        void read(SheetSink sink) throws IOException;
    }

    private sealed interface Parcel {
        record Rows(List<SheetRow> rows) implements Parcel {}

        record Note(String note) implements Parcel {}

        record End(@Nullable Exception failure) implements Parcel {}
    }

    /** Thrown into the reader to end it once nobody takes its rows any more. */
    private static final class AbandonedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AbandonedException() {
            super("nobody takes the rows any more", null, false, false);
        }
    }

    private final BlockingQueue<Parcel> parcels = new ArrayBlockingQueue<>(BATCHES);
    private final Duration patience;
    private List<SheetRow> batch = new ArrayList<>(BATCH);

    private RowPipe(Duration patience) {
        this.patience = patience;
    }

    /**
     * Reads the source on another thread and hands everything to the sink on this one.
     *
     * @param patience how long to wait for one batch
     * @throws IOException and whatever else the source throws
     */
    static void pump(Source source, SheetSink sink, Duration patience) throws IOException {
        RowPipe pipe = new RowPipe(patience);
        Thread reader = Thread.ofVirtual().name("spreadsheet").start(() -> pipe.fill(source));
        try {
            pipe.drain(sink);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while reading a spreadsheet", stop);
        } finally {
            reader.interrupt();
            end(reader);
        }
    }

    @Override
    public void row(SheetRow row) {
        batch.add(row);
        if (batch.size() == BATCH) {
            send(new Parcel.Rows(batch));
            batch = new ArrayList<>(BATCH);
        }
    }

    @Override
    public void note(String note) {
        send(new Parcel.Note(note));
    }

    private void fill(Source source) {
        Exception failure = null;
        try {
            source.read(this);
        } catch (IOException | RuntimeException thrown) {
            failure = thrown;
        }
        if (!(failure instanceof AbandonedException)) {
            finish(failure);
        }
    }

    private void finish(@Nullable Exception failure) {
        try {
            parcels.put(new Parcel.Rows(batch));
            parcels.put(new Parcel.End(failure));
        } catch (InterruptedException abandoned) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Parcel parcel) {
        try {
            parcels.put(parcel);
        } catch (InterruptedException abandoned) {
            Thread.currentThread().interrupt();
            throw new AbandonedException();
        }
    }

    private void drain(SheetSink sink) throws InterruptedException, IOException {
        while (true) {
            Parcel parcel = parcels.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            switch (parcel) {
                case null ->
                        throw new ImportRefusedException(
                                new ImportProblem.Hostile("terlalu lama dibaca"));
                case Parcel.Rows(List<SheetRow> rows) -> rows.forEach(sink::row);
                case Parcel.Note(String note) -> sink.note(note);
                case Parcel.End(Exception failure) -> {
                    rethrow(failure);
                    return;
                }
            }
        }
    }

    private static void rethrow(@Nullable Exception failure) throws IOException {
        switch (failure) {
            case null -> {
                // Read to its end.
            }
            case IOException broken -> throw broken;
            case RuntimeException refused -> throw refused;
            default -> throw new IllegalStateException(failure);
        }
    }

    /** Waits a moment for a reader that was told to stop; one that does not listen ends by itself, within the limits. */
    private static void end(Thread reader) {
        try {
            reader.join(TO_STOP);
        } catch (InterruptedException later) {
            Thread.currentThread().interrupt();
        }
    }
}
