/**
 * Who may do what: accounts, roles, sessions, passwords, and the keys that persons and the server sign with.
 * Nothing secret leaves this room except as a signature.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.people;

import org.jspecify.annotations.NullMarked;
