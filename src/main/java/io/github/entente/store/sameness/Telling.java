package io.github.entente.store.sameness;

import java.util.List;
import java.util.Optional;

/**
 * One article's telling of an event.
 *
 * @param event its name
 * @param kind what is compared with what: meetings with meetings, deeds with deeds of the same act
 * @param parties who takes part; of a deed, who does it
 * @param targets of a deed, to whom it is done
 * @param published when the article was published, for events that it does not date
 */
record Telling(
        String event,
        String article,
        Kind kind,
        List<Party> parties,
        List<Party> targets,
        Optional<Period> when,
        Optional<Spot> place,
        Optional<String> beside,
        String manner,
        String status,
        Optional<Period> published) {

    enum Kind {
        MEETING,
        DEED
    }

    /**
     * A place and the state it lies in.
     *
     * @param state empty where it is not known
     */
    record Spot(String place, String state) {}

    Telling {
        parties = List.copyOf(parties);
        targets = List.copyOf(targets);
    }

    boolean isMeeting() {
        return kind == Kind.MEETING;
    }

    /** Whether the participants are not in one room. */
    boolean isRemote() {
        return manner.equals("phone") || manner.equals("video");
    }
}
