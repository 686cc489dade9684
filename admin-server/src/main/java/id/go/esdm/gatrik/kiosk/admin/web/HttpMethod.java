package id.go.esdm.gatrik.kiosk.admin.web;

/** The methods a route may be declared for. HEAD is answered by the GET route. */
public enum HttpMethod {
    GET,
    POST,
    PUT,
    DELETE;

    /** Whether a call with this method may change something and so must carry the CSRF token. */
    public boolean changes() {
        return this != GET;
    }
}
