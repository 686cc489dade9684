package id.go.esdm.gatrik.kiosk.admin.draft;

import id.go.esdm.gatrik.kiosk.admin.people.Account;

/**
 * Who edits, and from where.
 *
 * @param origin the address, or {@code console}
 */
public record Editor(Account account, String origin) {}
