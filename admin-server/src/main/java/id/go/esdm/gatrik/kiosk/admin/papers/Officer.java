package id.go.esdm.gatrik.kiosk.admin.papers;

import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

/**
 * A person in the role that they acted in.
 *
 * @param name as the office's own pages show it
 */
public record Officer(Role role, String name) {
    /** The holder of a role. */
    static Officer of(Role role, PersonId person, Names names) {
        return new Officer(role, names.of(person));
    }

    /** The office that the person held, and the name unless it says the same. */
    public String words() {
        return name.equals(role.title()) ? name : role.title() + " (" + name + ")";
    }
}
