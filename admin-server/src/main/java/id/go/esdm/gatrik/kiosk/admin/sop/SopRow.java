package id.go.esdm.gatrik.kiosk.admin.sop;

/** A version of the SOP as the register holds it, unread. */
record SopRow(String id, String document, String sha256) {}
