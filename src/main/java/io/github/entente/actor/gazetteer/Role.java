package io.github.entente.actor.gazetteer;

import io.github.entente.actor.ActorId;
import java.util.List;
import java.util.Optional;

/**
 * A kind of office: a row of roles.csv.
 *
 * @param key such as "foreign-minister"
 * @param titles the words for it
 * @param kind executive, diplomat, military, legislative, speaker, party, royal, judicial or international
 * @param unique whether one person holds it at a time, so that "the Japanese foreign minister" means somebody
 * @param body the key of the body its holders speak for, such as "foreign-ministry"
 * @param organisation the international organisation it is an office of; empty for offices of states
 * @param refreshed whether its holders are taken from Wikidata
 * @param checked what days without a holder are counted under, such as "head-of-state" also for a monarch; empty where they may be
 */
public record Role(
        String key,
        List<Title> titles,
        String kind,
        boolean unique,
        Optional<String> body,
        Optional<ActorId> organisation,
        boolean refreshed,
        Optional<String> checked) {

    public Role {
        titles = List.copyOf(titles);
    }
}
