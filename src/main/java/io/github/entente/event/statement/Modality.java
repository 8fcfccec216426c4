package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.event.Act;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the auxiliaries of a clause make of it: what ought to be done, what will be, and what will not. */
final class Modality {

    private final EventWords words;
    private final Appraisal appraisal;

    Modality(EventWords words, Appraisal appraisal) {
        this.words = words;
        this.appraisal = appraisal;
    }

    /** "Japan should", "we will". */
    Optional<Act> of(Clause clause, int head, Parties.Party subject, Set<Actor> own) {
        boolean leads = clause.tree().children(head, "xcomp").stream().anyMatch(clause::isInfinitive);
        Optional<String> ought = Stream.concat(clause.auxiliaries(head).stream(), Stream.of(clause.lemma(head)))
                .filter(word -> words.has("obligation", word)
                                && (leads || !clause.lemma(head).equals(word))
                        || words.has("necessary", word) && !clause.isNegated(head)
                        || words.has("fitting", word) && isSaidOfClause(clause, head) && !clause.isNegated(head))
                .findFirst();
        if (ought.isPresent()) {
            return Optional.of(words.act(
                    subject.isOwnOrShared() || subject == Parties.Party.THING && own.size() > 1
                            ? "shared-obligation"
                            : words.meaning("obligation", ought.get()).orElse("obligation")));
        }
        if (isLeftTo(clause, head)) {
            return Optional.of(words.act("obligation"));
        }
        if (!subject.isOwnOrShared() && isObliged(clause, head)) {
            return Optional.of(words.act("strong-obligation"));
        }
        if (!isToCome(clause, head)) {
            return Optional.empty();
        }
        if (convenes(clause, head)) {
            return Optional.empty();
        }
        if (subject.isOwnOrShared()) {
            return Optional.of(words.act(isRefused(clause, head) ? "denied-intention" : "intention"));
        }
        if (appraisal.threatens(clause, head) && !clause.isNegated(head)) {
            return Optional.of(words.act("harm"));
        }
        // "the assets would be frozen": what is done by nobody in particular is done by the speaker
        boolean unsaid = subject == Parties.Party.THING
                && clause.isPassive(head)
                && clause.obliques(head, "by").isEmpty();
        return unsaid && !clause.isNegated(head) ? Optional.of(words.act("intention")) : Optional.empty();
    }

    /** "The ministers will <i>meet</i> in May", "talks will be <i>held</i>", "the treaty will be <i>signed</i>": a date in the diary and no promise. */
    private boolean convenes(Clause clause, int head) {
        String verb = clause.lemma(head);
        boolean meets = words.has("convening", verb)
                || words.has("tabled", verb) && clause.isPassive(head)
                || words.has("convening-of", verb)
                        && Stream.of("obj", "nsubj")
                                .flatMap(relation -> clause.tree().children(head, relation).stream())
                                .anyMatch(what -> words.has("session", clause.lemma(what)));
        return meets && !clause.isNegated(head);
    }

    /** What somebody "could not" or "need not" do. */
    boolean isFree(Clause clause, int head) {
        return Stream.concat(clause.auxiliaries(head).stream(), Stream.of(clause.lemma(head)))
                        .anyMatch(word -> words.has("ability", word) || words.has("obligation", word))
                || isObliged(clause, head);
    }

    /** "Will not <i>accept</i>", "would never <i>allow</i>"; "will not retaliate" keeps from harm and promises. */
    private boolean isRefused(Clause clause, int head) {
        String verb = clause.lemma(head);
        return clause.isNegated(head)
                && Stream.of("tolerate", "admissible", "partaking").anyMatch(group -> words.has(group, verb));
    }

    /** "<i>It</i> is essential that the treaty be kept". */
    private boolean isSaidOfClause(Clause clause, int head) {
        return clause.anySubject(head)
                .filter(who -> words.has("expletive", clause.lemma(who)))
                .isPresent();
    }

    /** "It is <i>up to</i> Rome to keep its word". */
    private boolean isLeftTo(Clause clause, int head) {
        return appraisal.has(clause, clause.tree().subtree(head), "incumbent");
    }

    /** What somebody "will" do is told afterwards as what he "would". */
    boolean isToCome(Clause clause, int head) {
        return clause.auxiliaries(head).stream()
                .anyMatch(word -> words.has("intention", word) || words.has("conditional", word));
    }

    /** "They had to leave", with either verb as the main one. */
    private boolean isObliged(Clause clause, int head) {
        return words.has("perfect", clause.lemma(head))
                        && clause.tree().children(head, "xcomp").stream().anyMatch(clause::isInfinitive)
                || clause.tree().children(head, "aux").stream()
                        .filter(word -> words.has("perfect", clause.lemma(word)))
                        .anyMatch(word -> clause.token(word + 1).tag().equals("TO"));
    }
}
