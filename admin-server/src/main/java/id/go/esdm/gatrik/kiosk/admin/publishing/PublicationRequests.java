package id.go.esdm.gatrik.kiosk.admin.publishing;

import id.go.esdm.gatrik.kiosk.admin.web.ProblemException;

import io.javalin.http.Context;

import java.util.Optional;

/** What every call about one publication carries. */
public final class PublicationRequests {
    private PublicationRequests() {}

    /** The publication of the path; what cannot be a number is 404 like any other unknown one. */
    public static Publication get(Context ctx, Publications publications) {
        String text = ctx.pathParam("edition");
        return (text.matches("[1-9]\\d{0,8}")
                        ? publications.find(Integer.parseInt(text))
                        : Optional.<Publication>empty())
                .orElseThrow(() -> new ProblemException(404, "Edisi ini tidak ada."));
    }
}
