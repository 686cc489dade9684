package id.go.esdm.gatrik.kiosk.admin.web;

/**
 * A line of the left navigation, shown to those whom its route admits.
 *
 * @param path where it leads
 * @param label Indonesian, one or two words
 * @param icon a name that {@code web/icon.jte} knows
 * @param access of its route
 */
public record MenuItem(String path, String label, String icon, Access access) {
    /** Whether the page at this path belongs under this line. */
    public boolean leadsTo(String current) {
        return current.equals(path) || current.startsWith(path + "/");
    }
}
