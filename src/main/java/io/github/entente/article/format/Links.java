package io.github.entente.article.format;

import java.net.URI;
import java.util.Optional;

/** Addresses that articles give for themselves. They are kept, never fetched. */
public final class Links {

    private Links() {}

    /** A web address; nothing else a page may put there ("javascript:", "file:"). */
    public static Optional<URI> web(String text) {
        try {
            URI uri = URI.create(text.strip());
            String scheme = uri.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
