package io.github.entente.event.deed;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Act;
import io.github.entente.event.Event;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The constructions by which English tells of deeds, deeds.csv, and the things they are done with, deed-things.csv. */
final class DeedLexicon {

    /** Where the thing of a verb stands if its row does not say. */
    private static final List<String> OBJECT = List.of("obj");

    private static final List<String> OF = List.of("of");

    /** The word of deed-things.csv that stands for anybody the article names. */
    private static final String PERSON = "(person)";

    /** The word of deed-things.csv that stands for any state the article names. */
    private static final String STATE = "(state)";

    /** The word of deed-things.csv that stands for any body of several states. */
    private static final String ORGANISATION = "(organisation)";

    /** The word of deed-things.csv that stands for a number of people: "the seven". */
    private static final String NUMBER = "(number)";

    /** The word of deed-things.csv that stands for a ship's name. */
    private static final String SHIP = "(ship)";

    private final Map<DeedCue.Pos, Map<String, List<DeedCue>>> cues;
    private final Map<String, Set<String>> things;

    private DeedLexicon(List<DeedCue> rows, Map<String, Set<String>> things) {
        this.cues = rows.stream()
                .collect(Collectors.groupingBy(
                        DeedCue::pos, Collectors.groupingBy(cue -> cue.lemma().split(" ")[0])));
        this.things = Map.copyOf(things);
    }

    static DeedLexicon shipped() {
        Map<String, Set<String>> things = new HashMap<>();
        for (DataFile.Row row : DataFile.read(Event.class, "deed-things.csv")) {
            if (!things.computeIfAbsent(row.text("group"), group -> new HashSet<>())
                    .add(row.text("word"))) {
                throw row.error("\"" + row.text("word") + "\" stands in the group \"" + row.text("group")
                        + "\" twice; leave one of the rows out");
            }
        }
        things.forEach((group, words) -> words.addAll(named(words, things)));
        return new DeedLexicon(
                DataFile.read(Event.class, "deeds.csv").stream()
                        .map(row -> cue(row, things.keySet()))
                        .toList(),
                things);
    }

    /** The words of the groups that stand for themselves in another: "[people]". */
    private static List<String> named(Set<String> words, Map<String, Set<String>> groups) {
        return words.stream()
                .filter(word -> word.startsWith("["))
                .map(word -> word.substring(1, word.length() - 1))
                .flatMap(group -> groups.getOrDefault(group, Set.of()).stream())
                .toList();
    }

    private static DeedCue cue(DataFile.Row row, Set<String> groups) {
        Optional<String> group = row.optional("things");
        group.filter(name -> !groups.contains(name)).ifPresent(name -> {
            throw row.error("deed-things.csv has no group \"" + name + "\"; add it there, or correct the name");
        });
        DeedCue.Pos pos = value(DeedCue.Pos.values(), row, "pos");
        List<String> at = row.list("at");
        return new DeedCue(
                row.text("lemma"),
                pos,
                new Act(row.text("deed")),
                group,
                at.isEmpty() ? pos == DeedCue.Pos.VERB ? OBJECT : OF : at,
                row.list("with"),
                value(DeedCue.Frame.values(), row, "frame"),
                row);
    }

    private static <E extends Enum<E>> E value(E[] values, DataFile.Row row, String column) {
        String text = row.text(column);
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> row.error("\"" + text + "\" is no " + column + "; write one of "
                        + Arrays.toString(values).toLowerCase(Locale.ROOT)));
    }

    /** The constructions a word may be of as it stands, in the order of the file; those with a particle first. */
    List<DeedCue> at(Clause clause, int word) {
        Token token = clause.token(word);
        if (!token.isVerb() && !token.isNoun()) {
            return List.of();
        }
        DeedCue.Pos pos = token.isVerb() ? DeedCue.Pos.VERB : DeedCue.Pos.NOUN;
        List<DeedCue> found = new ArrayList<>();
        List<DeedCue> plain = new ArrayList<>();
        for (DeedCue cue : forms(token).stream()
                .flatMap(form -> of(pos, form).stream())
                .distinct()
                .toList()) {
            if (!cue.lemma().contains(" ")) {
                plain.add(cue);
            } else if (hasParticle(
                    clause, word, cue.lemma().substring(cue.lemma().indexOf(' ') + 1))) {
                found.add(cue);
            }
        }
        found.addAll(plain);
        return found;
    }

    private List<DeedCue> of(DeedCue.Pos pos, String first) {
        return cues.getOrDefault(pos, Map.of()).getOrDefault(first, List.of());
    }

    /** The particle of "call off" stands below the verb, or not far behind it: "pulled its troops out of". */
    private static boolean hasParticle(Clause clause, int word, String particle) {
        boolean behind = IntStream.rangeClosed(word + 1, word + 5)
                .filter(next -> next < clause.sentence().tokens().size())
                .anyMatch(next -> clause.lemma(next).equals(particle)
                        && !isOfOther(clause, word, next)
                        && (next == word + 1 || !isOnlyPreposition(clause, next)));
        return behind
                || clause.tree().children(word).stream()
                        .anyMatch(child -> clause.lemma(child).equals(particle)
                                && !clause.token(child).isNoun());
    }

    /** "kept him from <i>carrying out</i> his duties" is no "keep out". */
    private static boolean isOfOther(Clause clause, int word, int particle) {
        int verb = clause.tree().head(particle);
        return clause.tree().relation(particle).equals("compound:prt") && verb > word;
    }

    /** "let the agents go <i>in</i> May" is no "let in", but "pulled its troops <i>out</i> of" is a "pull out". */
    private static boolean isOnlyPreposition(Clause clause, int word) {
        return clause.tree().is(word, "case")
                && clause.tree().head(word) > word
                && !clause.token(clause.tree().head(word)).tag().startsWith("RB") // "let beef in again"
                && !clause.token(word + 1).tag().equals("IN");
    }

    boolean isOf(String group, Token token) {
        return forms(token).stream().anyMatch(things.getOrDefault(group, Set.of())::contains);
    }

    /** Whether a word is a thing of the group, alone or with the word before it: "high commission". */
    boolean isOf(String group, Sentence sentence, int word) {
        Token token = sentence.tokens().get(word);
        return isOf(group, token)
                || word > 0
                        && forms(token).stream()
                                .map(form ->
                                        sentence.tokens().get(word - 1).lemma().toLowerCase(Locale.ROOT) + " " + form)
                                .anyMatch(things.getOrDefault(group, Set.of())::contains);
    }

    /** Whether anybody the article names may be the thing. */
    boolean admitsPersons(String group) {
        return things.getOrDefault(group, Set.of()).contains(PERSON);
    }

    boolean admitsStates(String group) {
        return things.getOrDefault(group, Set.of()).contains(STATE);
    }

    boolean admitsOrganisations(String group) {
        return things.getOrDefault(group, Set.of()).contains(ORGANISATION);
    }

    boolean admitsNumbers(String group) {
        return things.getOrDefault(group, Set.of()).contains(NUMBER);
    }

    boolean admitsShips(String group) {
        return things.getOrDefault(group, Set.of()).contains(SHIP);
    }

    /** "troops" and in a headline "Sanctions" have no dictionary form. */
    static List<String> forms(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return lemma.length() > 3 && lemma.endsWith("s") && token.isNoun()
                ? List.of(lemma, lemma.substring(0, lemma.length() - 1))
                : List.of(lemma);
    }

    boolean mayTell(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.isVerb() || token.isNoun())
                .flatMap(token -> forms(token).stream()
                        .flatMap(form -> of(token.isVerb() ? DeedCue.Pos.VERB : DeedCue.Pos.NOUN, form).stream()))
                .anyMatch(cue -> cue.things()
                        .map(group -> admitsPersons(group)
                                || admitsStates(group)
                                || admitsOrganisations(group)
                                || admitsNumbers(group)
                                || admitsShips(group)
                                || sentence.tokens().stream().anyMatch(token -> isOf(group, sentence, token.index())))
                        .orElse(true));
    }
}
