package io.github.entente.event.meeting;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.event.words.Sides;
import io.github.entente.language.Clause;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The persons that a list names, read off the words, as the parser loses lists with insertions: "with Bo, the prime minister of the islands, and
 * Cy, a general".
 */
final class Listing {

    private static final int LONGEST_INSERTION = 20;

    private final Sentence sentence;
    private final Sides sides;

    Listing(Clause clause, Sides sides) {
        this.sentence = clause.sentence();
        this.sides = sides;
    }

    /** From a preposition on; empty where no person follows it. */
    List<Actor> after(int preposition) {
        return after(preposition, false);
    }

    /** From a preposition or the word before a subject on. */
    List<Actor> after(int preposition, boolean subject) {
        Set<Actor> found = new LinkedHashSet<>();
        int at = preposition + 1;
        while (at < sentence.tokens().size()) {
            Optional<Mention> mention = person(at);
            Token token = sentence.tokens().get(at);
            if (mention.isPresent()) {
                int next = after(mention.get());
                if (mention.get().kind() == Mention.Kind.GROUP && isNamedBehind(beforeNames(next))) {
                    at = beforeNames(next) + 1; // "the two other ministers, Ada and Bo"
                    continue;
                }
                if (!subject
                        && !found.isEmpty()
                        && next < sentence.tokens().size()
                        && isFinite(sentence.tokens().get(next))) {
                    break; // "met Bo, and Cy said"
                }
                found.addAll(mention.get().actors());
                at = next;
            } else if (token.text().equals(",") && !found.isEmpty()) {
                at = afterInsertion(at);
            } else if (isJoint(token)) {
                at++;
            } else {
                break;
            }
        }
        return List.copyOf(found);
    }

    /** The persons of a list that ends at a verb: "Ada and H.E. Mr. Bo, the prime minister of the islands, held". */
    List<Actor> before(int verb) {
        List<Actor> found = new ArrayList<>();
        int last = verb - 1;
        boolean relative = last > 1 && sentence.tokens().get(last).tag().equals("WP");
        if (relative) { // "a pledge by Ada and Bo, who met"
            last--;
        }
        for (int at = last; at >= 0; at--) {
            if (endsList(sentence.tokens().get(at))) {
                int before = beforeRelative(at);
                if (before < 0) {
                    break;
                }
                at = before;
            }
            // "On Monday Ada met" begins with no preposition of hers
            boolean governed = !relative
                    && first(at) > 1
                    && sentence.tokens().get(first(at) - 1).tag().matches("IN|TO|VB.")
                    && !isLed(first(at) - 1);
            if (!governed) {
                name(at).ifPresent(mention -> found.addAll(0, mention.actors()));
            }
        }
        return found.stream().distinct().toList();
    }

    /** The state or body that a relative clause parts from its verb: "Nepal, which claims the area, summoned". */
    List<Actor> bodyBefore(int verb) {
        int comma = verb - 1;
        if (comma < 1 || !sentence.tokens().get(comma).text().equals(",")) {
            return List.of();
        }
        for (int at = comma - 1; at > 1 && at > comma - LONGEST_INSERTION; at--) {
            if (sentence.tokens().get(at).tag().matches("WDT|WP")
                    && sentence.tokens().get(at - 1).text().equals(",")) {
                return sides.mention(sentence, at - 2)
                        .map(mention -> mention.actors())
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /** "A delegation led by Ada met" is Ada's. */
    private boolean isLed(int by) {
        if (by < 1 || !sentence.tokens().get(by).text().equals("by")) {
            return false;
        }
        int before = by - 1;
        if (sentence.tokens().get(before).tag().equals("CC")) { // "led by Ada and by Bo"
            before = Math.max(0, beforeBy(before) - 1);
        }
        return sides.leads(sentence.tokens().get(before).lemma());
    }

    /** The "by" before a word of the same clause; 0 where there is none. */
    private int beforeBy(int word) {
        int at = word;
        while (at > 0
                && !isFinite(sentence.tokens().get(at))
                && !sentence.tokens().get(at).text().equals("by")) {
            at--;
        }
        return sentence.tokens().get(at).text().equals("by") ? at : 0;
    }

    private boolean isNamedBehind(int comma) {
        return comma + 1 < sentence.tokens().size()
                && sentence.tokens().get(comma).text().equals(",")
                && name(comma + 1).isPresent();
    }

    /** The comma behind which the names of a group stand, over "of the union" too. */
    private int beforeNames(int from) {
        int at = from;
        while (at < Math.min(sentence.tokens().size(), from + 5)
                && sentence.tokens().get(at).tag().matches("IN|DT|NNPS?|NN")) {
            at++;
        }
        return isNamedBehind(at) ? at : from;
    }

    /** Whether "and" stands before the last name of a list that ends at a verb. */
    boolean isJoined(int verb) {
        int at = verb - 1;
        while (at > 0
                && !isFinite(sentence.tokens().get(at))
                && !sentence.tokens().get(at).tag().equals("CC")) {
            at--;
        }
        return sentence.tokens().get(Math.max(at, 0)).tag().equals("CC");
    }

    /** Where a list goes on before the relative clause of a verb: "Ada, who had flown in, and Bo met"; -1 where it does not. */
    private int beforeRelative(int verb) {
        for (int at = verb; at > Math.max(0, verb - LONGEST_INSERTION); at--) {
            Token token = sentence.tokens().get(at);
            if (token.tag().equals("WP") && sentence.tokens().get(at - 1).text().equals(",")) {
                return at - 1;
            }
            if (token.text().matches("[;:\u201c\u201d\"]")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean endsList(Token token) {
        return isFinite(token) || token.text().matches("[;:\u201c\u201d\"]");
    }

    /** The first token of the name and the titles before it. */
    private int first(int token) {
        int at = token;
        while (at > 0 && (isTitle(at - 1) || isWithinTitle(at - 1, token))) {
            at--;
        }
        return at;
    }

    private boolean isTitle(int token) {
        return sentence.tokens().get(token).isNoun()
                || sentence.tokens().get(token).tag().matches("JJ|DT|POS");
    }

    /** The "of" in "Secretary of State Ada", not that in "the guest of Ada". */
    private boolean isWithinTitle(int of, int name) {
        int named = person(name)
                .map(mention -> (int) sentence.tokens().stream()
                        .filter(token -> token.span().end() <= mention.span().start())
                        .count())
                .orElse(name);
        return sentence.tokens().get(of).text().equals("of") && of + 1 < named;
    }

    /** Words that may stand in a list between its names: titles, "and", "his counterpart". */
    private static boolean isJoint(Token token) {
        return token.isNoun()
                || token.tag().matches("CC|DT|JJ[RS]?|PRP\\$|POS|CD|HYPH")
                || token.text().matches("[(),/-]|of|then|later|subsequently|afterwards|also|both|as|well");
    }

    /** What follows the comma, after an insertion where one stands there: a list that ends is left where it is. */
    private int afterInsertion(int comma) {
        for (int at = comma + 1; at < Math.min(sentence.tokens().size(), comma + LONGEST_INSERTION); at++) {
            Token token = sentence.tokens().get(at);
            if (isFinite(token)) {
                return sentence.tokens().size();
            }
            if (person(at).isPresent()) { // "Ada, her Calvessan counterpart and Cy met"
                return comma + 1;
            }
            if (token.text().equals(",")) {
                boolean goesOn = at + 1 < sentence.tokens().size()
                        && (sentence.tokens().get(at + 1).tag().equals("CC")
                                || person(at + 1).isPresent());
                return goesOn ? at + 1 : sentence.tokens().size();
            }
        }
        return sentence.tokens().size();
    }

    private static boolean isFinite(Token token) {
        return token.tag().matches("VBD|VBZ|VBP|MD|W.*");
    }

    private Optional<Mention> name(int token) {
        return person(token)
                .filter(mention -> mention.kind() == Mention.Kind.FULL_NAME || mention.kind() == Mention.Kind.SURNAME);
    }

    private Optional<Mention> person(int token) {
        return sides.mention(sentence, token)
                .filter(mention -> mention.actors().stream().allMatch(Actor.Person.class::isInstance))
                .filter(mention ->
                        mention.span().overlaps(sentence.tokens().get(token).span()))
                // "his" in "his counterpart Cy", "Bo's" in "Bo's plan"
                .filter(mention -> !sentence.tokens().get(token).tag().equals("PRP$") && !isOwner(mention));
    }

    private boolean isOwner(Mention mention) {
        int next = after(mention);
        return next < sentence.tokens().size()
                && sentence.tokens().get(next).tag().equals("POS");
    }

    private int after(Mention mention) {
        return (int) sentence.tokens().stream()
                .filter(token -> token.span().start() < mention.span().end())
                .count();
    }
}
