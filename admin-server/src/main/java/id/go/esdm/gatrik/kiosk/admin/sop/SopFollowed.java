package id.go.esdm.gatrik.kiosk.admin.sop;

/** Which version of the SOP a cycle says that it began with. */
record SopFollowed(String cycle, String sop) {}
