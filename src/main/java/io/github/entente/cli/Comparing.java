package io.github.entente.cli;

import io.github.entente.store.EmbeddedStore;
import io.github.entente.store.Store;
import io.github.entente.store.sameness.Sameness;

/** Comparing the articles of a store, beside a command's own work. */
final class Comparing {

    private Comparing() {}

    /** After the store has changed. */
    static void renew(Store store, Verbosity verbosity) {
        Sameness.Found found = Sameness.renew(store);
        if (found.events() > 0) {
            verbosity.say("compared " + found.articles() + " articles: told by several "
                    + counted(found.events(), "event") + ", with " + counted(found.contradictions(), "contradiction")
                    + " and " + counted(found.alignments(), "point") + " in common");
        }
    }

    /** Makes up for a command that was stopped. Not on a server: a question should not write there. */
    static void renewIfDue(Store store, Verbosity verbosity) {
        if (store instanceof EmbeddedStore && Sameness.isDue(store)) {
            renew(store, verbosity);
        }
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
