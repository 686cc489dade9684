package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.reader.PageLetters;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/** The letters of the few pages that were looked at last. */
final class HeldLetters extends LinkedHashMap<Integer, PageLetters> {
    @Serial private static final long serialVersionUID = 1;

    private static final int MOST = 8;

    HeldLetters() {
        super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, PageLetters> eldest) {
        return size() > MOST;
    }
}
