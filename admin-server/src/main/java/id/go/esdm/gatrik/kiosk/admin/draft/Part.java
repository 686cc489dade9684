package id.go.esdm.gatrik.kiosk.admin.draft;

import io.javalin.http.Context;

import java.util.List;

/**
 * Which part of a long list a page shows.
 *
 * @param total how many there are in all
 * @param page from 1
 * @param size how many stand on one
 */
public record Part(int total, int page, int size) {
    /** The part of that page, or the nearest that there is. */
    public static Part of(int total, int page, int size) {
        int last = Math.max(1, (total + size - 1) / size);
        return new Part(total, Math.clamp(page, 1, last), size);
    }

    /** The page that an address asks for with {@code halaman}; the first if it says none. */
    public static int asked(Context ctx) {
        String text = ctx.queryParam("halaman");
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** Index of the first that is shown. */
    public int from() {
        return (page - 1) * size;
    }

    /** Index behind the last that is shown. */
    public int to() {
        return Math.min(total, from() + size);
    }

    /** The elements that are shown. */
    public <T> List<T> of(List<T> all) {
        return all.subList(from(), to());
    }
}
