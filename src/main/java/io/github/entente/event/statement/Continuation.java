package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.article.Span;
import io.github.entente.event.setting.Moments;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.speech.Quotes;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a speech into the next sentence: news names the speaker once and goes on ("China will, as always, ..."). Only a quotation, or in the
 * same paragraph a sentence about what the sides will or ought to do or how things stood, is taken for one; a reporter tells those in the speaker's
 * voice only.
 */
final class Continuation {

    private final EventWords words;
    private final Sides sides;
    private final Quotes quotes;
    private final Backshift backshift;

    Continuation(EventWords words, Sides sides, Quotes quotes, Moments moments) {
        this.words = words;
        this.sides = sides;
        this.quotes = quotes;
        this.backshift = new Backshift(words, sides, moments);
    }

    /** A speech as far as it has come. */
    record Speech(Attribution attribution, List<Actor> speakers, Sentence sentence) {}

    /** The speech in the next sentence, if it goes on there. */
    Optional<Speech> of(Speech before, Clause next, List<Attribution> said) {
        Sentence sentence = next.sentence();
        Span span = trimmed(next);
        boolean quoted = quotes.covers(span);
        boolean sameParagraph = sentence.part().equals(before.sentence().part());
        boolean goesOn = quoted
                || sameParagraph
                        && (tellsWhatIsToBeDone(next, before) || backshift.goesOn(before, next))
                        && said.stream().allMatch(inner -> isOwn(inner, next, before));
        if (!goesOn) {
            return Optional.empty();
        }
        Attribution attribution = new Attribution(
                before.attribution().source(),
                sentence.index(),
                before.attribution().cue(),
                -1,
                List.of(span),
                words.plainAct(),
                List.of(next.root()),
                Optional.empty(),
                Attribution.Construction.CONTINUED);
        return Optional.of(new Speech(attribution, before.speakers(), sentence));
    }

    /** The whole sentence but for its marks. */
    private static Span trimmed(Clause clause) {
        return clause.stretches(clause.tree().subtree(clause.root())).stream()
                .reduce(Span::cover)
                .orElse(clause.sentence().span());
    }

    private boolean tellsWhatIsToBeDone(Clause clause, Speech before) {
        int root = clause.root();
        if (clause.isNegated(root) && words.has("silent", clause.lemma(root))) {
            return false; // "She would not comment"
        }
        Optional<Integer> subject = clause.anySubject(root);
        List<String> auxiliaries = clause.auxiliaries(root);
        boolean ought = auxiliaries.stream().anyMatch(auxiliary -> words.has("obligation", auxiliary))
                || words.has("obligation", clause.lemma(root));
        boolean intends = auxiliaries.stream()
                .anyMatch(auxiliary -> words.has("intention", auxiliary) || words.has("conditional", auxiliary));
        boolean attitude = words.has("attitude", clause.lemma(root));
        boolean foretold = auxiliaries.stream().anyMatch(auxiliary -> words.has("conditional", auxiliary))
                || auxiliaries.stream().anyMatch(auxiliary -> words.has("ability", auxiliary))
                        && clause.isNegated(root);
        return ought
                || foretold
                || (intends || attitude)
                        && subject.filter(who -> isSide(clause, who)).isPresent();
    }

    /**
     * A speech told in the voice of the state: after "Abe said that ...", "The Japanese side is willing to ..." is Abe's too.
     *
     * @param speakers who is named in the next sentence
     */
    boolean isToldAsState(Speech before, Attribution attribution, List<Actor> speakers, Clause clause) {
        if (attribution.word() < 0) {
            return false;
        }
        boolean present = clause.token(attribution.word()).tag().matches("VB[ZP]|JJ")
                || clause.tree()
                        .child(attribution.word(), "cop")
                        .filter(be -> clause.token(be).tag().matches("VB[ZP]"))
                        .isPresent();
        return present
                && !words.has("aloud", clause.lemma(attribution.word()))
                && clause.sentence().part().equals(before.sentence().part())
                && before.speakers().stream().noneMatch(Actor.State.class::isInstance)
                && speakers.stream().allMatch(Actor.State.class::isInstance)
                && sides.sides(before.speakers()).equals(sides.sides(speakers));
    }

    private boolean isSide(Clause clause, int who) {
        List<Actor> meant = sides.meant(clause, who);
        return words.has("joint", clause.lemma(who))
                || !meant.isEmpty() && meant.stream().allMatch(Actor.State.class::isInstance);
    }

    /** "China opposes" in a Chinese speech: an attitude told in the speaker's voice, and no word of somebody else's. */
    private boolean isOwn(Attribution inner, Clause clause, Speech before) {
        Set<Actor> own = sides.sides(before.speakers());
        return inner.source()
                .map(source -> sides.sides(sides.meant(clause, source.head())))
                .filter(own::containsAll)
                .isPresent();
    }
}
