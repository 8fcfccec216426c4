package io.github.entente.actor.naming;

import static io.github.entente.actor.naming.FollowingWords.Kind.HEADED_BODY;
import static io.github.entente.actor.naming.FollowingWords.Kind.HEADING_VERB;

import io.github.entente.actor.Actor;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The clause behind a name that tells by its verb, not by a noun, which office one has: "Ada Bo, <i>who chairs the defence committee of the Polish
 * parliament</i>".
 */
final class HeadingClause {

    private HeadingClause() {}

    /** Empty where nothing is headed, or what is headed is no body of a state and no state. */
    static Optional<OfficePhrase> after(Line line, int last) {
        int verb = line.isVerb(last + 3, HEADING_VERB) ? last + 3 : last + 4;
        boolean headed = line.small(last + 1).equals(",")
                && line.small(last + 2).equals("who")
                && line.isVerb(verb, HEADING_VERB)
                && (verb == last + 3
                        || line.lemma(last + 3).equals("have")
                        || line.tag(last + 3).equals("RB"));
        if (!headed) {
            return Optional.empty();
        }
        int from = line.tag(verb + 1).equals("DT") ? verb + 2 : verb + 1;
        int end = IntStream.range(from, line.size())
                .filter(i -> OfficeBinding.isClosed(line, i)
                        || line.tag(i + 1).matches("VB.*|MD|W.*|TO")
                        || line.small(i + 1).equals("and"))
                .findFirst()
                .orElse(from);
        return head(line, from, end)
                .map(head -> new OfficePhrase(
                        verb, end, verb, Optional.empty(), country(line, from, end), Optional.empty(), true, false));
    }

    /** The word for what is headed: "committee" of "the defence committee of the parliament", or the state that is represented. */
    private static Optional<Integer> head(Line line, int from, int end) {
        int head = IntStream.rangeClosed(from, end)
                .filter(i -> i == end || line.tag(i + 1).matches("IN|DT"))
                .findFirst()
                .orElse(end);
        boolean state = line.hitTo(head)
                .filter(hit -> hit.first() <= from && hit.state().isPresent())
                .filter(hit -> !line.small(head + 1).equals("to")) // "who led Norway to victory"
                .isPresent();
        boolean body = line.is(head, HEADED_BODY)
                && line.hits().stream().anyMatch(hit -> hit.first() >= from && hit.last() <= end && hit.mayOwn());
        return state || body ? Optional.of(head) : Optional.empty();
    }

    private static Optional<String> country(Line line, int from, int end) {
        return line.hits().stream()
                .filter(hit -> hit.first() >= from && hit.last() <= end)
                .flatMap(hit -> hit.ownerOrBody().flatMap(Actor::country).stream())
                .findFirst();
    }
}
