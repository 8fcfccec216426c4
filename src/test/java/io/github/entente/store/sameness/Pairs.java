package io.github.entente.store.sameness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The accounts of pairs.txt. */
final class Pairs {

    record Case(String verdict, String about, List<Telling> accounts) {
        @Override
        public String toString() {
            return verdict + ": " + about;
        }
    }

    private static final Pattern IN = Pattern.compile("(.+) \\((\\w+)\\)");
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final Pattern BODY = Pattern.compile(".*(Ministry|Customs).*");

    private Pairs() {}

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String line : text().lines().toList()) {
            if (line.startsWith("  ")) {
                Case open = cases.get(cases.size() - 1);
                open.accounts().add(telling(line.strip(), open.accounts().size() + 1));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(": ", 2);
                cases.add(new Case(parts[0], parts[1], new ArrayList<>()));
            }
        }
        return cases;
    }

    private static String text() {
        try (InputStream in = Pairs.class.getResourceAsStream("pairs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param article which article tells it: its number */
    static Telling telling(String line, int article) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        String[] sides = cells.get(0).split(" -> ");
        boolean deed = sides.length > 1;
        String where = cells.get(2);
        Optional<String> beside = where.startsWith("beside: ") ? Optional.of(where.substring(8)) : Optional.empty();
        Matcher place = IN.matcher(where);
        return new Telling(
                "article-" + article + "#" + line,
                "article-" + article,
                deed ? Telling.Kind.DEED : Telling.Kind.MEETING,
                parties(sides[0]),
                deed ? parties(sides[1]) : List.of(),
                Period.of(cells.get(1)),
                place.matches() ? Optional.of(new Telling.Spot(place.group(1), place.group(2))) : Optional.empty(),
                beside,
                cells.get(3),
                cells.get(4),
                Period.of(cells.get(5)));
    }

    private static List<Party> parties(String names) {
        return Arrays.stream(names.split(", ")).map(Pairs::party).toList();
    }

    private static Party party(String name) {
        Matcher in = IN.matcher(name);
        if (in.matches()) {
            boolean body = BODY.matcher(name).matches();
            return new Party(name, in.group(2), body ? Party.Sort.BODY : Party.Sort.PERSON);
        }
        boolean state = STATE.matcher(name).matches();
        return new Party(name, state ? name : "", state ? Party.Sort.STATE : Party.Sort.PERSON);
    }
}
