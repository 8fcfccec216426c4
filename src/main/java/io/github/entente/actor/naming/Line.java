package io.github.entente.actor.naming;

import io.github.entente.actor.Actor;
import io.github.entente.actor.Mention;
import io.github.entente.actor.Place;
import io.github.entente.actor.PlaceMention;
import io.github.entente.actor.gazetteer.Folding;
import io.github.entente.article.Part;
import io.github.entente.article.Span;
import io.github.entente.language.Sentence;
import io.github.entente.language.Token;
import io.github.entente.language.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A sentence at work: its tokens and known names, and the stretches of it that were understood so far. */
public final class Line {

    private final Sentence sentence;
    private final String text;
    private final List<Hit> hits;
    private final FollowingWords words;
    private final List<String> small;
    private final boolean capitals;
    private List<BodyReader.BodyPhrase> bodies = List.of();
    private List<OfficePhrase> offices = List.of();
    private List<PluralOffice> plurals = List.of();
    private final List<Found> found = new ArrayList<>();
    private final List<PlaceMention> places = new ArrayList<>();
    private final List<Span> claimed = new ArrayList<>();

    public Line(Sentence sentence, String text, List<Hit> hits, FollowingWords words) {
        this.sentence = sentence;
        this.text = text;
        this.hits = hits;
        this.words = words;
        this.small = sentence.tokens().stream()
                .map(token -> Folding.fold(token.text()).toLowerCase(java.util.Locale.ROOT))
                .toList();
        this.capitals = sentence.part().kind() == Part.Kind.HEADLINE && isMostlyCapitalised(sentence);
    }

    Sentence sentence() {
        return sentence;
    }

    public int index() {
        return sentence.index();
    }

    public Part.Kind part() {
        return sentence.part().kind();
    }

    /** Where the paragraph begins in the article. */
    public int paragraph() {
        return sentence.part().span().start();
    }

    /** Whether words are capitalised here that elsewhere are not: a headline in title case. */
    public boolean isTitleCase() {
        return capitals;
    }

    public Optional<Tree> tree() {
        return sentence.tree();
    }

    public int size() {
        return small.size();
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    /** A token in small letters; "" beyond the ends, so that neighbours can be asked for freely. */
    public String small(int i) {
        return i >= 0 && i < small.size() ? small.get(i) : "";
    }

    public String tag(int i) {
        return i >= 0 && i < small.size() ? token(i).tag() : "";
    }

    public String lemma(int i) {
        return i >= 0 && i < small.size() ? token(i).lemma() : "";
    }

    public boolean is(int i, FollowingWords.Kind kind) {
        return words.has(kind, small(i));
    }

    /** "counterpart", and "number" of "opposite number". */
    public boolean isCounterpart(int i) {
        return is(i, FollowingWords.Kind.COUNTERPART)
                || words.has(FollowingWords.Kind.COUNTERPART, small(i - 1) + " " + small(i));
    }

    /** The first word of such an expression. */
    public int counterpartFirst(int i) {
        return is(i, FollowingWords.Kind.COUNTERPART) ? i : i - 1;
    }

    public boolean isVerb(int i, FollowingWords.Kind kind) {
        return tag(i).startsWith("VB") && words.has(kind, lemma(i));
    }

    public boolean isLemma(int i, FollowingWords.Kind kind) {
        return words.has(kind, lemma(i));
    }

    public boolean isNounAt(int i) {
        return tag(i).startsWith("NN");
    }

    public boolean isPlural(int i) {
        return isNounAt(i) && tag(i).endsWith("S");
    }

    /** A character of the article, plain; a space beyond its ends. */
    public char around(int offset) {
        return offset >= 0 && offset < text.length()
                ? Folding.fold(text.substring(offset, offset + 1)).charAt(0)
                : ' ';
    }

    public boolean isCapitalised(int i) {
        return i >= 0 && i < size() && Character.isUpperCase(token(i).text().charAt(0));
    }

    public boolean isOwning(int i) {
        return small(i).equals("'s") || (small(i).equals("'") && tag(i).equals("POS"));
    }

    public String text(int first, int last) {
        return span(first, last).in(text).replaceAll("\\s+", " ");
    }

    public Span span(int first, int last) {
        return sentence.span(first, last);
    }

    public List<Hit> hits() {
        return hits;
    }

    public List<BodyReader.BodyPhrase> bodies() {
        return bodies;
    }

    public List<OfficePhrase> offices() {
        return offices;
    }

    public List<PluralOffice> plurals() {
        return plurals;
    }

    /** Whether a token belongs to the words for an office. */
    public boolean isOfOffice(int token) {
        return offices.stream().anyMatch(office -> office.covers(token));
    }

    /** Reads institutions and offices; names have to be there before. */
    public Line read(BodyReader bodyReader, OfficeReader officeReader, PluralOffices pluralReader, String article) {
        bodies = bodyReader.read(this, article);
        offices = officeReader.read(this, article);
        plurals = pluralReader.read(this);
        return this;
    }

    public Optional<Hit> hitFrom(int token) {
        return hits.stream().filter(hit -> hit.first() == token).findFirst();
    }

    public Optional<Hit> hitTo(int token) {
        return hits.stream().filter(hit -> hit.last() == token).reduce((a, b) -> b);
    }

    public Optional<Hit> hitOver(int token) {
        return hits.stream()
                .filter(hit -> hit.first() <= token && token <= hit.last())
                .findFirst();
    }

    /** Whether a stretch holds no more than the office and the honorifics before a name. */
    public boolean nothingButOffice(int first, int last) {
        for (int i = first; i <= last; i++) {
            int at = i;
            boolean office = isOfOffice(at);
            if (!office && !is(i, FollowingWords.Kind.HONORIFIC) && !tag(i).equals("DT")) {
                return false;
            }
        }
        return true;
    }

    public boolean isFree(Span span) {
        return claimed.stream().noneMatch(span::overlaps);
    }

    public boolean isFree(int first, int last) {
        return isFree(span(first, last));
    }

    /** Marks words as understood, so that nothing else is read into them. */
    public void claim(Span span) {
        claimed.add(span);
    }

    public void add(Found mention) {
        if (isFree(mention.span())) {
            claim(mention.span());
            found.add(mention);
            found.sort(Comparator.comparing(Found::span));
        }
    }

    public void add(int first, int last, Actor actor, Mention.Kind kind, double confidence) {
        add(first, last, last, List.of(actor), kind, confidence);
    }

    public void add(int first, int last, int head, List<Actor> actors, Mention.Kind kind, double confidence) {
        add(new Found(span(first, last), first, last, head(first, last, head), actors, kind, confidence));
    }

    /** A name in part of a token, such as "China" in "China-Japan". */
    public void add(Hit hit, Actor actor, Mention.Kind kind, double confidence) {
        int head = head(hit.first(), hit.last(), hit.last());
        add(new Found(hit.span(), hit.first(), hit.last(), head, List.of(actor), kind, confidence));
    }

    /** The token of a stretch that hangs outside of it; where there is no tree the one given. */
    private int head(int first, int last, int otherwise) {
        return tree().map(tree -> java.util.stream.IntStream.rangeClosed(first, last)
                        .filter(i -> tree.head(i) < first || tree.head(i) > last)
                        .filter(i -> !tree.is(i, "punct") && !tree.is(i, "case") && !tree.is(i, "det"))
                        .findFirst()
                        .orElse(otherwise))
                .orElse(otherwise);
    }

    public void addPlace(Hit hit, Place place) {
        if (isFree(hit.span())) {
            claim(hit.span());
            places.add(new PlaceMention(hit.span(), index(), head(hit.first(), hit.last(), hit.last()), place));
        }
    }

    /** The mentions so far, in text order. */
    public List<Found> found() {
        return found;
    }

    public Optional<Found> foundAt(int token) {
        return found.stream()
                .filter(one -> one.first() <= token && token <= one.last())
                .findFirst();
    }

    public List<PlaceMention> places() {
        return places;
    }

    private static boolean isMostlyCapitalised(Sentence sentence) {
        long words = sentence.tokens().stream()
                .filter(token -> token.text().length() > 3
                        && Character.isLetter(token.text().charAt(0)))
                .count();
        long capitalised = sentence.tokens().stream()
                .filter(token -> token.text().length() > 3
                        && Character.isUpperCase(token.text().charAt(0)))
                .count();
        return words > 2 && capitalised * 4 >= words * 3;
    }
}
