package io.github.entente.pipeline;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.article.Unreadable;
import io.github.entente.event.Account;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts along the line. Used from one thread. */
final class Tally {

    private final Set<ActorId> actors = new HashSet<>();
    private final Set<ActorId> linked = new HashSet<>();
    private final Map<String, Integer> skipped = new HashMap<>();
    private final Map<String, Integer> unread = new HashMap<>();
    private int articles;
    private int meetings;
    private int positions;
    private int copies;
    private int replaced;
    private int unchanged;
    private int corrected;

    void add(Account account, int leftOut) {
        articles++;
        corrected += leftOut;
        if (!account.isRead()) {
            unread.merge(account.article().language().orElse("und"), 1, Integer::sum);
        }
        meetings += account.meetings().size();
        positions += account.statements().size();
        for (Actor actor : account.cast().actors()) {
            actors.add(actor.id());
            if (actor.wikidata().isPresent()) {
                linked.add(actor.id());
            }
        }
    }

    void addCopy() {
        copies++;
    }

    void addReplaced() {
        replaced++;
    }

    void addUnchanged() {
        unchanged++;
    }

    void add(Unreadable unreadable) {
        skipped.merge(unreadable.reason(), 1, Integer::sum);
    }

    Summary summary() {
        return new Summary(
                articles,
                actors.size(),
                linked.size(),
                meetings,
                positions,
                corrected,
                unread,
                replaced,
                copies,
                unchanged,
                skipped);
    }
}
