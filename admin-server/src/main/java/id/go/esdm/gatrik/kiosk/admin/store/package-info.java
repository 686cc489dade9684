/**
 * What the server keeps: the register (SQLite, one writer, readers that never wait) and the objects.
 * It knows bytes and transactions, never what they mean.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.store;

import org.jspecify.annotations.NullMarked;
