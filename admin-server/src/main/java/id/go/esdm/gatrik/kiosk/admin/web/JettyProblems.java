package id.go.esdm.gatrik.kiosk.admin.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;

/** Answers what never reached a handler, such as a malformed address or header, in the words of {@link Problems}. */
final class JettyProblems extends ErrorHandler {
    private static final String HTML = "text/html; charset=utf-8";

    private final Page page;

    JettyProblems(Page page) {
        this.page = page;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String path = request.getHttpURI().getPath() == null ? "" : request.getHttpURI().getPath();
        Problem problem =
                status >= 500 && cause != null
                        ? Problems.unexpected(cause, request.getMethod(), path)
                        : problem(status);
        boolean json = Problems.wantsJson(path);
        response.setStatus(problem.status());
        HttpFields.Mutable headers = response.getHeaders();
        SecurityHeaders.set(path, headers::put);
        headers.put(HttpHeader.CONTENT_TYPE, json ? Problems.MEDIA_TYPE : HTML);
        byte[] body = json ? Json.bytes(problem.members()) : page.problem(problem);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private static Problem problem(int status) {
        int shown = status < 400 ? 500 : status;
        return Problem.of(shown, Problems.sentence(shown));
    }
}
