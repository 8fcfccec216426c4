package io.github.entente.event;

import java.util.List;

/** Something actors did, with the words that say so. */
public sealed interface Event permits Meeting, Statement, Deed {

    /** At least one; the first is the one that says most. */
    List<Evidence> evidence();

    When when();
}
