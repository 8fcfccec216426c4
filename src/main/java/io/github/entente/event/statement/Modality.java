package io.github.entente.event.statement;

import io.github.entente.actor.Actor;
import io.github.entente.event.Act;
import io.github.entente.event.speech.Attribution;
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

    /** "Insisted that Ardania <i>withdraw</i>": what another has no choice but to do stands without its ending. */
    Optional<Act> subjunctive(Clause clause, Attribution attribution, int head, Parties.Party subject) {
        boolean one = clause.tree()
                .child(head, "nsubj")
                .filter(who -> clause.token(who).tag().matches("NNP?"))
                .filter(who -> clause.tree().children(who, "conj").isEmpty())
                .isPresent();
        boolean bare = clause.token(head).tag().equals("VB")
                || clause.token(head).tag().equals("VBP") && one;
        boolean asked = attribution
                        .row()
                        .filter(row -> words.has("insisting", row.text("lemma")))
                        .isPresent()
                && bare
                && !subject.isOwnOrShared()
                && clause.auxiliaries(head).isEmpty();
        return asked ? Optional.of(words.act("strong-obligation")) : Optional.empty();
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
        if (!subject.isOwnOrShared() && isPossibleHarm(clause, head)) {
            return Optional.of(words.act("harm"));
        }
        int done = goingTo(clause, head).orElse(head);
        if (!isToCome(clause, head) || convenes(clause, done) && !clause.isNegated(head)) {
            return Optional.empty();
        }
        // "the assets would be frozen": what is done by nobody in particular is done by the speaker
        boolean unsaid = subject == Parties.Party.THING
                && clause.isPassive(head)
                && clause.obliques(head, "by").isEmpty();
        if ((subject.isOwnOrShared() || unsaid) && isMeasure(clause, done) && !clause.isNegated(head)) {
            return Optional.of(words.act(isConditional(clause, head) ? "own-warning" : "reported"));
        }
        if (subject.isOwnOrShared()) {
            return Optional.of(
                    words.act(clause.isNegated(head) && isRefused(clause, done) ? "denied-intention" : "intention"));
        }
        if (appraisal.threatens(clause, head) && !clause.isNegated(head)) {
            return Optional.of(words.act("harm"));
        }
        return unsaid && !clause.isNegated(head) ? Optional.of(words.act("intention")) : Optional.empty();
    }

    /** "The ministers will <i>meet</i> in May", "talks will be <i>held</i>", "the treaty will be <i>signed</i>": a date in the diary and no promise. */
    private boolean convenes(Clause clause, int head) {
        String verb = clause.lemma(head);
        return words.has("convening", verb)
                || words.has("tabled", verb) && clause.isPassive(head)
                || words.has("convening-of", verb)
                        && Stream.of("obj", "nsubj")
                                .flatMap(relation -> clause.tree().children(head, relation).stream())
                                .anyMatch(what -> words.has("session", clause.lemma(what)));
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
        return Stream.of("tolerate", "admissible", "partaking").anyMatch(group -> words.has(group, verb));
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

    /** "Will <i>expel</i> the envoy" hurts the other side and promises nothing; "will <i>end</i> the <i>war</i>" does no harm. */
    private boolean isMeasure(Clause clause, int verb) {
        return words.has("measure", clause.lemma(verb))
                && Stream.of("obj", "nsubj:pass")
                        .flatMap(relation -> clause.tree().children(verb, relation).stream())
                        .noneMatch(
                                what -> words.has("woe", clause.lemma(what)) || words.has("ill", clause.lemma(what)));
    }

    /** "would retaliate", "would take countermeasures", "would reply in kind", "reserves the right to": harm that the own side has in store. */
    Optional<Act> retaliation(Clause clause, int head, Parties.Party subject) {
        boolean harms = appraisal.has(clause, Appraisal.clauseOf(clause, head), "retaliation")
                || words.has("reaction", clause.lemma(head)) && isConditional(clause, head);
        boolean reserves = appraisal.has(clause, Appraisal.clauseOf(clause, head), "reserving");
        return subject == Parties.Party.OWN && !clause.isNegated(head) && (reserves || harms && isToCome(clause, head))
                ? Optional.of(words.act("own-warning"))
                : Optional.empty();
    }

    /** "would respond <i>if they attacked</i>", "<i>otherwise</i> it would respond". */
    private boolean isConditional(Clause clause, int head) {
        return Stream.concat(
                        clause.tree().children(head, "advmod").stream(),
                        clause.tree().children(head, "advcl").stream()
                                .flatMap(other -> clause.tree().children(other, "mark").stream()))
                .map(clause::lemma)
                .anyMatch(word -> words.isCondition(word) || words.has("alternative", word));
    }

    /** "It <i>could</i> lead to <i>war</i>". */
    private boolean isPossibleHarm(Clause clause, int head) {
        return !clause.isNegated(head)
                && clause.auxiliaries(head).stream()
                        .anyMatch(word -> words.isPossibility(word) || words.has("ability", word))
                && appraisal.has(clause, Appraisal.clauseOf(clause, head), "harm");
    }

    /** What somebody "is going to" do. */
    private Optional<Integer> goingTo(Clause clause, int head) {
        return words.has("impending", clause.lemma(head))
                        && clause.token(head).tag().equals("VBG")
                ? clause.tree().children(head, "xcomp").stream()
                        .filter(clause::isInfinitive)
                        .findFirst()
                : Optional.empty();
    }

    /** What somebody "will" do is told afterwards as what he "would". */
    boolean isToCome(Clause clause, int head) {
        return goingTo(clause, head).isPresent()
                || clause.auxiliaries(head).stream()
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
