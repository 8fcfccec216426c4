package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.language.Clause;
import io.github.entente.language.Document;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What "it" and "them" stand for among the things of deeds: "The treaty was agreed in May. The two ministers signed <i>it</i> on Monday." */
final class EarlierThings {

    /** So many sentences back a thing is still meant. */
    private static final int BACK = 4;

    /** So many sentences back the story told whose people or things they are. */
    private static final int FAR = 15;

    /** "she" stands for no thing. */
    private static final Set<String> THINGS = Set.of("it", "they");

    /** "cut <i>those</i> with Belmora": which they are tells what stands behind. */
    private static final Set<String> POINTING = Set.of("that", "those");

    private static final Set<String> SEVERAL = Set.of("they", "those");

    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

    private final DeedLexicon lexicon;
    private final Document document;
    private final Function<Clause, Belonging> belonging;

    EarlierThings(DeedLexicon lexicon, Document document, Function<Clause, Belonging> belonging) {
        this.lexicon = lexicon;
        this.document = document;
        this.belonging = belonging;
    }

    /** Whether a word stands for a noun of the group before it. */
    boolean means(String group, Clause clause, int word) {
        return noun(group, clause, word).isPresent();
    }

    /** Whose the things are that a word stands for; empty where nobody is known. */
    List<Actor> owners(String group, Clause clause, int word) {
        if (isPointing(clause, word)) {
            return List.of();
        }
        return noun(group, clause, word).stream()
                .flatMap(noun -> document.sentences().stream()
                        .filter(sentence -> sentence.span().contains(noun.span()))
                        .flatMap(sentence -> Clause.of(sentence).stream())
                        .flatMap(there -> belonging.apply(there).of(noun.index()).stream()))
                .toList();
    }

    /** Whose "<i>the captain</i>" and "<i>the seven</i>" are, where the story told it before: "a Belmoran captain", "seven Belmoran fishermen". */
    List<Actor> ownersOfSame(Clause clause, int word) {
        boolean known = clause.tree().children(word, "det").stream()
                .anyMatch(det -> lexicon.isOf("counted", clause.token(det)));
        if (!known) {
            return List.of();
        }
        List<Sentence> sentences = document.sentences();
        int here = clause.sentence().index();
        for (int at = here; at >= Math.max(0, here - FAR); at--) {
            Optional<Clause> there = Clause.of(sentences.get(at));
            int before = at == here ? word : Integer.MAX_VALUE;
            List<Actor> owners = there.stream()
                    .flatMap(other -> other.sentence().tokens().stream()
                            .filter(token -> token.index() < before && token.isNoun())
                            .filter(token -> isSame(clause, word, other, token))
                            .map(token -> belonging.apply(other).of(token.index()))
                            .filter(actors -> !actors.isEmpty()))
                    .reduce((first, second) -> second)
                    .orElse(List.of());
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        return List.of();
    }

    private static boolean isSame(Clause clause, int word, Clause other, Token noun) {
        return clause.token(word).isNoun()
                ? noun.lemma().equalsIgnoreCase(clause.token(word).lemma())
                : other.tree().children(noun.index(), "nummod").stream()
                        .anyMatch(number -> other.lemma(number).equals(clause.lemma(word)));
    }

    /** "established ties with Ardania and cut <i>those</i> with Belmora". */
    private static boolean isPointing(Clause clause, int word) {
        return POINTING.contains(clause.lemma(word))
                && !clause.tree().children(word, "nmod").isEmpty();
    }

    /** The last noun before a pronoun that is of the group. */
    private Optional<Token> noun(String group, Clause clause, int word) {
        boolean stands = clause.token(word).tag().equals("PRP") && THINGS.contains(clause.lemma(word));
        if (!stands && !isPointing(clause, word)) {
            return Optional.empty();
        }
        List<Sentence> sentences = document.sentences();
        int here = clause.sentence().index();
        Stream<Token> earlier = sentences.subList(Math.max(0, here - BACK), here).stream()
                .flatMap(sentence -> sentence.tokens().stream());
        boolean several = SEVERAL.contains(clause.lemma(word))
                || clause.token(word).text().equals("those");
        return Stream.concat(earlier, clause.sentence().tokens().stream().limit(word))
                .filter(Token::isNoun)
                .filter(noun -> PLURAL.contains(noun.tag()) == several && lexicon.isOf(group, noun))
                .reduce((first, second) -> second);
    }
}
