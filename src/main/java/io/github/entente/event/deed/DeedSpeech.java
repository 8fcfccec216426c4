package io.github.entente.event.deed;

import io.github.entente.actor.Actor;
import io.github.entente.article.Span;
import io.github.entente.event.Deed;
import io.github.entente.event.speech.Attribution;
import io.github.entente.event.words.EventWords;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the speech around a deed says of it: who does it if its own words do not tell, and whether it is told as a fact. */
final class DeedSpeech {

    private final Clause clause;
    private final Sides sides;
    private final Belonging belonging;
    private final EventWords words;
    private final List<Attribution> said;

    DeedSpeech(Clause clause, Sides sides, Belonging belonging, EventWords words, List<Attribution> said) {
        this.clause = clause;
        this.sides = sides;
        this.belonging = belonging;
        this.words = words;
        this.said = said;
    }

    /** "Japan announced that Russian coal <i>would be banned</i>": by Japan. */
    List<Actor> whoSays(int word, List<Actor> targets) {
        return said.stream()
                .filter(attribution -> attribution.content().stream()
                        .anyMatch(content -> content.contains(clause.token(word).span())))
                .flatMap(attribution -> attribution.source().stream())
                .filter(source -> source.sentence() == clause.sentence().index())
                .map(source -> belonging.of(source.head()))
                .filter(actors ->
                        !actors.isEmpty() && sides.sides(actors).stream().noneMatch(targets::contains))
                .findFirst()
                .orElse(List.of());
    }

    /** "All aid <i>would be stopped</i>, Japan said". */
    List<Actor> whoPromises(int verb) {
        boolean ahead = clause.token(verb).isVerb()
                && clause.auxiliaries(verb).stream()
                        .anyMatch(auxiliary -> auxiliary.equals("would") || words.has("intention", auxiliary));
        return ahead ? whoSays(verb, List.of()) : List.of();
    }

    /** "called for talks <i>after</i> troops had crossed the border": nobody asks whether they had. */
    private boolean isPresupposed(int word) {
        return clause.tree().is(word, "advcl")
                && (clause.token(word).tag().equals("VBD")
                        || clause.auxiliaries(word).contains("have") && !clause.isInfinitive(word))
                && clause.tree().children(word, "mark").stream()
                        .anyMatch(mark -> words.has("presupposing", clause.lemma(mark)));
    }

    /** "<i>welcomed</i> that the treaty had been signed". */
    private boolean isFactive(Attribution attribution) {
        return attribution.word() >= 0
                && attribution.word() < clause.sentence().tokens().size()
                && words.has("factive", clause.lemma(attribution.word()));
    }

    /**
     * What somebody says others do is told as a fact only by words that just report it.
     *
     * @param own the sides of who does it
     */
    Optional<Deed.Status> status(int word, DeedCue cue, Set<Actor> own) {
        Span span = clause.token(word).span();
        boolean ownWords = false;
        for (Attribution attribution : said) {
            boolean inside = attribution.content().stream().anyMatch(content -> content.contains(span));
            if (!inside || attribution.word() == word || isPresupposed(word)) {
                continue;
            }
            boolean theirs = attribution.source().stream()
                    .filter(source -> source.sentence() == clause.sentence().index())
                    .anyMatch(source -> own.containsAll(sides.sides(belonging.of(source.head())))
                            && !sides.sides(belonging.of(source.head())).isEmpty());
            boolean plain = words.has("plain", attribution.act().key()) || isFactive(attribution);
            if (!theirs && !plain) {
                return Optional.empty();
            }
            // "the chancellor said Austria would": of whom nobody knows whose side he is on
            boolean official = attribution.source().stream()
                    .filter(source -> source.sentence() == clause.sentence().index())
                    .anyMatch(source -> words.has("representative", clause.lemma(source.head()))
                            && sides.sides(belonging.of(source.head())).isEmpty());
            ownWords |= theirs || plain && official;
        }
        return new DeedStatus(clause, words, cue::grants).of(word, ownWords);
    }
}
