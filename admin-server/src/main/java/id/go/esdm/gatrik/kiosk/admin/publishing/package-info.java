/**
 * From an approved update, or a withdrawal, to a signed edition that everybody can check. The only
 * code that writes below {@code editions/}.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.publishing;

import org.jspecify.annotations.NullMarked;
