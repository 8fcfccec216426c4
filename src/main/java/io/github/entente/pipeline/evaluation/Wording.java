package io.github.entente.pipeline.evaluation;

import io.github.entente.actor.Actor;
import io.github.entente.article.Article;
import io.github.entente.event.Deed;
import io.github.entente.event.Meeting;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Facts in a line each, for people. */
record Wording(Article article) {

    static String of(Actor actor) {
        return "actor " + actor.name()
                + actor.wikidata().map(item -> " (" + item + ")").orElse(" (no Wikidata item)");
    }

    static String of(Gold.Actor actor) {
        return "actor " + actor.name()
                + actor.wikidata().map(item -> " (" + item + ")").orElse("");
    }

    static String of(Meeting meeting) {
        return "meeting of "
                + names(meeting.participants())
                + ", " + meeting.when().temporal().map(Object::toString).orElse("no date")
                + ", " + local(meeting.mode());
    }

    static String of(Gold.Meeting meeting) {
        return "meeting of " + String.join(", ", meeting.participants())
                + meeting.date().map(date -> ", " + date).orElse("")
                + meeting.mode().map(mode -> ", " + mode).orElse("");
    }

    String of(Deed deed) {
        return "deed of " + names(deed.doers()) + " to " + names(deed.targets()) + ", "
                + deed.act().key()
                + deed.when().temporal().map(date -> ", " + date).orElse("") + ": \""
                + deed.evidence().get(0).span().in(article.text()).replaceAll("\\s+", " ") + "\"";
    }

    static String of(Gold.Deed deed) {
        return "deed of " + String.join(", ", deed.doers()) + " to " + String.join(", ", deed.targets()) + ", "
                + deed.kind()
                + deed.date().map(date -> ", " + date).orElse("") + ": \"" + deed.quote() + "\"";
    }

    String of(Utterance utterance) {
        String topics = utterance.statement().position().topics().stream()
                .map(topic -> ", " + topic.key())
                .collect(Collectors.joining());
        return "statement of " + utterance.speaker().name() + ", "
                + utterance.statement().act().key() + topics + ": " + quoted(utterance);
    }

    String quoted(Utterance utterance) {
        return '"' + utterance.span().in(article.text()).replaceAll("\\s+", " ") + '"';
    }

    static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    static String of(Gold.Statement statement) {
        return "statement of " + statement.speaker()
                + statement.act().map(act -> ", " + act).orElse("")
                + statement.topics().stream().map(topic -> ", " + topic).collect(Collectors.joining())
                + ": \"" + statement.quote() + "\"";
    }

    /** "IN_PERSON" as the ontology writes it: "inPerson". */
    static String local(Meeting.Mode mode) {
        return mode == Meeting.Mode.IN_PERSON ? "inPerson" : mode.name().toLowerCase(Locale.ROOT);
    }
}
