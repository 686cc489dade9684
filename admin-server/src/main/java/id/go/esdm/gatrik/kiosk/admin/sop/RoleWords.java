package id.go.esdm.gatrik.kiosk.admin.sop;

import id.go.esdm.gatrik.kiosk.admin.people.Role;

import java.util.Collection;
import java.util.stream.Collectors;

/** The lanes of the SOP as short as the office speaks of them. */
public final class RoleWords {
    private RoleWords() {}

    /** One or two words. */
    public static String shortly(Role role) {
        return role.word();
    }

    /** Several lanes; more than two are not named one by one. */
    public static String shortly(Collection<Role> roles) {
        return roles.size() > 2
                ? "Semua pelaksana dan unit teknis"
                : roles.stream().map(RoleWords::shortly).collect(Collectors.joining(" dan "));
    }
}
