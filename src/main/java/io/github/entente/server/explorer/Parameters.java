package io.github.entente.server.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a request asks for, checked as it is read. Empty values count as none, as forms send them. */
record Parameters(Map<String, List<String>> given) {

    static Parameters of(Map<String, String[]> sent) {
        return new Parameters(sent.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> Arrays.stream(entry.getValue())
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .distinct()
                                .toList())));
    }

    /** A name that is not known would be left out silently, and the answer be wider than asked. */
    void mustBeAmong(Set<String> names) {
        given.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.wrong("There is no parameter \"" + name + "\" here: there is "
                            + String.join(", ", new TreeSet<>(names)) + ".");
                });
    }

    List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw Refusal.wrong("Give " + name + " once: it is given " + values.size() + " times.");
        }
        return values.stream().findFirst();
    }

    String must(String name, String words) {
        return one(name).orElseThrow(() -> Refusal.wrong("Give " + name + ", " + words + "."));
    }

    int number(String name, int preset, int least, int most) {
        return one(name)
                .map(text -> {
                    if (!text.matches("[0-9]{1,9}")
                            || Integer.parseInt(text) < least
                            || Integer.parseInt(text) > most) {
                        throw Refusal.wrong(
                                name + " is a whole number from " + least + " to " + most + ", not \"" + text + "\".");
                    }
                    return Integer.parseInt(text);
                })
                .orElse(preset);
    }

    /** One of some words, the first if none is given. */
    String choice(String name, List<String> choices) {
        return one(name)
                .map(text -> {
                    if (!choices.contains(text)) {
                        throw Refusal.wrong(name + " is " + String.join(" or ", choices) + ", not \"" + text + "\".");
                    }
                    return text;
                })
                .orElse(choices.get(0));
    }
}
