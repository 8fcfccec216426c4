package io.github.entente.actor.following;

import io.github.entente.actor.Cast;
import io.github.entente.actor.Office;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.article.Article;
import io.github.entente.article.Dateline;
import io.github.entente.article.Part;
import io.github.entente.article.date.Dates;
import io.github.entente.article.date.Weekdays;
import io.github.entente.language.Document;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The day of an article that names it without its year, by those who hold offices in it: with Ada for president and Bo for prime minister, the only
 * "Wednesday, Nov. 19" was that of 2025, and the only "July 10" that was the lead's Monday that of 2023. Empty where more than one year is left.
 */
public final class YearInOffice {

    /** So many sentences may say on which weekday the news is. */
    private static final int LEAD = 2;

    private final Weekdays weekdays = new Weekdays(Dates.create());
    private final Set<Integer> years;

    public YearInOffice(Gazetteer gazetteer) {
        this.years = gazetteer.persons().stream()
                .flatMap(person -> person.tenures().stream())
                .flatMap(tenure -> Stream.concat(tenure.from().stream(), tenure.to().stream()))
                .map(LocalDate::getYear)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The day an article names without its year; empty where it names none, so that nobody need be looked for in it. */
    public Optional<MonthDay> named(Article article) {
        return article.dateline().flatMap(Dateline::day).or(() -> header(article));
    }

    private Optional<MonthDay> header(Article article) {
        return article.parts().stream()
                .filter(part -> part.kind() == Part.Kind.META)
                .flatMap(part -> weekdays.day(part.span().in(article.text())).stream())
                .findFirst();
    }

    /** That day with its year. */
    public Optional<LocalDate> dayOf(Document document, Cast cast, MonthDay day) {
        Set<Integer> left = years.stream().filter(day::isValidYear).collect(Collectors.toCollection(TreeSet::new));
        int all = left.size();
        for (Office office : cast.offices()) {
            Set<Integer> held = held(office, day, left);
            if (!held.isEmpty()) { // who was in office long ago is in the article too
                left.retainAll(held);
            }
        }
        if (left.size() == all) {
            return Optional.empty();
        }
        Set<Integer> fitting = weekdays.fitting(document.article().text(), left);
        if (fitting.size() > 1) {
            fitting = ofLead(document, day, fitting);
        }
        return fitting.size() == 1 ? fitting.stream().map(day::atYear).findFirst() : Optional.empty();
    }

    /** The years in which somebody held on that day the office that an article gives them. */
    private static Set<Integer> held(Office office, MonthDay day, Set<Integer> years) {
        return years.stream()
                .filter(year -> office.holder().tenures().stream()
                        .filter(tenure -> tenure.from().isPresent()
                                && tenure.role().isPresent()
                                && tenure.role().equals(office.role()))
                        .anyMatch(tenure -> tenure.covers(day.atYear(year))))
                .collect(Collectors.toSet());
    }

    /** The years in which the first weekday of the story is that of the article: agencies report what happens the same day. */
    private static Set<Integer> ofLead(Document document, MonthDay day, Set<Integer> years) {
        Optional<DayOfWeek> told = document.sentences().stream()
                .filter(sentence -> sentence.part().kind() == Part.Kind.BODY)
                .limit(LEAD)
                .flatMap(sentence -> sentence.tokens().stream())
                .flatMap(token -> Arrays.stream(DayOfWeek.values())
                        .filter(weekday -> weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .equals(token.text())))
                .findFirst();
        return years.stream()
                .filter(year -> told.filter(weekday -> day.atYear(year).getDayOfWeek() == weekday)
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
