package id.go.esdm.gatrik.kiosk.terminal.screen.reader;

import id.go.esdm.gatrik.kiosk.terminal.reader.Sought;

import java.util.Arrays;

/** How many matches each page of a document has; the matches are counted through the whole document, from 0. */
final class Found {
    static final Found NOTHING = new Found(Sought.NOTHING, new int[0]);

    private final Sought sought;

    /** How many matches stand on the pages before, for each page and one more. */
    private final int[] before;

    /** Counts together how many matches each page has. */
    Found(Sought sought, int[] onPage) {
        this.sought = sought;
        before = new int[onPage.length + 1];
        for (int page = 0; page < onPage.length; page++) {
            before[page + 1] = before[page] + onPage[page];
        }
    }

    /** What was sought. */
    Sought sought() {
        return sought;
    }

    /** How many matches there are. */
    int total() {
        return before[before.length - 1];
    }

    /** The first match on that page or after it, else the first of all; -1 if there is none. */
    int firstFrom(int page) {
        int first = before[Math.clamp(page, 0, before.length - 1)];
        if (total() == 0) {
            return -1;
        }
        return first < total() ? first : 0;
    }

    /** The page that a match stands on. */
    int page(int match) {
        int at = Arrays.binarySearch(before, match);
        int page = at >= 0 ? at : -at - 2;
        while (before[page + 1] == match) {
            page++; // pages without a match begin where the next one begins
        }
        return page;
    }

    /** Which one of its page a match is, from 0. */
    int onPage(int match) {
        return match - before[page(match)];
    }
}
