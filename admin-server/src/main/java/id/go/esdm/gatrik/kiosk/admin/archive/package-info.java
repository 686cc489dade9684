/**
 * What a cycle keeps: the papers (naskah dinas) that belong to it, each stored once under its hash
 * and never changed, and the edition that is live.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.archive;

import org.jspecify.annotations.NullMarked;
