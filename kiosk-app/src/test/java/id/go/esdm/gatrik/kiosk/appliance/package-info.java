/** The appliance round the programs: units, settings, and a stand-in for the service manager that watches over them. */
@NullMarked
package id.go.esdm.gatrik.kiosk.appliance;

import org.jspecify.annotations.NullMarked;
