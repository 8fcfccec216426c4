package io.github.entente.event.speech;

import io.github.entente.article.Span;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Who speaks, by the grammar around the reporting words of one sentence. */
final class Speakers {

    private static final Set<String> ADDED = Set.of("acl", "appos", "parataxis", "case");

    private static final String NOUN_PHRASE = "DT|NN.*|JJ.*|CD|PRP\\$?|POS|VBN";

    private final Clause clause;
    private final SpeechLexicon lexicon;
    private final EventWords words;
    private final Quotes quotes;

    Speakers(Clause clause, SpeechLexicon lexicon, EventWords words, Quotes quotes) {
        this.clause = clause;
        this.lexicon = lexicon;
        this.words = words;
        this.quotes = quotes;
    }

    /** The head of the words that name who speaks by a verb. */
    Optional<Integer> of(int verb) {
        if (clause.isPassive(verb)) {
            return new Agents(clause, words).of(verb);
        }
        Optional<Integer> joinedTo = new Joined(clause, lexicon).outer(verb);
        if (joinedTo.isPresent()) {
            return of(joinedTo.get());
        }
        Optional<Integer> quoted = quoted(verb);
        if (quoted.isPresent()) {
            return quoted;
        }
        Optional<Integer> writer = writer(verb);
        if (writer.isPresent()) {
            return writer;
        }
        Optional<Integer> implied = new ImpliedSpeakers(clause, words).of(verb);
        if (implied.isPresent()) {
            return implied;
        }
        int outer = outer(verb);
        return outer == verb
                ? beside(verb)
                        .or(() -> relative(verb))
                        .or(() -> clause.subject(verb))
                        .or(() -> ofWhole(verb))
                : of(outer);
    }

    /** "Ada went on the offensive, <i>saying</i> Bo would lose": who does what the sentence tells, where the parser joins the word to what is said. */
    private Optional<Integer> ofWhole(int verb) {
        boolean open = clause.token(verb).tag().equals("VBG")
                && verb > 1
                && clause.token(verb - 1).text().equals(",")
                && clause.root() < verb
                && clause.token(clause.root()).tag().matches("VB[DZP]|VBN")
                && tells(verb);
        return open ? clause.subject(clause.root()).filter(who -> who < verb) : Optional.empty();
    }

    /** "Seoul, <i>which</i> had for years urged Tokyo to": the parser takes the relative pronoun for an object. */
    private Optional<Integer> relative(int verb) {
        int head = clause.tree().head(verb);
        // "who last month hoped that": the month is no subject
        boolean nobody = clause.tree()
                .child(verb, "nsubj")
                .filter(subject -> clause.tree().children(subject).stream().noneMatch(child -> isTime(child)))
                .isEmpty();
        boolean open = head >= 0
                && head < verb
                && clause.tree().is(verb, "acl")
                && nobody
                && clause.token(verb).tag().matches("VB[DNZP]");
        return open
                ? IntStream.range(head + 1, verb)
                        .filter(word -> clause.token(word).tag().matches("WDT|WP"))
                        .filter(word -> clause.tree().head(word) == verb)
                        .filter(word -> clause.token(word + 1).tag().matches("VB[DZP]|MD|RB")
                                || isTime(word + 1)
                                || isPhrase(word + 1, verb))
                        .mapToObj(word -> head)
                        .findFirst()
                : Optional.empty();
    }

    /** "Who <i>on Thursday</i> called". */
    private boolean isPhrase(int from, int verb) {
        return clause.token(from).tag().equals("IN")
                && IntStream.range(from + 1, verb)
                        .allMatch(word -> clause.token(word).tag().matches("DT|NNP|NN|CD|RB"));
    }

    private boolean isTime(int word) {
        return words.has("relative-time", clause.lemma(word))
                && !clause.token(word).tag().equals("DT");
    }

    /** "Ada issued a statement <i>condemning</i> the attack": she condemns it. */
    private Optional<Integer> writer(int verb) {
        int document = clause.tree().head(verb);
        boolean written = document >= 0
                && clause.tree().is(verb, "acl")
                && clause.token(verb).tag().equals("VBG")
                && clause.tree().is(document, "obj")
                && clause.owner(document).isEmpty()
                && lexicon.isCarrier(clause.lemma(clause.tree().head(document)));
        return written ? of(clause.tree().head(document)) : Optional.empty();
    }

    /** "Ada was <i>quoted as saying</i>", "an agency <i>quoted</i> Ada <i>as saying</i>". */
    private Optional<Integer> quoted(int verb) {
        boolean told = clause.token(verb).tag().equals("VBG")
                && verb > 0
                && clause.lemma(verb - 1).equals("as");
        if (!told) {
            return Optional.empty();
        }
        int head = clause.tree().head(verb);
        return head >= 0 && clause.isPassive(head)
                ? clause.passiveSubject(head)
                : IntStream.iterate(verb - 2, word -> word >= 0, word -> word - 1)
                        .filter(word -> words.has("quoting", clause.lemma(word)) && !clause.isPassive(word))
                        .boxed()
                        .findFirst()
                        .flatMap(quoting -> clause.tree().child(quoting, "obj"));
    }

    /**
     * Who stands right beside the reporting word: "..., <i>she</i> said", "..., said <i>an envoy</i> who was there". The parser often gives such
     * a verb the subject of what is said.
     */
    Optional<Integer> beside(int verb) {
        if (!clause.token(verb).tag().matches("VB[DZP]")) {
            return Optional.empty();
        }
        int before = verb - 1;
        while (before >= 0 && clause.token(before).tag().equals("RB")) {
            before--;
        }
        if (before >= 0 && clause.token(before).tag().equals("PRP")) {
            return Optional.of(before);
        }
        Optional<Beside> named = Beside.of(clause, verb);
        if (named.isPresent() && tells(verb)) {
            return named.map(Beside::who);
        }
        boolean opens = before < 0 || clause.isMark(before);
        boolean quoted = before >= 0
                && quotes.covers(clause.token(Math.max(before - 1, 0)).span());
        boolean told = quoted
                || IntStream.range(0, Math.max(before, 0))
                        .anyMatch(word -> clause.token(word).tag().matches("VB[DZP]|MD"));
        boolean tells = lexicon.verb(clause, verb).stream()
                .anyMatch(cue -> cue.frame().content() == Frame.Content.CLAUSE
                        && !cue.frame().addressee());
        return opens && tells && told
                ? inverted(verb).filter(who -> quoted || mayFollow(who, verb)).filter(who -> !isCarried(who, verb))
                : Optional.empty();
    }

    /** "..., argued <i>Ada</i>", but "..., asked <i>Bo</i> to come" and "..., denounced <i>the plan</i>". */
    private boolean mayFollow(int who, int verb) {
        List<Frame> nouns = lexicon.verb(clause, verb).stream()
                .map(Cue::frame)
                .filter(frame -> frame.content() == Frame.Content.NOUN)
                .toList();
        boolean ends = who + 1 == clause.sentence().tokens().size() || clause.isMark(who + 1);
        return nouns.isEmpty()
                || ends
                        && nouns.stream()
                                .allMatch(frame -> frame.contentPreposition().isPresent());
    }

    /** "Ada Bo, who received him, voiced <i>concern</i>": the noun is what is said. */
    private boolean isCarried(int noun, int verb) {
        return lexicon.isCarrier(clause.lemma(verb))
                && !lexicon.of(Cue.Pos.NOUN, clause.lemma(noun)).isEmpty();
    }

    /** The head of the noun phrase behind the verb, if no other verb follows it. */
    private Optional<Integer> inverted(int verb) {
        int end = verb + 1;
        int size = clause.sentence().tokens().size();
        while (end < size && clause.token(end).tag().matches(NOUN_PHRASE)) {
            end++;
        }
        boolean closed = end == size
                || !clause.lemma(end).equals("that")
                        && (clause.isMark(end) || clause.token(end).tag().matches("IN|WP|VBG|VBN|CC|TO"));
        boolean named = end > verb + 1
                && clause.token(end - 1).tag().matches("NN.*|PRP|CD")
                && !clause.tree().relation(end - 1).equals("obl:tmod"); // "Ada Bo, the envoy, said last Thursday"
        return named && closed ? Optional.of(end - 1) : Optional.empty();
    }

    /**
     * In "he said the ship had left, adding that it was safe" the one who adds is he, though the parser hangs "adding" on "left": the nearest
     * finite word of reporting before it tells.
     */
    int outer(int verb) {
        boolean participle = clause.token(verb).tag().equals("VBG")
                && verb > 1
                && clause.token(verb - 1).text().equals(",")
                && clause.tree().child(verb, "nsubj").isEmpty()
                && reports(verb);
        return participle
                ? IntStream.iterate(verb - 1, word -> word >= 0, word -> word - 1)
                        .filter(word -> clause.token(word).tag().matches("VB[DZP]") && tells(word))
                        .filter(word -> !clause.tree().is(word, "ccomp")
                                && !clause.tree().is(word, "acl"))
                        .filter(word -> !quotes.covers(clause.token(word).span()))
                        .findFirst()
                        .orElse(verb)
                : verb;
    }

    private boolean tells(int verb) {
        return lexicon.verb(clause, verb).stream().anyMatch(cue -> cue.frame().content() == Frame.Content.CLAUSE);
    }

    private boolean reports(int verb) {
        return !lexicon.of(Cue.Pos.VERB, clause.lemma(verb)).isEmpty();
    }

    /** "<i>Neither</i> was ready to say", "<i>neither</i> side backed the plan". */
    boolean isNobody(int who) {
        return words.has("nobody", clause.lemma(who))
                || clause.tree().children(who).stream()
                        .anyMatch(child -> child < who
                                && (clause.tree().is(child, "det")
                                        || clause.tree().is(child, "cc"))
                                && words.has("nobody", clause.lemma(child)));
    }

    /** A word, with the names before it where it stands in an insertion, which has no tree of its own: "the director, <i>Ada Bo</i>, said". */
    private Span flat(int who) {
        int first = who;
        while (clause.tree().is(who, "appos")
                && first > 0
                && clause.token(first - 1).tag().matches("NNPS?|HYPH")
                && clause.tree().is(first - 1, "appos")
                && clause.tree().head(first - 1) == clause.tree().head(who)) {
            first--;
        }
        return clause.sentence().span(first, who);
    }

    /** The words that name somebody, without what is added to the name. */
    Attribution.Source named(int who) {
        BitSet tokens = clause.tree().subtree(who);
        clause.tree().children(who).stream()
                .filter(child ->
                        ADDED.stream().anyMatch(relation -> clause.tree().is(child, relation)))
                .forEach(child -> tokens.andNot(clause.tree().subtree(child)));
        List<Span> stretches = clause.stretches(tokens);
        Span own = flat(who);
        Span span = stretches.stream()
                .filter(stretch -> stretch.contains(own))
                .findFirst()
                .orElse(own);
        return new Attribution.Source(clause.sentence().index(), who, span);
    }
}
