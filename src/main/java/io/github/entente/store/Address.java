package io.github.entente.store;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;

/** The address of a server, taken apart so that a password in it never reaches a message or a request line. */
record Address(URI uri, Optional<PasswordAuthentication> user) {

    static Address of(URI given) {
        boolean web = "http".equalsIgnoreCase(given.getScheme()) || "https".equalsIgnoreCase(given.getScheme());
        if (!web || given.getHost() == null) {
            throw new StoreException(
                    "a server's address begins with http:// or https:// and a host, such as http://localhost:3030/ds, not \""
                            + given.toString().replaceAll("//[^@/]*@", "//") + "\"");
        }
        try {
            URI bare = new URI(given.getScheme(), null, given.getHost(), given.getPort(), given.getPath(), null, null);
            return new Address(bare, Optional.ofNullable(given.getUserInfo()).map(Address::authentication));
        } catch (URISyntaxException impossible) {
            throw new StoreException("the server's address cannot be read", impossible);
        }
    }

    private static PasswordAuthentication authentication(String userInfo) {
        String[] parts = userInfo.split(":", 2);
        return new PasswordAuthentication(parts[0], (parts.length > 1 ? parts[1] : "").toCharArray());
    }

    HttpClient client(Duration connect) {
        HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(connect);
        user.ifPresent(known -> client.authenticator(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return known;
            }
        }));
        return client.build();
    }
}
