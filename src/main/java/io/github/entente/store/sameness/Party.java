package io.github.entente.store.sameness;

/**
 * Somebody who takes part in an event.
 *
 * @param state the state they are or act for; empty where it is not known
 * @param sort whether the article names a person, a body or the state itself
 */
record Party(String actor, String state, Sort sort) {

    enum Sort {
        PERSON,
        BODY,
        STATE
    }

    boolean isState() {
        return sort == Sort.STATE;
    }

    /** Whether one account may mean by this whom the other means by that: "Japan" and its prime minister, a ministry and its minister. */
    boolean standsFor(Party other) {
        return !state.isEmpty() && state.equals(other.state) && sort != other.sort;
    }
}
