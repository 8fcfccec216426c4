package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.CALENDAR;
import static io.github.entente.actor.naming.FollowingWords.Kind.HONORIFIC;
import static io.github.entente.actor.naming.FollowingWords.Kind.ORGANISATION_HEAD;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Names;
import io.github.entente.actor.gazetteer.Folding;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.Line;
import java.util.List;
import java.util.Optional;

/** Finds organisations the gazetteer does not know by the last word of their names: "Polisario Front", "Japan Football Association". */
final class UnknownBodies {

    private static final int LONGEST = 7;

    private final FollowingWords words;

    UnknownBodies(FollowingWords words) {
        this.words = words;
    }

    void read(Line line) {
        if (line.isTitleCase()) {
            return;
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, ORGANISATION_HEAD) && isName(line, i) && !isName(line, i + 1)) {
                read(line, i);
            }
        }
    }

    private void read(Line line, int head) {
        int first = head;
        while (first > 0 && head - first < LONGEST && isName(line, first - 1)) {
            first--;
        }
        boolean known = line.hits().stream()
                .filter(hit -> hit.organisation().isPresent())
                .anyMatch(hit -> hit.last() >= head);
        int from = first;
        boolean institution = line.bodies().stream().anyMatch(body -> body.last() >= head && body.first() <= head)
                || line.offices().stream().anyMatch(office -> office.first() < head && head <= office.last());
        boolean demonymAlone = line.hits().stream()
                .anyMatch(hit -> hit.first() == from && hit.last() == head - 1 && hit.is(Name.Kind.DEMONYM));
        if (first == head || known || institution || demonymAlone || !line.isFree(first, head)) {
            return;
        }
        String kind = words.value(ORGANISATION_HEAD, line.small(head)).orElseThrow();
        line.add(first, head, organisation(line, first, head, kind), Mention.Kind.FULL_NAME, Confidence.UNKNOWN_NAME);
    }

    private static Actor organisation(Line line, int first, int last, String kind) {
        String name = line.text(first, last);
        Optional<String> country = line.hits().stream()
                .filter(hit -> hit.first() >= first && hit.last() < last)
                .flatMap(hit -> hit.owner().stream())
                .findFirst()
                .flatMap(Actor::country);
        return new Actor.Organisation(new ActorId(Folding.slug(name)), Names.of(name), Optional.empty(), country, kind);
    }

    private static boolean isName(Line line, int i) {
        return line.isCapitalised(i)
                && List.of("NNP", "NNPS", "NN", "JJ").contains(line.tag(i))
                && !(i == 0 && line.tag(i).equals("JJ"))
                && !line.is(i, CALENDAR)
                && !line.is(i, HONORIFIC);
    }
}
