package io.github.entente.actor.naming;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.Folding;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Name;
import io.github.entente.actor.gazetteer.Title;
import io.github.entente.article.Span;
import io.github.entente.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the gazetteer's names in sentences, the longest first; also in capitals and with the family name in front. */
public final class NameFinder {

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}|\\p{Lu}{2}(?= \\p{Lu}\\p{Ll}{2})");

    /** What newsrooms put into a name that others leave out: an initial in the middle, an apostrophe at a word's end. */
    private static final Pattern EXTRA =
            Pattern.compile("(?<=\\p{L} )\\p{Lu}\\. (?=\\p{Lu}\\p{Ll})|(?<=\\p{L})['\u2019\u02bc](?= (?:al-)?\\p{Lu})");

    private final PhraseFinder<Name> exact;
    private final Map<String, List<Name>> forms = new TreeMap<>();
    private Optional<PhraseFinder<Name>> capitals = Optional.empty();
    private final Map<String, String> prefixes;
    /** "al-" of "Ahmed al-Sharaa", with the word itself as the group. */
    private final Pattern articles;
    /** Titles that names are made with. */
    private final List<String> royal;

    private final Gazetteer gazetteer;

    public NameFinder(Gazetteer gazetteer, FollowingWords words) {
        this.gazetteer = gazetteer;
        this.royal = gazetteer.roles().stream()
                .filter(role -> role.kind().equals("royal"))
                .flatMap(role -> role.titles().stream())
                .map(Title::phrase)
                .toList();
        this.prefixes = words.list(FollowingWords.Kind.PREFIX);
        this.articles = Pattern.compile(words.list(FollowingWords.Kind.NAME_ARTICLE).keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<= )((?i:", "))[- ](?=\\p{Lu})")));
        for (Name name : gazetteer.names()) {
            for (String form : variants(name)) {
                forms.computeIfAbsent(form, key -> new ArrayList<>()).add(name);
            }
        }
        this.exact = new PhraseFinder<>(forms, Folding::fold);
    }

    /** Made when first needed: few articles write in capitals, and it is as large as the other. */
    private synchronized PhraseFinder<Name> inCapitals() {
        PhraseFinder<Name> made = capitals.orElseGet(() -> new PhraseFinder<>(forms, Folding::foldUpper));
        capitals = Optional.of(made);
        return made;
    }

    public List<Hit> find(Sentence sentence, String text) {
        String words = sentence.span().in(text);
        PhraseFinder<Name> finder = isInCapitals(words) ? inCapitals() : exact;
        List<Hit> hits = new ArrayList<>();
        List<PhraseFinder.Match<Name>> matches = new ArrayList<>(finder.find(words));
        // in capitals throughout, the other finder has read "IWAYA" already
        inSmallLetters(words)
                .filter(plain -> finder == exact)
                .ifPresent(plain -> finder.find(plain).stream()
                        .filter(match -> match.meanings().stream().allMatch(name -> name.kind() == Name.Kind.PERSON))
                        .filter(match -> matches.stream()
                                .noneMatch(other -> other.start() < match.end() && match.start() < other.end()))
                        .toList()
                        .forEach(matches::add));
        matches.addAll(withInitials(words, finder, matches));
        for (PhraseFinder.Match<Name> match : matches) {
            if (!isHalfOfHyphenatedName(words, match)) {
                int start = match.start() + title(words.substring(match.start(), match.end()), match.meanings());
                int offset = sentence.span().start();
                hit(sentence, Span.of(offset + start, offset + match.end()), match.meanings(), hits);
            }
        }
        addPrefixes(sentence, hits);
        return List.copyOf(hits);
    }

    /** Persons whose known name has fewer marks than the text: "Enrique A. Manalo", "Mohammed Shia' al-Sudani". */
    private static List<PhraseFinder.Match<Name>> withInitials(
            String words, PhraseFinder<Name> finder, List<PhraseFinder.Match<Name>> found) {
        Matcher extra = EXTRA.matcher(words);
        if (!extra.find()) {
            return List.of();
        }
        StringBuilder plain = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        int from = 0;
        do {
            append(words, from, extra.start(), plain, places);
            from = extra.end();
        } while (extra.find());
        append(words, from, words.length(), plain, places);
        return finder.find(plain.toString()).stream()
                .filter(match -> match.meanings().stream().allMatch(name -> name.kind() == Name.Kind.PERSON))
                .map(match -> new PhraseFinder.Match<>(
                        places.get(match.start()), places.get(match.end() - 1) + 1, match.meanings()))
                .filter(match ->
                        found.stream().noneMatch(other -> other.start() < match.end() && match.start() < other.end()))
                .toList();
    }

    private static void append(String words, int from, int to, StringBuilder plain, List<Integer> places) {
        plain.append(words, from, to);
        for (int at = from; at < to; at++) {
            places.add(at);
        }
    }

    /** How much of a name is an office: "King" of "King Salman", but nothing of "King Pu-tsung". */
    private int title(String words, List<Name> names) {
        boolean person = names.stream()
                .allMatch(name -> name instanceof Name.OfActor of
                        && of.actor() instanceof Actor.Person one
                        && !words.startsWith(one.family() + " "));
        String small = Folding.foldCase(words);
        return !person
                ? 0
                : royal.stream()
                        .filter(title -> small.startsWith(title + " "))
                        .mapToInt(title -> title.length() + 1)
                        .max()
                        .orElse(0);
    }

    /** "Sino" of "Sino-Japanese" is China, however the word was cut into tokens. */
    private void addPrefixes(Sentence sentence, List<Hit> hits) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String word = sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
            int hyphen = word.indexOf('-');
            boolean open = hyphen > 0
                    || (i + 1 < sentence.tokens().size()
                            && sentence.tokens().get(i + 1).text().startsWith("-"));
            String prefix = hyphen > 0 ? word.substring(0, hyphen) : word;
            if (open && prefixes.containsKey(prefix)) {
                int start = sentence.tokens().get(i).span().start();
                int after = start + prefix.length() + 1;
                // "Indo-Pacific" is no pair of states
                boolean pair = hits.stream().anyMatch(hit -> hit.span().start() == after && hit.is(Name.Kind.DEMONYM));
                int token = i;
                gazetteer
                        .state(prefixes.get(prefix))
                        .filter(state -> pair)
                        .ifPresent(state -> hits.add(new Hit(
                                Span.of(start, start + prefix.length()),
                                token,
                                token,
                                List.of(new Name.OfActor(prefix, Name.Kind.STATE, state)))));
            }
        }
        hits.sort(java.util.Comparator.comparing(Hit::span));
    }

    private static void hit(Sentence sentence, Span span, List<Name> names, List<Hit> hits) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).span().overlaps(span)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0) {
            hits.add(new Hit(span, first, last, names));
        }
    }

    /** "Kim Hong" of "Kim Hong-kyun" is somebody else. */
    private static boolean isHalfOfHyphenatedName(String text, PhraseFinder.Match<Name> match) {
        boolean person = match.meanings().stream().allMatch(name -> name.kind() == Name.Kind.PERSON);
        boolean joined = match.end() + 1 < text.length()
                && text.charAt(match.end()) == '-'
                && Character.isLetter(text.charAt(match.end() + 1));
        return person && joined;
    }

    private static boolean isInCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() > 5;
    }

    /** "IWAYA Takeshi" as "Iwaya Takeshi", of the same length; empty where no word is in capitals. */
    private static Optional<String> inSmallLetters(String words) {
        StringBuilder small = new StringBuilder(words);
        Matcher capitals = CAPITALS.matcher(words);
        boolean any = false;
        while (capitals.find()) {
            any = true;
            for (int i = capitals.start() + 1; i < capitals.end(); i++) {
                small.setCharAt(i, Character.toLowerCase(words.charAt(i)));
            }
        }
        return any ? Optional.of(small.toString()) : Optional.empty();
    }

    /** A person's name as newsrooms write it: "Takeshi Iwaya", "Iwaya Takeshi", "Kim Hong Kyun". */
    private Set<String> variants(Name name) {
        Set<String> variants = new LinkedHashSet<>(List.of(name.form()));
        if (name instanceof Name.OfActor of && of.actor() instanceof Actor.Person person) {
            String form = name.form();
            articles(form).forEach(variants::add);
            String family = person.family();
            if (!form.equals(family) && form.endsWith(" " + family)) {
                String given = form.substring(0, form.length() - family.length() - 1);
                variants.add(family + " " + given);
            } else if (form.startsWith(family + " ")) {
                String given = form.substring(family.length() + 1);
                if (given.contains("-")) {
                    variants.add(family + " " + given.replace('-', ' '));
                    variants.add(family + " " + given.replace("-", ""));
                    int hyphen = given.indexOf('-');
                    if (hyphen + 1 < given.length()) {
                        variants.add(family + " " + given.substring(0, hyphen + 1)
                                + Character.toUpperCase(given.charAt(hyphen + 1)) + given.substring(hyphen + 2));
                    }
                }
            }
        }
        return variants;
    }

    /** "Ahmed al-Sharaa" is also Ahmed Al-Sharaa, Ahmed al Sharaa, Ahmed Al Sharaa and Ahmed Sharaa. */
    private Stream<String> articles(String form) {
        Matcher article = articles.matcher(form);
        if (!article.find()) {
            return Stream.empty();
        }
        String small = article.group(1).toLowerCase(Locale.ROOT);
        String large = Character.toUpperCase(small.charAt(0)) + small.substring(1);
        return Stream.of(small + "-", large + "-", small + " ", large + " ", "")
                .map(article::replaceAll)
                .filter(other -> other.indexOf(' ') > 0);
    }
}
