/** The start class of the program, the only code that an old Java must be able to load. */
package id.go.esdm.gatrik.kiosk.admin.launch;
