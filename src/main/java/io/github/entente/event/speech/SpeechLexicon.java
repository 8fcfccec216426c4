package io.github.entente.event.speech;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Act;
import io.github.entente.event.Event;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which English reports speech: speech.csv. */
public final class SpeechLexicon {

    /** A finite clause says more than an infinitive, and that more than a noun. */
    private static final Comparator<Cue> TELLING_FIRST = Comparator.<Cue, Frame.Content>comparing(
                    cue -> cue.frame().content())
            .thenComparing(cue -> !cue.frame().addressee())
            .thenComparing(cue -> cue.frame().contentPreposition().isEmpty());

    /** "point <i>out</i>", "hit <i>back</i>", "make <i>clear</i>", "take <i>issue</i>", "speak in <i>favour</i>". */
    private static final Set<String> PARTS = Set.of("compound", "advmod", "xcomp", "obj", "obl");

    private static final Set<String> GOVERNORS = Set.of("xcomp", "obj", "obl");

    private final Map<Cue.Pos, Map<String, List<Cue>>> cues;
    private final Set<String> firstWords;

    private SpeechLexicon(List<Cue> rows) {
        cues = rows.stream()
                .sorted(TELLING_FIRST)
                .collect(Collectors.groupingBy(Cue::pos, Collectors.groupingBy(Cue::lemma)));
        firstWords = rows.stream().map(cue -> cue.lemma().split(" ")[0]).collect(Collectors.toUnmodifiableSet());
    }

    public static SpeechLexicon shipped() {
        return new SpeechLexicon(DataFile.read(Event.class, "speech.csv").stream()
                .map(SpeechLexicon::cue)
                .toList());
    }

    private static Cue cue(DataFile.Row row) {
        String pos = row.text("pos");
        Cue.Pos kind = Arrays.stream(Cue.Pos.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(pos))
                .findFirst()
                .orElseThrow(() -> row.error("\"" + pos + "\" is no pos; write verb, noun, adjective or carrier"));
        try {
            Optional<Act> act = row.optional("act").map(Act::new);
            return new Cue(row.text("lemma"), kind, Frame.of(row.text("frame")), act, row);
        } catch (IllegalArgumentException e) {
            throw row.error(e.getMessage());
        }
    }

    /** The constructions of a word, the most telling first. */
    List<Cue> of(Cue.Pos pos, String lemma) {
        return cues.getOrDefault(pos, Map.of()).getOrDefault(lemma, List.of());
    }

    /**
     * The constructions of a verb as it stands, with the word that makes one cue of both: "pointed out", "made clear", "took issue". With a particle
     * that is not known it is another verb: "called in".
     */
    List<Cue> verb(Clause clause, int verb) {
        List<Cue> ofTwo = clause.tree().children(verb).stream()
                .filter(child ->
                        PARTS.stream().anyMatch(relation -> clause.tree().is(child, relation))
                                || clause.tree().relation(child).equals("nsubj:pass")) // "attention was drawn to"
                .flatMap(child -> of(Cue.Pos.VERB, lemma(clause, verb, child)).stream())
                .toList();
        boolean other = clause.tree().children(verb).stream()
                .anyMatch(particle -> clause.tree().relation(particle).equals("compound:prt"));
        return !ofTwo.isEmpty() ? ofTwo : other ? List.of() : of(Cue.Pos.VERB, clause.lemma(verb));
    }

    /** The construction in which a verb has what is said for a clause, and nobody who is told. */
    Optional<Cue> telling(Clause clause, int verb) {
        return verb(clause, verb).stream()
                .filter(cue -> cue.frame().content() == Frame.Content.CLAUSE
                        && !cue.frame().addressee())
                .findFirst();
    }

    /** The word of a cue that its content hangs on: "clear" of "made clear"; a verb's particle has none. */
    int governor(Clause clause, int verb, Cue cue) {
        return clause.tree().children(verb).stream()
                .filter(child ->
                        GOVERNORS.stream().anyMatch(relation -> clause.tree().is(child, relation)))
                .filter(child -> cue.lemma().equals(lemma(clause, verb, child)))
                .findFirst()
                .orElse(verb);
    }

    private static String lemma(Clause clause, int verb, int part) {
        return clause.lemma(verb) + " " + clause.lemma(part);
    }

    /** What a word does as the main word of a clause in its speaker's own voice: "opposes", "ready"; by the construction it stands in. */
    public Optional<Act> attitude(Clause clause, int word, EventWords words) {
        String text = clause.token(word).text().toLowerCase(Locale.ROOT);
        List<Cue> known = Stream.concat(
                        (clause.token(word).isVerb() ? verb(clause, word) : of(Cue.Pos.ADJECTIVE, clause.lemma(word)))
                                .stream(),
                        of(Cue.Pos.ADJECTIVE, text).stream())
                .filter(cue -> cue.act().isPresent())
                .toList();
        Complements complements = new Complements(clause, words);
        return known.stream()
                .filter(cue -> complements.of(word, cue.frame(), word).isPresent())
                .findFirst()
                .or(() -> known.stream()
                        .filter(cue -> cue.frame().contentPreposition().isEmpty() || cue.pos() == Cue.Pos.ADJECTIVE)
                        .findFirst())
                .flatMap(Cue::act);
    }

    boolean isCarrier(String lemma) {
        return !of(Cue.Pos.CARRIER, lemma).isEmpty();
    }

    public boolean mayReport(Sentence sentence) {
        return sentence.tokens().stream()
                .map(Token::lemma)
                .map(lemma -> lemma.toLowerCase(Locale.ROOT))
                .anyMatch(firstWords::contains);
    }

    /** The rows of speech.csv that have a word in a construction like this one. */
    public List<DataFile.Row> rowsAt(Clause clause, int word) {
        Token token = clause.token(word);
        Stream<Cue> cues = token.isVerb()
                ? Stream.concat(verb(clause, word).stream(), of(Cue.Pos.CARRIER, clause.lemma(word)).stream())
                : of(token.isNoun() ? Cue.Pos.NOUN : Cue.Pos.ADJECTIVE, clause.lemma(word)).stream();
        return cues.map(Cue::row).toList();
    }
}
