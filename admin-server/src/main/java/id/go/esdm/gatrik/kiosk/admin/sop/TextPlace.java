package id.go.esdm.gatrik.kiosk.admin.sop;

import tools.jackson.core.TokenStreamLocation;

/** A line and a column of a file, both from 1. */
record TextPlace(int line, int column) {
    static final TextPlace START = new TextPlace(1, 1);

    static TextPlace of(TokenStreamLocation at) {
        return new TextPlace(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
