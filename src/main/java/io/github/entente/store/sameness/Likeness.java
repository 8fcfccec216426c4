package io.github.entente.store.sameness;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How much two tellings of different articles agree, so far as they could be of one event. */
final class Likeness {

    /**
     * @param score what agrees, by weights.csv
     * @param sure whether that is enough whatever else is told; otherwise only if no other event fits as well
     */
    record Found(double score, boolean sure) {}

    private static final int SMALL = 3;

    private final Weights weights;

    Likeness(Weights weights) {
        this.weights = weights;
    }

    Optional<Found> of(Telling one, Telling other) {
        if (one.kind() != other.kind() || one.article().equals(other.article()) || exclude(one, other)) {
            return Optional.empty();
        }
        Optional<Double> days = days(one, other);
        Match parties = Match.of(one.parties(), other.parties());
        if (days.isEmpty() || !fits(parties, one, other)) {
            return Optional.empty();
        }
        if (!one.isMeeting() && !Match.of(one.targets(), other.targets()).isWhole()) {
            return Optional.empty();
        }
        boolean vague = one.isMeeting() && (parties.stoodFor() > 0 || parties.named() == 0);
        double score = (one.isMeeting() ? parties(parties) : weights.of("deed"))
                + days.get()
                + places(one, other)
                + manners(one, other);
        boolean dated = days.get() >= weights.of(one.isMeeting() ? "next-day" : "same-day");
        if (score < weights.of("enough-alone") || apart(one, other) && (vague || days.get() < weights.of("same-day"))) {
            return Optional.empty();
        }
        return Optional.of(new Found(score, score >= weights.of("enough") && dated && !vague));
    }

    /** What no agreement outweighs. */
    private static boolean exclude(Telling one, Telling other) {
        if (!one.isMeeting()) {
            return !one.manner().equals(other.manner());
        }
        boolean cancelled = one.status().equals("cancelled") != other.status().equals("cancelled");
        boolean planned = one.status().equals("planned") || other.status().equals("planned");
        return one.isRemote() != other.isRemote() || cancelled && !planned;
    }

    private boolean fits(Match match, Telling one, Telling other) {
        if (match.isWhole()) {
            return match.matched() > 0;
        }
        return one.isMeeting()
                && Math.min(states(one), states(other)) > SMALL
                && match.matched() >= match.inAll() * weights.of("gathering");
    }

    private static int states(Telling telling) {
        Set<String> states = new HashSet<>();
        telling.parties().forEach(party -> states.add(party.state().isEmpty() ? party.actor() : party.state()));
        return states.size();
    }

    private double parties(Match match) {
        double sum = match.named() * weights.of("named")
                + match.states() * (match.named() > 0 ? weights.of("named") : weights.of("states"))
                + match.stoodFor() * weights.of("stands-for");
        return sum / match.matched() + match.retinue() * weights.of("retinue");
    }

    private Optional<Double> days(Telling one, Telling other) {
        if (one.when().isEmpty() || other.when().isEmpty()) {
            return undated(one, other);
        }
        Period first = one.when().get();
        Period second = other.when().get();
        if (first.meets(second)) {
            return Optional.of(weights.of(first.isDay() && second.isDay() ? "same-day" : "within"));
        }
        boolean next = first.isDay() && second.isDay() && first.daysFrom(second) == 1;
        return next ? Optional.of(weights.of(one.isMeeting() ? "next-day" : "deed-next-day")) : Optional.empty();
    }

    /** A telling without a day is taken to be of about the day its article was published. */
    private Optional<Double> undated(Telling one, Telling other) {
        Optional<Period> first = one.when().or(one::published);
        Optional<Period> second = other.when().or(other::published);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        long days = first.get().daysFrom(second.get());
        if (days <= weights.of("near-days")) {
            return Optional.of(weights.of("undated-near"));
        }
        String far = one.isMeeting() ? "undated-far" : "deed-undated-far";
        return days <= weights.of("far-days") ? Optional.of(weights.of(far)) : Optional.empty();
    }

    private double places(Telling one, Telling other) {
        if (one.place().isPresent() && other.place().isPresent()) {
            Telling.Spot first = one.place().get();
            Telling.Spot second = other.place().get();
            if (first.place().equals(second.place())) {
                return weights.of("same-place");
            }
            return weights.of(apart(one, other) ? "other-place" : "same-country");
        }
        boolean occasion = one.beside().isPresent() && other.beside().isPresent();
        if (occasion) {
            return shareWord(one.beside().get(), other.beside().get()) ? weights.of("beside") : 0;
        }
        boolean occasionOrPlace = one.beside().isPresent() && other.place().isPresent()
                || other.beside().isPresent() && one.place().isPresent();
        return occasionOrPlace ? weights.of("beside") : 0;
    }

    /** Two places of one state may be one within the other; two of two states, or without one, are not. */
    private static boolean apart(Telling one, Telling other) {
        return one.place().isPresent()
                && other.place().isPresent()
                && !one.place().get().place().equals(other.place().get().place())
                && (one.place().get().state().isEmpty()
                        || !one.place().get().state().equals(other.place().get().state()));
    }

    private static boolean shareWord(String one, String other) {
        Set<String> words = new HashSet<>(words(one));
        words.retainAll(words(other));
        return !words.isEmpty();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .toList();
    }

    private double manners(Telling one, Telling other) {
        boolean confused = one.isMeeting() && one.isRemote() && !one.manner().equals(other.manner());
        return confused ? weights.of("other-remote") : 0;
    }
}
