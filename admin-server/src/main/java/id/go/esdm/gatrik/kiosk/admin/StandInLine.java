package id.go.esdm.gatrik.kiosk.admin;

import id.go.esdm.gatrik.kiosk.admin.people.Account;
import id.go.esdm.gatrik.kiosk.admin.people.StandIn;

/** Who stands in, and what for, as a line of the page. */
public record StandInLine(Account account, StandIn standIn) {}
