package io.github.entente.article;

import io.github.entente.article.PartPattern.Role;
import java.time.MonthDay;
import java.util.Optional;

/** Collects when, where and by whom a text says it was published; what is said first and most plainly counts. */
final class Signature {

    private final Dates dates;
    private final Publishers publishers;
    private Optional<PublicationTime> published = Optional.empty();
    private Optional<PublicationTime> bare = Optional.empty();
    private Optional<PublicationTime> updated = Optional.empty();
    private Optional<PublicationTime> inDateline = Optional.empty();
    private Optional<Dateline> dateline = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<String> signed = Optional.empty();

    Signature(Dates dates, Publishers publishers) {
        this.dates = dates;
        this.publishers = publishers;
    }

    /** A date without a word what it is. */
    void date(PublicationTime time) {
        bare = bare.or(() -> Optional.of(time));
    }

    /** A newsroom's name on a line of its own. */
    void publisher(String name) {
        signed = signed.or(() -> Optional.of(publishers.named(name)));
    }

    void note(PartPattern.Mark mark) {
        Optional<PublicationTime> date = mark.group("date").flatMap(dates::find).map(Dates.Found::time);
        Optional<String> name = mark.group("publisher");
        Role role = mark.row().role();
        if (role == Role.PUBLISHED || role == Role.MASTHEAD) {
            published = published.or(() -> date);
            signed = signed.or(() -> name.map(publishers::named));
        } else if (role == Role.UPDATED) {
            updated = updated.or(() -> date);
        } else if (role == Role.SOURCE) {
            bare = bare.or(() -> date);
            source = source.or(() -> name.map(publishers::named));
        } else if (role == Role.BYLINE) {
            signed = signed.or(() -> name.flatMap(publishers::signing));
        } else if (mark.row().part() == Part.Kind.DATELINE) {
            inDateline = inDateline.or(() -> date);
            signed = signed.or(() -> name.filter(agency -> agency.chars().noneMatch(Character::isDigit))
                    .map(publishers::named));
            Optional<Dateline> found = mark.group("place")
                    .map(place -> new Dateline(
                            Blank.collapse(place).strip(), mark.group("day").flatMap(dates::day)));
            // The story's own dateline is surer than a line above it, which may name the reporter.
            dateline = role == Role.DATELINE ? found.or(() -> dateline) : dateline.or(() -> found);
        }
    }

    Optional<PublicationTime> published() {
        return published.or(() -> bare).or(() -> updated).or(() -> inDateline);
    }

    Optional<Dateline> dateline() {
        return dateline.map(known -> known.day().isPresent()
                ? known
                : new Dateline(known.place(), inDateline.map(time -> MonthDay.from(time.date()))));
    }

    Optional<String> publisher() {
        return source.or(() -> signed);
    }
}
