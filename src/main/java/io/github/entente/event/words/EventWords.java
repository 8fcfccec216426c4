package io.github.entente.event.words;

import io.github.entente.article.data.DataFile;
import io.github.entente.event.Act;
import io.github.entente.event.Event;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small closed lists of English words that change what a clause means: words.csv. */
public final class EventWords {

    private final Map<String, Map<String, String>> groups;

    private EventWords(List<DataFile.Row> rows) {
        Map<String, Map<String, String>> all = new HashMap<>();
        for (DataFile.Row row : rows) {
            Map<String, String> group = all.computeIfAbsent(row.text("group"), name -> new HashMap<>());
            if (group.put(row.text("word"), row.optional("means").orElse("")) != null) {
                throw row.error("\"" + row.text("word") + "\" stands in the group \"" + row.text("group")
                        + "\" twice; leave one of the rows out");
            }
        }
        groups = Map.copyOf(all);
    }

    public static EventWords shipped() {
        return new EventWords(DataFile.read(Event.class, "words.csv"));
    }

    public boolean has(String group, String word) {
        return groups.getOrDefault(group, Map.of()).containsKey(word);
    }

    public Set<String> all(String group) {
        return groups.getOrDefault(group, Map.of()).keySet();
    }

    public Optional<String> meaning(String group, String word) {
        return Optional.ofNullable(groups.getOrDefault(group, Map.of()).get(word))
                .filter(meaning -> !meaning.isEmpty());
    }

    public boolean isPossibility(String auxiliary) {
        return has("possibility", auxiliary);
    }

    public boolean isCondition(String mark) {
        return has("condition", mark);
    }

    /** "may say", "to say", "if he says", "reports that he said", a question: nothing has been said. */
    public boolean isUnreal(Clause clause, int word) {
        int head = clause.tree().head(word);
        boolean possible = clause.auxiliaries(word).stream().anyMatch(this::isPossibility);
        boolean conditional = clause.tree().children(word, "mark").stream()
                .anyMatch(mark -> isCondition(clause.lemma(mark)) && clause.isJustBefore(mark, word));
        boolean intended = clause.isInfinitive(word)
                && clause.token(word).isVerb()
                && !(head >= 0
                        && (has("aspect", clause.lemma(head)) || has("purpose", clause.lemma(head)) && word > head));
        boolean hearsay = head >= 0 && clause.tree().is(word, "acl") && has("hearsay", clause.lemma(head))
                || head >= 0
                        && clause.tree().is(word, "ccomp")
                        && has("hearsay", clause.lemma(head))
                        && clause.token(head).isNoun();
        List<Token> tokens = clause.sentence().tokens();
        boolean asked = tokens.get(tokens.size() - 1).text().equals("?");
        return possible || conditional || intended || hearsay || asked;
    }

    /** What is done by not doing it: not to support is to oppose. Empty where a denial leaves nothing said. */
    public Optional<Act> denied(Act act) {
        return meaning("denied", act.key()).map(Act::new);
    }

    /** What a reporting word does that only reports: "said". */
    public Act plainAct() {
        return act("reported");
    }

    /** The act that a way of speaking amounts to: the rows of the group "act". */
    public Act act(String manner) {
        return meaning("act", manner)
                .map(Act::new)
                .orElseThrow(() -> new IllegalStateException("words.csv has no act for \"" + manner + "\""));
    }

    /** Whether a sentence could carry a speech on: it tells what will or ought to be done or how things stood, or quotes. */
    public boolean mayContinue(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            return has("obligation", lemma)
                    || has("intention", lemma)
                    || has("quote", lemma)
                    || has("stood", lemma) && token.tag().equals("VBD");
        });
    }
}
