package io.github.entente.server.explorer;

import java.util.HashSet;
import java.util.Set;

/** One kind of answer. */
interface View {

    /** The names of what can be asked for beside the filter. */
    Set<String> parameters();

    /** Whether the filter above all views says what is looked at. */
    default boolean isFiltered() {
        return true;
    }

    /** What is written as JSON: records, lists, maps and texts. */
    Object answer(Asked asked);

    default Set<String> allParameters() {
        Set<String> all = new HashSet<>(parameters());
        if (isFiltered()) {
            all.addAll(Filter.NAMES);
        }
        return all;
    }
}
