package io.github.entente.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.server.explorer.Explorer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers that are not data: a status and a sentence. */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** In JSON where that is what is asked for. */
    static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String words)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        boolean json = request.getRequestURI().startsWith(Explorer.FOLDER);
        byte[] body =
                json ? JSON.writeValueAsBytes(Map.of("error", words)) : (words + "\n").getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        // What was sent with a refused request may be unread: the next one must not begin in the middle of it.
        response.setHeader("Connection", "close");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "5");
        }
        send(response, json ? "application/json" : "text/plain", body);
    }

    static void send(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
