package io.github.entente.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers that are not data: a status and a sentence in plain text. */
final class Answers {

    private Answers() {}

    static void refuse(HttpServletResponse response, int status, String words) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = (words + "\n").getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        // What was sent with a refused request may be unread: the next one must not begin in the middle of it.
        response.setHeader("Connection", "close");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        send(response, "text/plain", body);
    }

    static void send(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
