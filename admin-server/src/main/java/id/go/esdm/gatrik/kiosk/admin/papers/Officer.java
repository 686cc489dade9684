package id.go.esdm.gatrik.kiosk.admin.papers;

import id.go.esdm.gatrik.kiosk.admin.people.Names;
import id.go.esdm.gatrik.kiosk.admin.people.PersonId;
import id.go.esdm.gatrik.kiosk.admin.people.Role;

import java.time.Instant;

/**
 * A person in the role that they acted in.
 *
 * @param title of the office, with Plh. or Plt. where the person stood in
 * @param name as the office's own pages show it
 */
public record Officer(String title, String name) {
    /** Who held a role, or stood in for its holder, at that time. */
    static Officer of(Role role, PersonId person, Instant at, Names names) {
        return new Officer(names.title(person, role, at), names.of(person));
    }

    /** The office that the person held, and the name unless it says the same. */
    public String words() {
        return name.equals(title) ? name : title + " (" + name + ")";
    }
}
