package id.go.esdm.gatrik.kiosk.admin.web;

import id.go.esdm.gatrik.kiosk.admin.people.Session;

import java.time.Instant;

/**
 * A session, to whom it belongs.
 *
 * @param csrf what every changing call carries in X-CSRF-Token
 * @param expires when it ends if it is not used before
 */
record SessionView(String csrf, AccountView account, Instant expires) {
    static SessionView of(Session session) {
        return new SessionView(session.csrf(), AccountView.of(session), session.expires());
    }
}
