package io.github.entente.actor.following;

import static io.github.entente.actor.naming.FollowingWords.Kind.GROUP_NOUN;
import static io.github.entente.actor.naming.FollowingWords.Kind.LONE_STATES;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.naming.Confidence;
import io.github.entente.actor.naming.FollowingWords;
import io.github.entente.actor.naming.GroupPhrase;
import io.github.entente.actor.naming.Line;
import io.github.entente.actor.naming.NamedStates;
import io.github.entente.article.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds several actors meant at once: "both sides", "the two top diplomats", "the ministers", "the Baltic states". */
final class GroupMentions {

    private final Scene scene;
    private final FollowingWords words;
    private final MainStates mainStates;
    private final PersonGroups persons;

    GroupMentions(Scene scene, FollowingWords words, Incumbents incumbents) {
        this.scene = scene;
        this.words = words;
        this.mainStates = new MainStates(scene);
        this.persons = new PersonGroups(scene, words, incumbents, mainStates);
    }

    void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Optional<GroupPhrase> phrase = GroupPhrase.at(line, i, words);
            Optional<NamedStates> named = NamedStates.at(line, i, words);
            if (named.isPresent()) {
                named(line, named.get());
            } else if (phrase.isPresent()) {
                counted(line, phrase.get());
            } else if (line.is(i, GROUP_NOUN) && !line.small(i + 1).equals("of")) {
                plain(line, i);
            }
        }
    }

    private void named(Line line, NamedStates group) {
        List<Actor> states = group.codes().stream()
                .flatMap(code -> scene.gazetteer().state(code).stream())
                .map(Actor.class::cast)
                .toList();
        add(line, group.first(), group.last(), states, Confidence.GROUP);
    }

    /** States named as a group there: "the two countries", "both sides". */
    Optional<Candidate> statesAt(Line line, int from) {
        int count = line.small(from).equals("the") ? from + 1 : from;
        return GroupPhrase.at(line, count, words)
                .filter(phrase -> phrase.means() == GroupPhrase.Means.STATES)
                .flatMap(phrase -> {
                    List<Actor> states = mainStates.of(line, from, phrase.count(), Set.of());
                    return states.size() == phrase.count()
                            ? Optional.of(new Candidate(from, phrase.last(), phrase.last(), states, 1))
                            : Optional.empty();
                });
    }

    private void counted(Line line, GroupPhrase phrase) {
        List<Actor> actors =
                switch (phrase.means()) {
                    case PERSONS -> persons.counted(line, phrase);
                    case STATES -> mainStates.of(line, phrase.first(), phrase.count(), Set.of());
                    case EITHER -> alone(line, phrase);
                };
        if (actors.size() == phrase.count()) {
            add(line, phrase.first(), phrase.last(), actors, Confidence.GROUP);
        }
    }

    /** "The two agreed": persons where the last sentences have that many, else states. */
    private List<Actor> alone(Line line, GroupPhrase phrase) {
        List<Actor> chosen = persons.counted(line, phrase);
        List<Actor> states = mainStates.of(line, phrase.first(), phrase.count(), Set.of());
        boolean unequal = chosen.size() == 2
                && states.size() == 2
                && persons.areUnequal(chosen)
                && !persons.areNamed(line, phrase.first(), chosen);
        return chosen.size() == phrase.count() && !unequal ? chosen : states;
    }

    /** "The ministers agreed", "neighbours sign treaty": no word says how many. */
    private void plain(Line line, int noun) {
        boolean article = line.small(noun - 1).equals("the");
        boolean bare = line.part() == Part.Kind.HEADLINE
                && !line.tag(noun - 1).startsWith("JJ")
                && !line.isNounAt(noun - 1)
                && !line.tag(noun - 1).equals("CD");
        int first = article ? noun - 1 : noun;
        if (line.is(noun, LONE_STATES) && (article || bare)) {
            List<Actor> states = mainStates.of(line, first, 2, PersonGroups.apart(line, noun));
            if (states.size() == 2) {
                add(line, first, noun, states, Confidence.PRONOUN_GUESSED);
            }
        } else if (article) {
            add(line, first, noun, persons.plain(line, noun), Confidence.PRONOUN_GUESSED);
        }
    }

    private static void add(Line line, int first, int last, List<Actor> actors, double confidence) {
        if (actors.size() > 1 && line.isFree(first, last)) {
            line.add(first, last, last, actors, Mention.Kind.GROUP, confidence);
        }
    }
}
