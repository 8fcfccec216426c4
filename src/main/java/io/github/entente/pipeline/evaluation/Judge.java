package io.github.entente.pipeline.evaluation;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Place;
import io.github.entente.event.Act;
import io.github.entente.event.Deed;
import io.github.entente.event.Meeting;
import io.github.entente.event.Statement;
import io.github.entente.event.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges the qualifiers of found facts. What the gold leaves out is not judged.
 *
 * @param topicLabels what else a topic is called, beside its key
 * @param actLabels what else an act is called, beside its key
 */
record Judge(Called called, Function<Topic, Set<String>> topicLabels, Function<Act, Set<String>> actLabels) {

    List<Judgement> judge(Meeting found, Gold.Meeting gold) {
        return gold.place().stream().map(place -> place(found.place(), place)).toList();
    }

    List<Judgement> judge(Utterance utterance, Gold.Statement gold) {
        Statement found = utterance.statement();
        List<Judgement> judgements = new ArrayList<>();
        gold.act()
                .ifPresent(act -> judgements.add(new Judgement(
                        Qualifier.ACT,
                        isCalled(found.act(), act),
                        act,
                        found.act().key())));
        toward(utterance, gold.toward()).forEach(judgements::add);
        topics(found.position().topics(), gold.topics()).forEach(judgements::add);
        String stance = found.position().stance().name().toLowerCase(Locale.ROOT);
        gold.stance()
                .ifPresent(expected ->
                        judgements.add(new Judgement(Qualifier.STANCE, expected.equals(stance), expected, stance)));
        sides(Qualifier.ADDRESSEE, found.addressees(), gold.addressees()).forEach(judgements::add);
        return judgements;
    }

    /** What several say jointly is towards them all, and of each of them towards the others: gold may say it either way. */
    private Stream<Judgement> toward(Utterance utterance, List<String> expected) {
        return sides(
                Qualifier.TOWARD,
                others(utterance.statement().toward(), side -> called.isSide(utterance.speaker(), side)),
                others(expected, name -> called.isSide(utterance.speaker(), name)));
    }

    /** All but the own side, where that is not the only one. */
    private static <T> List<T> others(List<T> sides, Predicate<T> own) {
        List<T> others = sides.stream().filter(Predicate.not(own)).toList();
        return others.isEmpty() ? sides : others;
    }

    private Stream<Judgement> sides(Qualifier qualifier, List<Actor> found, List<String> expected) {
        return expected.isEmpty()
                ? Stream.empty()
                : Stream.of(new Judgement(
                        qualifier,
                        called.areSides(found, expected),
                        String.join(", ", expected),
                        Wording.names(found)));
    }

    /** Right if one of the topics is one of the gold's, under its key or any label; a narrower or broader one is another. */
    private Stream<Judgement> topics(List<Topic> found, List<String> expected) {
        Set<Folded> names = Folded.all(expected.stream());
        return expected.isEmpty()
                ? Stream.empty()
                : Stream.of(new Judgement(
                        Qualifier.TOPIC,
                        found.stream().flatMap(this::names).anyMatch(names::contains),
                        String.join(", ", expected),
                        found.stream().map(Topic::key).collect(Collectors.joining(", "))));
    }

    /** Found topics against gold topics, where the gold has any. */
    Count topics(Statement found, Gold.Statement gold) {
        return gold.topics().isEmpty()
                ? Count.NONE
                : Matching.of(
                                found.position().topics(),
                                gold.topics(),
                                (topic, name) -> names(topic).anyMatch(Folded.of(name)::equals) ? 1 : 0)
                        .count();
    }

    private Stream<Folded> names(Topic topic) {
        return Stream.concat(Stream.of(topic.key()), topicLabels.apply(topic).stream())
                .map(Folded::of);
    }

    List<Judgement> judge(Deed found, Gold.Deed gold) {
        List<Judgement> judgements = new ArrayList<>();
        String date = found.when().temporal().map(Object::toString).orElse("");
        gold.date().ifPresent(day -> judgements.add(new Judgement(Qualifier.DATE, day.equals(date), day, date)));
        gold.place().ifPresent(place -> judgements.add(place(found.place(), place)));
        return judgements;
    }

    private Judgement place(Optional<Place> found, String expected) {
        return new Judgement(
                Qualifier.PLACE,
                found.filter(one -> called.is(one, expected)).isPresent(),
                expected,
                found.map(Place::names).map(names -> names.en()).orElse(""));
    }

    boolean isCalled(Act act, String name) {
        return Stream.concat(Stream.of(act.key()), actLabels.apply(act).stream())
                .map(Folded::of)
                .anyMatch(Folded.of(name)::equals);
    }
}
