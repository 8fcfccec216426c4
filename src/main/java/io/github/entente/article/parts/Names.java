package io.github.entente.article.parts;

import io.github.entente.article.date.Addresses;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names an article goes by outside its text tell of its time.
 *
 * @param day the one in the name of its file
 * @param years those in that name and in its address
 */
record Names(Optional<LocalDate> day, Set<Integer> years) {

    static final Names NONE = new Names(Optional.empty(), Set.of());

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** @param file the source's name; one that holds many articles says little of each */
    static Names of(String file, Optional<URI> url, Addresses addresses) {
        boolean alone = file.indexOf('#') < 0;
        Optional<LocalDate> day = alone ? addresses.day(file) : Optional.empty();
        // A file saved on a day in March does not hold an article of the next November.
        String names = (alone && day.isEmpty() ? file : "") + " "
                + url.map(URI::toString).orElse("");
        Set<Integer> years = new TreeSet<>();
        Matcher year = YEAR.matcher(names);
        while (year.find()) {
            years.add(Integer.valueOf(year.group()));
        }
        return new Names(day, years);
    }
}
