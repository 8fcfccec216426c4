package io.github.entente.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** Who may write: somebody at this machine, from this server's own page or by no page at all. */
final class Visitor {

    /** What a proxy adds to a request that may come from anywhere. */
    private static final List<String> PASSED_ON =
            List.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP");

    private Visitor() {}

    static void mustBeHere(HttpServletRequest request) {
        if (!isLoopback(request.getRemoteAddr())
                || PASSED_ON.stream().anyMatch(header -> request.getHeader(header) != null)) {
            throw new Refusal(403, "Corrections are taken from this machine only.");
        }
        if (!isOwnPage(request)) {
            throw new Refusal(403, "Pages of other sites may not correct anything here.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** A page at another port of this machine is another site too; only browsers tell where a request comes from. */
    private static boolean isOwnPage(HttpServletRequest request) {
        boolean sameSite = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
                .map("same-origin"::equals)
                .orElse(true);
        boolean sameOrigin = Optional.ofNullable(request.getHeader("Origin"))
                .map(origin -> origin.equalsIgnoreCase("http://" + request.getHeader("Host")))
                .orElse(true);
        return sameSite && sameOrigin;
    }
}
