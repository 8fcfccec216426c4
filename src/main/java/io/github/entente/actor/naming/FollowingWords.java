package io.github.entente.actor.naming;

import io.github.entente.actor.Actor;
import io.github.entente.article.data.DataFile;
import io.github.entente.article.data.DataFile.Row;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of following.csv: lists of plain words, each word with the value its row gives it. */
public final class FollowingWords {

    /** The lists the reading needs; the file explains each. */
    public enum Kind {
        HONORIFIC,
        PRONOUN,
        THING,
        SEVERAL,
        FIRST_PERSON,
        OWN_WORDS,
        MUTUAL,
        COUNTERPART,
        SIDE,
        SIDE_OF,
        NAMED_SIDE,
        GROUP_NOUN,
        GROUP_COUNT,
        LONE_GROUP,
        EACH,
        EACH_NOUN,
        LATTER,
        PLACE_PREPOSITION,
        MOTION,
        PLACE_VERB,
        PLACE_NOUN,
        PLACE_MODIFIED,
        REGION_ADJECTIVE,
        SPEECH,
        SAY,
        REPORTING,
        TITLE_HEAD,
        SPOKES,
        TITLE_MODIFIER,
        NOT_NOW,
        LESSER,
        POSTED,
        POSTING,
        HERE,
        PORTFOLIO,
        APPOSITIVE,
        TITLE_PREPOSITION,
        GENERIC_PERSON,
        BODY_HEAD,
        HEADING_VERB,
        HEADED_BODY,
        PREFIX,
        PAIR_NOUN,
        LEADER_ROLE,
        PARTICLE,
        INITIAL_PARTICLE,
        NAME_ARTICLE,
        FAMILY_FIRST,
        GIVEN_ALONE,
        GIVEN_TITLE,
        NAME_SUFFIX,
        UNNAMED_OFFICER,
        FROM_ELSEWHERE,
        TOGETHER,
        COUNTERPARTS,
        LONE_STATES,
        COMPASS,
        OWN_STATE,
        NEIGHBOUR,
        REGION,
        FORM,
        ENVOY,
        ANIMATE_ADJECTIVE,
        SIDES,
        CALENDAR,
        NOT_A_PERSON,
        ORGANISATION_OF,
        ORGANISATION_HEAD,
        SUBORDINATOR,
        EXPLETIVE_VERB,
        AGAINST_OTHERS,
        LEADING_ROLE,
        LEADER_NOUN,
        LED_BY_PREMIER,
        PREMIER_FIRST,
        PRESIDENT_FIRST,
        SHARED_NAME,
        MINISTER_WORD,
        GENDERED,
        COLLECTIVE_DEMONYM,
        INDEFINITE,
        ORDINAL,
        HOST,
        HOSTS,
        RECEIVE,
        ARRIVE,
        SUCCESSION,
        OTHER,
        REPORT_VERB,
        REPORT_PREPOSITION,
        COMMENT,
        CREDIT;

        private static Kind of(Row row) {
            String name = row.text("list");
            try {
                return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw row.error("\"" + name + "\" is none of the lists the file's head explains");
            }
        }
    }

    private final Map<Kind, Map<String, String>> lists = new EnumMap<>(Kind.class);

    private FollowingWords(List<Row> rows) {
        for (Row row : rows) {
            Map<String, String> list = lists.computeIfAbsent(Kind.of(row), kind -> new HashMap<>());
            for (String word : row.list("words")) {
                if (list.put(word, row.optional("value").orElse("")) != null) {
                    throw row.error("\"" + word + "\" stands twice in the list " + row.text("list"));
                }
            }
        }
    }

    public static FollowingWords shipped() {
        return new FollowingWords(DataFile.read(Actor.class, "following.csv"));
    }

    public boolean has(Kind kind, String word) {
        return list(kind).containsKey(word);
    }

    /** The value of a word, empty where the list has not the word; a word without a value has "". */
    public Optional<String> value(Kind kind, String word) {
        return Optional.ofNullable(list(kind).get(word));
    }

    public Set<String> words(Kind kind) {
        return list(kind).keySet();
    }

    public Map<String, String> list(Kind kind) {
        return lists.getOrDefault(kind, Map.of());
    }
}
