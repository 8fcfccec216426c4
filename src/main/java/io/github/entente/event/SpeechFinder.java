package io.github.entente.event;

import io.github.entente.article.Span;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds, in one sentence, who says what by which word. Whether the speaker matters is for others to judge. */
final class SpeechFinder {

    private static final int SHORTEST_QUOTE = 20;

    private final SpeechLexicon lexicon;
    private final EventWords words;

    SpeechFinder(SpeechLexicon lexicon, EventWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** All attributions of a sentence in the order of their cues; none for a sentence without a tree. */
    List<Attribution> in(Sentence sentence, Quotes quotes) {
        List<Attribution> found = new ArrayList<>();
        Clause.of(sentence).ifPresent(clause -> {
            Complements complements = new Complements(clause);
            for (int word = 0; word < sentence.tokens().size(); word++) {
                int at = word;
                at(clause, complements, word)
                        .or(() -> quoting(clause, quotes, at))
                        .map(attribution -> withQuotes(attribution, quotes, sentence))
                        .ifPresent(found::add);
            }
        });
        return found;
    }

    /** A reporting verb beside a quotation that the parser has not joined to it. */
    private Optional<Attribution> quoting(Clause clause, Quotes quotes, int verb) {
        List<Span> quoted = longEnough(quotes.in(clause.sentence().span()));
        boolean reports = clause.token(verb).isVerb()
                && !quoted.isEmpty()
                && !quotes.covers(clause.token(verb).span())
                && !isUnreal(clause, verb)
                && !clause.isNegated(verb);
        return reports
                ? cues(clause, verb).stream()
                        .filter(cue -> cue.frame().content() == Frame.Content.CLAUSE)
                        .findFirst()
                        .flatMap(cue -> source(clause, verb)
                                .map(who -> new Attribution(
                                        Optional.of(named(clause, who)),
                                        clause.sentence().index(),
                                        clause.token(verb).span(),
                                        quoted,
                                        cue.act().orElseThrow(),
                                        headsIn(clause, quoted),
                                        clause.tree().child(verb, "obj"),
                                        Attribution.Construction.CLAUSE)))
                : Optional.empty();
    }

    /** A quotation belongs as a whole to who is quoted in it, also where the reporting words split it. */
    private static Attribution withQuotes(Attribution attribution, Quotes quotes, Sentence sentence) {
        List<Span> quoted = longEnough(quotes.in(sentence.span()));
        boolean split = attribution.construction() == Attribution.Construction.CLAUSE
                && quoted.stream().noneMatch(quote -> quote.contains(attribution.cue()))
                && quoted.stream()
                        .anyMatch(quote -> attribution.content().stream().anyMatch(quote::overlaps));
        if (!split) {
            return attribution;
        }
        List<Span> all = new ArrayList<>(attribution.content());
        for (Span quote : quoted) {
            if (all.stream().noneMatch(span -> span.contains(quote))) {
                all.removeIf(quote::contains);
                all.add(quote);
            }
        }
        all.sort(null);
        return attribution.withContent(all);
    }

    /** Shorter quotations mark a single word and are no speech of their own. */
    private static List<Span> longEnough(List<Span> quotes) {
        return quotes.stream().filter(quote -> quote.length() >= SHORTEST_QUOTE).toList();
    }

    private static List<Integer> headsIn(Clause clause, List<Span> stretches) {
        return clause.sentence().tokens().stream()
                .filter(token -> stretches.stream().anyMatch(stretch -> stretch.contains(token.span())))
                .map(Token::index)
                .filter(index -> clause.tree().head(index) < 0
                        || stretches.stream()
                                .noneMatch(stretch -> stretch.contains(
                                        clause.token(clause.tree().head(index)).span())))
                .filter(index -> !clause.isMark(index))
                .toList();
    }

    private Optional<Attribution> at(Clause clause, Complements complements, int word) {
        String lemma = clause.lemma(word);
        if (clause.token(word).isVerb()) {
            return verb(clause, complements, word);
        } else if (clause.token(word).isNoun()) {
            return ownedNoun(clause, complements, word, lemma);
        } else if (clause.token(word).tag().startsWith("JJ")) {
            return adjective(clause, complements, word);
        }
        return lemma.equals("accord") || clause.token(word).text().equalsIgnoreCase("according")
                ? accordingTo(clause, word)
                : Optional.empty();
    }

    private Optional<Attribution> verb(Clause clause, Complements complements, int verb) {
        if (isUnreal(clause, verb)) {
            return Optional.empty();
        }
        if (clause.lemma(verb).equals("accord")) {
            return accordingTo(clause, verb);
        }
        return carried(clause, complements, verb)
                .or(() -> plain(clause, complements, verb))
                .or(() -> adjective(clause, complements, verb));
    }

    /** "voiced hope that": the noun tells what is done, the verb who does it. */
    private Optional<Attribution> carried(Clause clause, Complements complements, int verb) {
        if (!lexicon.isCarrier(clause.lemma(verb))) {
            return Optional.empty();
        }
        Optional<Integer> object = clause.isPassive(verb)
                ? clause.passiveSubject(verb)
                : clause.tree().child(verb, "obj");
        return object.flatMap(first -> clause.joined(first).stream()
                .flatMap(noun -> lexicon.of(Cue.Pos.NOUN, clause.lemma(noun)).stream()
                        .flatMap(cue -> complements.of(noun, cue.frame(), verb).stream()
                                .flatMap(content ->
                                        attribution(clause, verb, noun, cue, content, source(clause, verb)).stream())))
                .findFirst());
    }

    private Optional<Attribution> plain(Clause clause, Complements complements, int verb) {
        Optional<Integer> source = source(clause, verb);
        return cues(clause, verb).stream()
                .flatMap(cue -> complements.of(verb, cue.frame(), verb).stream()
                        .flatMap(content -> attribution(clause, verb, verb, cue, content, source).stream()))
                .findFirst();
    }

    private List<Cue> cues(Clause clause, int verb) {
        String lemma = clause.lemma(verb);
        return clause.tree().children(verb).stream()
                .filter(child ->
                        clause.tree().is(child, "compound") || clause.tree().is(child, "advmod"))
                .map(particle -> lexicon.of(Cue.Pos.VERB, lemma + " " + clause.lemma(particle)))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElseGet(() -> lexicon.of(Cue.Pos.VERB, lemma));
    }

    private Optional<Attribution> ownedNoun(Clause clause, Complements complements, int noun, String lemma) {
        int head = clause.tree().head(noun);
        if (head >= 0 && lexicon.isCarrier(clause.lemma(head)) && clause.tree().is(noun, "obj")) {
            return Optional.empty(); // the carrier has told it
        }
        Optional<Integer> owner = clause.owner(noun)
                .or(() -> clause.obliques(noun, "by").stream().findFirst())
                .or(() -> clause.obliques(noun, "from").stream().findFirst());
        return owner.flatMap(who -> lexicon.of(Cue.Pos.NOUN, lemma).stream()
                .flatMap(cue -> complements.of(noun, cue.frame(), noun).stream()
                        .flatMap(content -> attribution(clause, noun, noun, cue, content, owner).stream()))
                .findFirst());
    }

    /** "is ready to", and participles that have become adjectives: "is committed to". */
    private Optional<Attribution> adjective(Clause clause, Complements complements, int adjective) {
        boolean predicate = clause.tree().child(adjective, "cop").isPresent() || clause.isPassive(adjective);
        Optional<Integer> subject = clause.subject(adjective).or(() -> clause.passiveSubject(adjective));
        return lexicon.of(Cue.Pos.ADJECTIVE, clause.token(adjective).text().toLowerCase(Locale.ROOT)).stream()
                .filter(cue -> predicate && !isUnreal(clause, adjective))
                .flatMap(cue -> complements.of(adjective, cue.frame(), adjective).stream()
                        .flatMap(content -> attribution(clause, adjective, adjective, cue, content, subject).stream()))
                .findFirst();
    }

    private Optional<Attribution> accordingTo(Clause clause, int according) {
        int source = clause.tree().head(according);
        boolean caseMark = source >= 0 && clause.tree().is(according, "case");
        Optional<Integer> named = caseMark
                ? Optional.of(source)
                : clause.obliques(according, "to").stream().findFirst();
        return named.flatMap(who -> {
            int head = clause.tree().head(caseMark ? who : according);
            if (head < 0) {
                return Optional.empty();
            }
            BitSet content = clause.tree().subtree(head);
            content.andNot(clause.tree().subtree(caseMark ? who : according));
            return Optional.of(new Attribution(
                    Optional.of(named(clause, who)),
                    clause.sentence().index(),
                    clause.token(according).span(),
                    clause.stretches(content),
                    words.plainAct(),
                    List.of(head),
                    Optional.empty(),
                    Attribution.Construction.ACCORDING_TO));
        });
    }

    private Optional<Attribution> attribution(
            Clause clause, int verb, int cueWord, Cue cue, Complements.Complement content, Optional<Integer> source) {
        Optional<Act> act =
                clause.isNegated(verb) || clause.isNegated(cueWord) ? cue.act().flatMap(words::denied) : cue.act();
        if (act.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        BitSet tokens = (BitSet) content.tokens().clone();
        tokens.clear(verb);
        dropConjunction(clause, tokens, content.clauses());
        content.clauses().stream()
                .flatMap(head -> clause.tree().children(head, "advcl").stream())
                .filter(word -> outer(clause, word) != word)
                .forEach(word -> tokens.andNot(clause.tree().subtree(word)));
        List<Span> stretches = clause.stretches(tokens);
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        Attribution.Construction construction = cueWord == verb && cue.pos() == Cue.Pos.NOUN
                ? Attribution.Construction.OWNED_NOUN
                : switch (cue.frame().content()) {
                    case CLAUSE -> Attribution.Construction.CLAUSE;
                    case INFINITIVE -> Attribution.Construction.INFINITIVE;
                    case NOUN -> Attribution.Construction.NOUN;
                };
        Span cueSpan = clause.token(verb).span().cover(clause.token(cueWord).span());
        return Optional.of(new Attribution(
                source.map(who -> named(clause, who)),
                clause.sentence().index(),
                cueSpan,
                stretches,
                act.get(),
                content.clauses(),
                content.addressee(),
                construction));
    }

    /** The "that" before a clause belongs to the reporting words. */
    private static void dropConjunction(Clause clause, BitSet tokens, List<Integer> heads) {
        heads.stream()
                .limit(1)
                .flatMap(head -> clause.tree().children(head, "mark").stream())
                .filter(mark -> clause.lemma(mark).equals("that") && mark == tokens.nextSetBit(0))
                .forEach(tokens::clear);
    }

    private Optional<Integer> source(Clause clause, int verb) {
        if (clause.isPassive(verb)) {
            return clause.obliques(verb, "by").stream().findFirst();
        }
        return clause.subject(outer(clause, verb));
    }

    /** In "he said the ship had left, adding that it was safe" the one who adds is he, though the parser hangs "adding" on "left". */
    private int outer(Clause clause, int verb) {
        int head = clause.tree().head(verb);
        boolean participle =
                clause.token(verb).tag().equals("VBG") && clause.tree().is(verb, "advcl") && head >= 0;
        if (!participle || clause.tree().child(verb, "nsubj").isPresent()) {
            return verb;
        }
        int reporting = clause.tree().head(head);
        boolean reported = reporting >= 0
                && clause.tree().is(head, "ccomp")
                && head > reporting
                && !lexicon.of(Cue.Pos.VERB, clause.lemma(reporting)).isEmpty();
        return reported && !lexicon.of(Cue.Pos.VERB, clause.lemma(verb)).isEmpty() ? reporting : verb;
    }

    /** "may say", "to say", "if he says", a question: nothing has been said. */
    private boolean isUnreal(Clause clause, int verb) {
        boolean possible = clause.auxiliaries(verb).stream().anyMatch(words::isPossibility);
        boolean conditional =
                clause.tree().children(verb, "mark").stream().anyMatch(mark -> words.isCondition(clause.lemma(mark)));
        int head = clause.tree().head(verb);
        boolean intended = clause.isInfinitive(verb) && !(head >= 0 && words.isAspect(clause.lemma(head)));
        boolean asked = clause.sentence()
                .tokens()
                .get(clause.sentence().tokens().size() - 1)
                .text()
                .equals("?");
        return possible || conditional || intended || asked;
    }

    private static Attribution.Source named(Clause clause, int who) {
        BitSet tokens = clause.tree().subtree(who);
        clause.tree().children(who).stream()
                .filter(child -> clause.tree().is(child, "acl")
                        || clause.tree().is(child, "appos")
                        || clause.tree().is(child, "parataxis")
                        || clause.tree().is(child, "case"))
                .forEach(child -> tokens.andNot(clause.tree().subtree(child)));
        List<Span> stretches = clause.stretches(tokens);
        Span span = stretches.stream()
                .filter(stretch -> stretch.contains(clause.token(who).span()))
                .findFirst()
                .orElse(clause.token(who).span());
        return new Attribution.Source(clause.sentence().index(), who, span);
    }
}
