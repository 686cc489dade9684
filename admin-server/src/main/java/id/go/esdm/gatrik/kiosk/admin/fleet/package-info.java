/**
 * What terminals ask the server: the feed of editions, read only and open, word of each new one as it comes, and what is read most.
 * A plain static server or CDN can stand in front of all of it but the events. And what paired terminals say: how they fare, and receipts of
 * what they show.
 */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.fleet;

import org.jspecify.annotations.NullMarked;
