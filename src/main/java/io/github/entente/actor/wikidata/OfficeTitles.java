package io.github.entente.actor.wikidata;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Folding;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.actor.gazetteer.Title;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells by the English name of an office which role of roles.csv it is: "Minister for Foreign Affairs of Japan" is Japan's foreign minister,
 * "President of the Senate of France" is nobody's president.
 */
final class OfficeTitles {

    private static final Pattern OUT = Pattern.compile("[.()\"]|'s(?= |$)");
    private static final String DIPLOMAT = "diplomat";
    private static final String SPEAKER = "speaker";

    private record Phrase(String words, Title title, Role role) {}

    private final List<Phrase> phrases;
    private final Map<String, Pattern> states = new HashMap<>();
    private final List<Title> bodies;

    OfficeTitles(Gazetteer gazetteer) {
        // an office of an international organisation is no state's
        phrases = gazetteer.roles().stream()
                .filter(role -> role.organisation().isEmpty())
                .flatMap(role -> role.titles().stream().map(title -> new Phrase(plain(title.phrase()), title, role)))
                .sorted(Comparator.<Phrase>comparingInt(
                                phrase -> -phrase.words().length())
                        .thenComparing(phrase -> phrase.title().country().isEmpty()))
                .toList();
        bodies = gazetteer.bodies().stream()
                .flatMap(body -> body.phrases().stream())
                .toList();
        Map<String, List<String>> forms = new HashMap<>();
        gazetteer.names().stream()
                .filter(name -> name.kind() == Name.Kind.STATE || name.kind() == Name.Kind.DEMONYM)
                .forEach(name -> ((Name.OfActor) name)
                        .actor()
                        .country()
                        .ifPresent(iso3 -> forms.computeIfAbsent(iso3, key -> new ArrayList<>())
                                .add(plain(name.form()))));
        forms.forEach((iso3, all) -> states.put(iso3, pattern(all)));
    }

    /** The role that an office of a state is, by its label or, where that says nothing, an alias. */
    Optional<Role> role(Entity office, Actor.State state) {
        return Languages.names(office, Languages.ENGLISH).stream()
                .flatMap(name -> role(name, state.country().orElse("")).stream())
                .findFirst();
    }

    Optional<Role> role(String name, String iso3) {
        String plain = plain(name);
        String stateless = states.containsKey(iso3)
                ? states.get(iso3)
                        .matcher(plain)
                        .replaceAll(" ")
                        .replaceAll(" +", " ")
                        .strip()
                : plain;
        return phrases.stream()
                .filter(phrase -> phrase.title().fits(iso3))
                .filter(phrase -> fits(phrase, stateless, iso3))
                .map(Phrase::role)
                .findFirst();
    }

    private boolean fits(Phrase phrase, String name, String iso3) {
        int at = (" " + name + " ").indexOf(" " + phrase.words() + " ");
        if (at < 0) {
            return false;
        }
        String before = name.substring(0, at).strip();
        String after = name.substring(at + phrase.words().length()).strip();
        if (phrase.role().kind().equals(SPEAKER)) {
            return isFiller(withoutBodies(before, iso3)) && isFiller(withoutBodies(after, iso3));
        }
        return isFiller(before) && (isFiller(after) || mayFollow(phrase, after, iso3));
    }

    private boolean mayFollow(Phrase phrase, String after, String iso3) {
        String rest = Stream.of(after.split(" "))
                .dropWhile(Words.FILLER::has)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        String first = rest.split(" ")[0];
        boolean posted = phrase.role().kind().equals(DIPLOMAT) && !phrase.role().unique() && Words.POSTING.has(first);
        boolean more = phrase.words().contains(" ") && Words.MORE.has(first);
        return posted || more;
    }

    private String withoutBodies(String words, String iso3) {
        String rest = " " + words + " ";
        for (Title body : bodies) {
            if (body.fits(iso3)) {
                rest = rest.replace(" " + plain(body.phrase()) + " ", " ");
            }
        }
        return rest.strip();
    }

    private static boolean isFiller(String words) {
        return Arrays.stream(words.split(" ")).allMatch(word -> word.isEmpty() || Words.FILLER.has(word));
    }

    /** The state's names where they say whose office it is, which is not after "to". */
    private static Pattern pattern(List<String> forms) {
        String any = forms.stream()
                .distinct()
                .sorted(Comparator.comparingInt(form -> -form.length()))
                .map(Pattern::quote)
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
        String postings = Words.POSTING.words().stream()
                .sorted()
                .map(word -> "(?<!\\b" + word + " )(?<!\\b" + word + " the )")
                .reduce("", String::concat);
        return Pattern.compile("\\b(?:of (?:the )?)?" + postings + "\\b(?:" + any + ")(?=[ ]|$)");
    }

    private static String plain(String text) {
        String words = OUT.matcher(Folding.foldCase(text)).replaceAll("");
        return words.replace(",", " and ").replaceAll("\\s+", " ").strip().replace("and and", "and");
    }
}
