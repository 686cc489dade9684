package id.go.esdm.gatrik.kiosk.admin.draft;

/** Takes a sheet row by row, so that no file is ever held whole. */
interface SheetSink {
    /** The next row, blank ones included. */
    void row(SheetRow row);

    /** Something about the whole file that its owner should know, in Indonesian. */
    void note(String note);
}
