package id.go.esdm.gatrik.kiosk.admin.sop;

import java.util.List;

/** The minutes of the meeting as written down so far. */
public record Minutes(List<String> attendance, List<AgreedChange> agreements, String text) {
    public Minutes {
        attendance = List.copyOf(attendance);
        agreements = List.copyOf(agreements);
    }
}
