package io.github.entente.actor.naming;

import static io.github.entente.actor.naming.FollowingWords.Kind.CALENDAR;
import static io.github.entente.actor.naming.FollowingWords.Kind.NOT_A_PERSON;
import static io.github.entente.actor.naming.FollowingWords.Kind.NOT_NOW;
import static io.github.entente.actor.naming.FollowingWords.Kind.PLACE_PREPOSITION;
import static io.github.entente.actor.naming.FollowingWords.Kind.PORTFOLIO;
import static io.github.entente.actor.naming.FollowingWords.Kind.POSTED;
import static io.github.entente.actor.naming.FollowingWords.Kind.POSTING;
import static io.github.entente.actor.naming.FollowingWords.Kind.SPEECH;
import static io.github.entente.actor.naming.FollowingWords.Kind.TITLE_HEAD;
import static io.github.entente.actor.naming.FollowingWords.Kind.TITLE_MODIFIER;
import static io.github.entente.actor.naming.FollowingWords.Kind.TITLE_PREPOSITION;

import io.github.entente.actor.gazetteer.Name;
import java.util.Optional;
import java.util.stream.IntStream;

/** How far the words for an office go around its core: "Japan's vice | foreign minister", "member | of the Political Bureau of ...". */
final class OfficeExtent {

    private OfficeExtent() {}

    /** How far to the left the office goes: "Japan's vice | foreign minister". */
    static int left(Line line, int core, int free) {
        // "French Foreign Ministry | spokeswoman", where the ministry has a name of its own
        Optional<Hit> body =
                line.hitOver(core).filter(hit -> hit.first() >= free && hit.first() < core && hit.mayOwn());
        int first = body.map(Hit::first).orElse(core);
        boolean owned = body.isPresent();
        boolean about = false; // "Turkey's <i>EU</i> affairs minister" serves Turkey
        while (first - 1 >= free) {
            int i = first - 1;
            Optional<Hit> hit = line.hitTo(i);
            if (line.isOwning(i)) {
                Optional<Hit> owner = line.hitTo(i - 1).filter(Hit::mayOwn);
                return (!owned || about) && owner.isPresent() && owner.get().first() >= free
                        ? owner.get().first()
                        : first;
            } else if (hit.isPresent()) {
                boolean place = !hit.get().is(Name.Kind.DEMONYM)
                        && (line.is(hit.get().first() - 1, PLACE_PREPOSITION)
                                || line.tag(hit.get().first() - 1).startsWith("VB")
                                        && !line.isVerb(hit.get().first() - 1, SPEECH));
                if (owned || !hit.get().mayOwn() || place || hit.get().first() < free) {
                    return first;
                }
                owned = true;
                about = hit.get().owner().isEmpty();
                first = hit.get().first();
            } else if (isModifier(line, i, core, owned)) {
                first = i;
            } else {
                return first;
            }
        }
        return first;
    }

    private static boolean isModifier(Line line, int i, int core, boolean owned) {
        if (line.is(i, TITLE_MODIFIER) || line.is(i, NOT_NOW)) {
            return true;
        }
        if (owned || line.is(i, CALENDAR) || line.hitOver(i).isPresent()) {
            return false;
        }
        boolean joins = line.small(i).equals("and")
                || line.small(i).equals(",")
                || line.small(i).equals("&");
        if (joins) {
            return line.is(i - 1, PORTFOLIO)
                    && (line.is(i + 1, PORTFOLIO) || line.small(i + 1).equals("and"));
        }
        String tag = line.tag(i);
        boolean word = tag.startsWith("NN") && !tag.equals("NNS")
                || tag.equals("JJ")
                || tag.equals("HYPH")
                || line.is(i, PORTFOLIO);
        return word
                && (line.isCapitalised(i) == line.isCapitalised(core) || line.is(i, PORTFOLIO) || tag.equals("HYPH"))
                && (!line.isTitleCase() || line.is(i, PORTFOLIO));
    }

    /** How far to the right: "President | of the Republic of Korea", "member | of the Political Bureau of ...". */
    static int right(Line line, int core, boolean anyOffice) {
        int i = core + 1;
        if (!line.is(i, TITLE_PREPOSITION) && !line.small(i).equals("for")) {
            return core;
        }
        int next = line.small(i + 1).equals("the") ? i + 2 : i + 1;
        Optional<Hit> state =
                line.hitFrom(next).filter(hit -> hit.mayOwn() || hit.place().isPresent());
        boolean serves = line.small(i).equals("of")
                || line.small(i).equals("for")
                || line.small(i).equals("to");
        boolean posted = line.is(core, POSTED)
                && line.is(i, POSTING)
                && line.hitFrom(next).isPresent();
        // "Minister of the Interior", "Minister of Overseas Territories"
        boolean capital = line.isCapitalised(next)
                && (next == i + 2
                        || line.small(i).equals("of") && line.isCapitalised(core) && !looksLikePerson(line, next));
        // "spokesman of the foreign ministry", "the minister for people's welfare", "Minister of State for Information
        // Affairs"
        boolean institution = serves && namesInstitution(line, next);
        if (!anyOffice && !posted && !institution && !(serves && (state.isPresent() || capital))) {
            return core;
        }
        int last = serves ? body(line, next).map(BodyReader.BodyPhrase::last).orElse(core) : core;
        int j = Math.max(next, last + 1);
        while (j < line.size()) {
            if (isAnothers(line, j)) {
                return core;
            }
            Optional<Hit> hit = line.hitFrom(j);
            if (hit.isPresent() && !hit.get().is(Name.Kind.PERSON)) {
                last = hit.get().last();
                j = last + 1;
                if (looksLikePerson(line, j)) {
                    return last;
                }
            } else if (hit.isEmpty() && isPartOfName(line, j)) {
                last = j++;
            } else if (isJoint(line, j) || last > core && line.is(j, TITLE_PREPOSITION) && line.isCapitalised(j + 1)) {
                j++;
            } else {
                return last;
            }
        }
        return last;
    }

    /** Whether an institution, or what a minister has in hand, is named from a token on, in so many words that none other stands between. */
    private static boolean namesInstitution(Line line, int first) {
        return body(line, first).isPresent()
                || IntStream.range(first, line.size())
                        .takeWhile(i -> isPartOfName(line, i))
                        .anyMatch(i -> line.is(i, PORTFOLIO));
    }

    private static Optional<BodyReader.BodyPhrase> body(Line line, int first) {
        return line.bodies().stream().filter(phrase -> phrase.first() == first).findFirst();
    }

    /** "An aide | to Russian President Ivan Bo": the office of whoever follows. */
    private static boolean isAnothers(Line line, int i) {
        boolean named = looksLikePerson(line, i + 1)
                || line.hitFrom(i + 1).filter(hit -> hit.is(Name.Kind.PERSON)).isPresent();
        return named && line.is(i, TITLE_HEAD) && line.isCapitalised(i);
    }

    private static boolean isPartOfName(Line line, int i) {
        String tag = line.tag(i);
        return !line.is(i, CALENDAR)
                && !NameRuns.hasInitials(line.token(i).text())
                && (line.isCapitalised(i) && !tag.startsWith("VB")
                        || tag.startsWith("NN")
                        || tag.equals("JJ")
                        || tag.equals("POS")
                        || tag.equals("VBG") && line.tag(i - 1).equals("POS") // "Ardania's ruling council"
                        || tag.equals("HYPH"));
    }

    private static boolean isJoint(Line line, int i) {
        boolean joint = line.small(i).equals("of")
                || line.small(i).equals("for")
                || line.small(i).equals("the")
                || line.small(i).equals("and")
                || line.small(i).equals("&")
                || line.small(i).equals("on");
        return joint
                && (line.isCapitalised(i + 1) || line.small(i + 1).equals("the") && line.isCapitalised(i + 2))
                && !line.hitFrom(i + 1).map(hit -> hit.is(Name.Kind.PERSON)).orElse(false);
    }

    private static boolean looksLikePerson(Line line, int i) {
        return line.isCapitalised(i)
                && line.tag(i).startsWith("NNP")
                && line.tag(i + 1).startsWith("NNP")
                && !line.is(i, NOT_A_PERSON)
                && !line.is(i + 1, NOT_A_PERSON);
    }
}
