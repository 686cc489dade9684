/** Tests of the room, and the client other rooms' tests speak to a real server with. */
@NullMarked
package id.go.esdm.gatrik.kiosk.admin.web;

import org.jspecify.annotations.NullMarked;
