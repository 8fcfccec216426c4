package io.github.entente.event.speech;

import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The clause that is the content of a reporting word: "said <i>that the ban must end</i>". The parser may hang it on whom it is told to, or the
 * reporting word on it.
 */
final class ContentClause {

    private static final Set<String> CLAUSAL = Set.of("ccomp", "xcomp", "advcl", "acl", "dep", "parataxis");

    private final Clause clause;
    private final EventWords words;

    ContentClause(Clause clause, EventWords words) {
        this.clause = clause;
        this.words = words;
    }

    /** @param dependents what the parser hangs on the reporting word, and on the verb that its noun hangs on */
    Optional<Complement> of(int cue, List<Integer> dependents, Optional<Integer> addressee) {
        Optional<Integer> head = dependents.stream()
                .filter(word -> isFinite(cue, word))
                .findFirst()
                .or(() -> addressee.flatMap(whom -> hosts(cue, whom)
                        .flatMap(host -> hosted(cue, host).stream())
                        .findFirst()));
        if (head.isPresent()) {
            BitSet tokens = words(head.get());
            addressee.stream()
                    .flatMap(whom -> hosts(cue, whom))
                    .filter(host ->
                            tokens.get(host + 1) && clause.lemma(host + 1).equals("that"))
                    .forEach(host -> tokens.clear(host + 1));
            return Optional.of(new Complement(tokens, clause.mainClauses(head.get()), addressee));
        }
        return inserted(cue, addressee);
    }

    private boolean isFinite(int cue, int word) {
        boolean noun = clause.token(cue).isNoun();
        boolean clausal = clause.tree().is(word, "ccomp")
                || isAfterThat(cue, word)
                || noun && clause.tree().relation(word).equals("acl") && clause.isOpenedBy(word, "that")
                || clause.tree().is(word, "parataxis")
                        && word > cue
                        && clause.token(cue).isVerb()
                        && !isParted(cue, word);
        boolean bare =
                clause.isInfinitive(word) && clause.tree().child(word, "cop").isEmpty();
        return clausal
                && !bare
                && !clause.isOpenedBy(word, "whether")
                && !clause.isOpenedBy(word, "if")
                && !isOfAddressee(cue, word)
                && !isBehindInset(cue, word);
    }

    /** "The base must go, she said, <i>where</i> troops have been for years": the clause goes on with what was said before. */
    private boolean isBehindInset(int cue, int word) {
        int comma = cue + 1;
        return word > comma
                && clause.token(cue).isVerb()
                && clause.token(comma).text().equals(",")
                && clause.token(comma + 1).tag().matches("WRB|WDT|WP\\$?")
                && clause.tree().subtree(word).nextSetBit(0) >= comma;
    }

    /** "Told reporters <i>who were waiting</i>": no word of what was told. */
    private boolean isOfAddressee(int cue, int word) {
        return clause.tree()
                .child(cue, "obj")
                .filter(whom -> whom > cue
                        && clause.tree()
                                .child(word, "nsubj")
                                .filter(who -> who == whom + 1
                                        && clause.token(who).tag().equals("WP"))
                                .isPresent())
                .isPresent();
    }

    /** Nouns that the parser may hang on what was told: whom it was told to, "told him in <i>a telephone call</i> that". */
    private Stream<Integer> hosts(int cue, int whom) {
        return Stream.concat(
                Stream.of(whom),
                clause.tree().children(cue, "obl").stream()
                        .filter(where -> where > cue
                                && clause.preposition(where)
                                        .filter(preposition -> words.has("within", preposition))
                                        .isPresent()));
    }

    /** "Told <i>the weekly briefing</i> that the border was open": the parser hangs what was told on whom it was told to. */
    private Optional<Integer> hosted(int cue, int host) {
        return clause.tree().children(host).stream()
                .filter(word -> clause.token(cue).isVerb()
                        && clause.lemma(host + 1).equals("that")
                        && clause.tree().head(host + 1) == word
                        && (clause.tree().is(host + 1, "mark") || clause.tree().is(host + 1, "dep")))
                .filter(word -> clause.tree().is(word, "ccomp") || clause.tree().is(word, "acl"))
                .findFirst();
    }

    /** "The accord is recalled; both are to honour it": another sentence but for its mark. */
    private boolean isParted(int cue, int word) {
        return clause.isPassive(cue)
                && IntStream.range(cue + 1, word)
                        .anyMatch(mark -> clause.token(mark).text().equals(";"));
    }

    /** "Told a network <i>that</i> they were leaving": the parser takes the word for the one of "a network that left". */
    private boolean isAfterThat(int cue, int word) {
        return word > cue
                && clause.token(cue).isVerb()
                && clause.tree().is(word, "dep")
                && clause.tree().children(word).stream()
                        .anyMatch(child -> child < word
                                && clause.lemma(child).equals("that")
                                && clause.tree().is(child, "dep"));
    }

    /** "The dam, <i>she said</i>, must be filled": the reporting words hang on the clause they report. */
    private Optional<Complement> inserted(int cue, Optional<Integer> addressee) {
        int head = clause.tree().head(cue);
        boolean inserted = head >= 0
                && clause.token(cue).isVerb()
                && !clause.token(cue).tag().equals("VBG")
                && clause.subject(cue).isPresent()
                && !leadsOn(cue)
                && (clause.tree().is(cue, "parataxis") || clause.tree().is(cue, "dep"));
        if (!inserted) {
            return Optional.empty();
        }
        BitSet tokens = clause.tree().subtree(head);
        tokens.andNot(clause.tree().subtree(cue));
        return Optional.of(new Complement(tokens, clause.mainClauses(head), addressee));
    }

    /** "..., <i>at which</i> she urged him", "the two had agreed <i>to go on</i>": a clause of its own. */
    private boolean leadsOn(int cue) {
        boolean relative = clause.tree().subtree(cue).stream()
                .anyMatch(word -> word < cue && clause.token(word).tag().startsWith("W"));
        boolean infinitive = clause.tree().children(cue).stream()
                .anyMatch(word -> clause.isJustBefore(cue, word)
                        && isInfinitive(word)
                        && !words.has("aspect", clause.lemma(cue)));
        return relative || infinitive;
    }

    /** "urged Japan <i>to join</i>": an infinitive that is a clause of its own. */
    boolean isInfinitive(int word) {
        return CLAUSAL.contains(clause.tree().relation(word).split(":")[0]) && clause.isInfinitive(word);
    }

    /**
     * The words of a content, by its main verb: of "urged Japan to join <i>and voiced hope</i>", "the demand that Japan leave <i>and urged</i>"
     * what the parser joins may be the speaker's next act.
     */
    BitSet words(int verb) {
        BitSet tokens = clause.tree().subtree(verb);
        tokens.stream()
                .filter(word -> word > verb && clause.tree().is(word, "conj") && isNextDeed(word))
                .findFirst()
                .ifPresent(next -> tokens.andNot(clause.tree().subtree(next)));
        return tokens;
    }

    /** "urged both to join and <i>voiced</i> hope": no infinitive goes on in the past. */
    private boolean isNextDeed(int joined) {
        boolean past = clause.token(joined).tag().equals("VBD")
                || clause.token(joined).tag().equals("VBN")
                        && clause.auxiliaries(joined).isEmpty()
                        && !clause.isPassive(joined);
        return past
                && clause.token(clause.tree().head(joined)).tag().matches("VBP?|JJ")
                && clause.tree().child(joined, "nsubj").isEmpty();
    }
}
