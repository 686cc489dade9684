package id.go.esdm.gatrik.kiosk.search;

/** A piece of a text, UTF-16 indices {@code start} to before {@code end}. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(start + ".." + end);
        }
    }
}
