package io.github.entente.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Lets so many queries run at the same time. */
final class Turnstile implements Filter {

    private final Semaphore places;
    private final int many;

    Turnstile(int many) {
        this.many = many;
        this.places = new Semaphore(many);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!places.tryAcquire()) {
            Answers.refuse(
                    (HttpServletRequest) request,
                    (HttpServletResponse) response,
                    503,
                    "This server is busy with " + many
                            + " queries, as many as it runs at the same time. Try again in a few seconds.");
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
