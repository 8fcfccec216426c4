package io.github.entente.actor.gazetteer;

import io.github.entente.actor.ActorId;
import io.github.entente.actor.Names;
import io.github.entente.article.data.DataFile.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the cells of a gazetteer's rows must look like. */
final class Cells {

    private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");
    private static final Pattern QID = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Pattern TITLE = Pattern.compile("(?:([A-Z]{3}):)?(.+)");

    private Cells() {}

    static String iso3(Row row, String column) {
        String code = row.text(column);
        if (!ISO3.matcher(code).matches()) {
            throw row.error(
                    column + " \"" + code + "\" is no alpha-3 code; write three capital letters such as \"JPN\"");
        }
        return code;
    }

    static Optional<String> wikidata(Row row) {
        return item(row, "wikidata");
    }

    /** A Wikidata item. */
    static Optional<String> item(Row row, String column) {
        row.optional(column).filter(qid -> !QID.matcher(qid).matches()).ifPresent(qid -> {
            throw row.error(column + " \"" + qid + "\" is no item; write it like \"Q148\" or leave it empty");
        });
        return row.optional(column);
    }

    static ActorId id(Row row, String column) {
        return id(row, column, row.text(column));
    }

    static ActorId id(Row row, String column, String value) {
        try {
            return new ActorId(value);
        } catch (IllegalArgumentException e) {
            throw row.error(column + " \"" + value
                    + "\" is no id; write the Wikidata item (\"Q148\") or words joined by hyphens (\"mao-ning\")");
        }
    }

    static Names names(Row row) {
        return new Names(row.text("name"), row.optional("name_zh"), row.optional("name_ja"), row.list("aliases"));
    }

    /** The first day a date allows: "2012" is 1 January. */
    static Optional<LocalDate> first(Row row, String column) {
        return date(row, column, false);
    }

    /** The last day a date allows: "2012" is 31 December. */
    static Optional<LocalDate> last(Row row, String column) {
        return date(row, column, true);
    }

    private static Optional<LocalDate> date(Row row, String column, boolean last) {
        return row.optional(column).map(text -> {
            try {
                if (DATE.matcher(text).matches()) {
                    return switch (text.length()) {
                        case 4 -> Year.parse(text).atDay(last ? Year.parse(text).length() : 1);
                        case 7 ->
                            last
                                    ? YearMonth.parse(text).atEndOfMonth()
                                    : YearMonth.parse(text).atDay(1);
                        default -> LocalDate.parse(text);
                    };
                }
            } catch (DateTimeException e) {
                // falls through to the one error for all that is no date
            }
            throw row.error(column + " \"" + text + "\" is no date; write 2013-03-16, 2013-03 or 2013");
        });
    }

    static boolean yes(Row row, String column) {
        return oneOf(row, column, row.text(column), List.of("yes", "no")).equals("yes");
    }

    static String oneOf(Row row, String column, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw row.error(column + " \"" + value + "\" is none of: " + String.join(", ", allowed));
        }
        return value;
    }

    static List<Title> titles(Row row, String column) {
        return row.list(column).stream()
                .map(text -> {
                    var parts = TITLE.matcher(text);
                    if (!parts.matches()
                            || !parts.group(2).equals(parts.group(2).toLowerCase(Locale.ROOT))) {
                        throw row.error(
                                column + " \"" + text
                                        + "\" is not in lower case; write \"foreign minister\" or, for one state, \"USA:secretary of state\"");
                    }
                    return new Title(parts.group(2), Optional.ofNullable(parts.group(1)));
                })
                .toList();
    }
}
