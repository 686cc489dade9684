/**
 * What everybody may ask: the live edition's entries, found as the terminal finds them, and as open data.
 * The public site will stand here.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.site;

import org.jspecify.annotations.NullMarked;
