package io.github.entente.actor.naming;

import static io.github.entente.actor.naming.FollowingWords.Kind.COMMENT;
import static io.github.entente.actor.naming.FollowingWords.Kind.REPORT_PREPOSITION;
import static io.github.entente.actor.naming.FollowingWords.Kind.REPORT_VERB;

import io.github.entente.actor.Actor;
import io.github.entente.article.Part;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Leaves out newsrooms that only pass on the news: "told Reuters", "TASS reported"; one that comments or is criticised acts. */
public final class Agencies {

    private static final String MEDIUM = "medium";
    /** How far before an agency the word may stand that makes it a source: "to the state news agency TASS". */
    private static final int REACH = 4;

    private final FollowingWords words;

    public Agencies(FollowingWords words) {
        this.words = words;
    }

    static boolean isMedium(Actor.Organisation organisation) {
        return organisation.kind().equals(MEDIUM);
    }

    public List<Hit> without(List<Hit> hits, Sentence sentence) {
        return hits.stream()
                .filter(hit -> hit.organisation().filter(Agencies::isMedium).isEmpty() || acts(hit, sentence))
                .toList();
    }

    private boolean acts(Hit hit, Sentence sentence) {
        boolean told =
                sentence.part().kind() == Part.Kind.BODY || sentence.part().kind() == Part.Kind.HEADLINE;
        boolean comments = sentence.tokens().stream().anyMatch(token -> words.has(COMMENT, token.lemma()));
        return told && (comments || !isSource(hit, sentence));
    }

    private boolean isSource(Hit hit, Sentence sentence) {
        for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - REACH); i--) {
            String word = sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
            if (words.has(REPORT_PREPOSITION, word)) {
                return true;
            }
            if (!sentence.tokens().get(i).isNoun()
                    && !sentence.tokens().get(i).tag().matches("DT|JJ|POS|CC")) {
                break;
            }
        }
        int i = hit.last() + 1;
        while (token(sentence, i)
                .filter(token -> token.tag().matches("RB|MD|NN|NNS|NNP|CD"))
                .isPresent()) {
            i++;
        }
        boolean reports = token(sentence, i)
                .filter(token -> token.isVerb() && words.has(REPORT_VERB, token.lemma()))
                .isPresent();
        boolean reported = token(sentence, hit.first() - 1)
                .filter(token -> token.isVerb() && words.has(REPORT_VERB, token.lemma()))
                .isPresent();
        return reports || reported;
    }

    private static Optional<Token> token(Sentence sentence, int i) {
        return i >= 0 && i < sentence.tokens().size()
                ? Optional.of(sentence.tokens().get(i))
                : Optional.empty();
    }
}
