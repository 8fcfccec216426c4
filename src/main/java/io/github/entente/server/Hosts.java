package io.github.entente.server;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names a server answers to. A web page elsewhere can point a name of its own at this machine (DNS rebinding); its requests then
 * carry that name.
 */
record Hosts(Set<String> names) {

    static final Hosts LOCAL = new Hosts(Set.of("localhost", "127.0.0.1", "[::1]"));

    Hosts {
        names = Set.copyOf(names);
    }

    Hosts and(Set<String> others) {
        Set<String> all = new TreeSet<>(names);
        others.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        return new Hosts(all);
    }

    boolean allow(@Nullable String header) {
        return header != null && names.contains(header.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]*$", ""));
    }

    @Override
    public String toString() {
        return String.join(", ", new TreeSet<>(names));
    }
}
