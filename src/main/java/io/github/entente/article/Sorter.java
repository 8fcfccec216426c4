package io.github.entente.article;

import io.github.entente.article.Part.Kind;
import io.github.entente.article.PartPattern.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sorts the paragraphs of one text: what stands before the story, the story, and what stands in it and behind it. */
final class Sorter {

    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_STANDFIRST = 400;
    private static final int LONGEST_LINK = 200;

    private final String text;
    private final List<Block> blocks;
    private final PartPatterns patterns;
    private final Dates dates;
    private final Publishers publishers;
    private final Signature signature;
    private final List<Part> parts = new ArrayList<>();
    private boolean headlineSeen;
    private boolean inHead = true;

    Sorter(String text, List<Block> blocks, PartPatterns patterns, Dates dates, Publishers publishers) {
        this.text = text;
        this.blocks = blocks;
        this.patterns = patterns;
        this.dates = dates;
        this.publishers = publishers;
        this.signature = new Signature(dates, publishers);
        this.headlineSeen = blocks.stream().anyMatch(block -> block.kind().equals(Optional.of(Kind.HEADLINE)));
    }

    Layout layout() {
        int story = 0;
        while (story < blocks.size() && sortHead(story)) {
            story++;
        }
        inHead = false;
        if (story < blocks.size()) {
            sortOpening(blocks.get(story));
        }
        boolean inList = false;
        for (int i = story + 1; i < blocks.size(); i++) {
            inList = sortBody(blocks.get(i), inList);
        }
        return new Layout(parts, signature.published(), signature.dateline(), signature.publisher());
    }

    /** Sorts a block before the story; false if the story begins with it. */
    private boolean sortHead(int index) {
        Block block = blocks.get(index);
        String line = flat(block.span());
        if (block.kind().isPresent() && block.kind().get() != Kind.BODY) {
            note(block, line);
            add(block.kind().get(), block.span());
        } else if (known(block, line)) {
            return true;
        } else if (opensStory(line) || hasPlainDateline(line)) {
            if (!isStandfirst(index)) {
                return false;
            }
            add(Kind.STANDFIRST, block.span());
        } else if (!headlineSeen && line.length() <= LONGEST_HEADLINE) {
            headlineSeen = true;
            add(Kind.HEADLINE, block.span());
        } else if (headlineSeen && line.length() <= LONGEST_STANDFIRST) {
            add(Kind.STANDFIRST, block.span());
        } else {
            return false;
        }
        return true;
    }

    private Optional<PartPattern.Mark> mark(String line) {
        Set<Where> places =
                !inHead ? Set.of(Where.BODY) : headlineSeen ? Set.of(Where.HEAD, Where.BELOW) : Set.of(Where.HEAD);
        return patterns.mark(line, places);
    }

    // "EXCLUSIVE: ..." opens a headline as "ISLAMABAD: ..." opens a story; a day or an agency makes it plain.
    private boolean hasPlainDateline(String line) {
        return patterns.opening(line)
                .filter(mark -> mark.group("day").isPresent()
                        || mark.group("date").isPresent()
                        || mark.group("publisher").isPresent())
                .isPresent();
    }

    private static boolean opensStory(String line) {
        return line.length() > LONGEST_HEADLINE || Sentences.endsWithFullStop(line);
    }

    /** A whole sentence below the headline is a standfirst if a byline, a date or a dateline parts it from the story. */
    private boolean isStandfirst(int index) {
        String line = flat(blocks.get(index).span());
        if (!headlineSeen
                || line.length() > LONGEST_STANDFIRST
                || patterns.opening(line).isPresent()) {
            return false;
        }
        boolean parted = false;
        for (Block next : blocks.subList(index + 1, blocks.size())) {
            String following = flat(next.span());
            boolean header = next.kind().equals(Optional.of(Kind.BYLINE))
                    || next.kind().equals(Optional.of(Kind.META))
                    || isHeader(following);
            if (!header
                    && next.kind().filter(kind -> kind == Kind.CAPTION).isEmpty()
                    && mark(following).isEmpty()) {
                return patterns.opening(following).isPresent() || parted && opensStory(following);
            }
            parted |= header;
        }
        return false;
    }

    private boolean isHeader(String line) {
        return dates.only(line).isPresent()
                || mark(line)
                        .filter(mark -> switch (mark.row().role()) {
                            case PUBLISHED, UPDATED, MASTHEAD, BYLINE -> true;
                            default -> false;
                        })
                        .isPresent();
    }

    private void sortOpening(Block block) {
        Optional<PartPattern.Mark> dateline = patterns.opening(flat(block.span()));
        if (dateline.isPresent()) {
            int rest = block.span().start() + dateline.get().rest().orElseThrow();
            signature.note(dateline.get());
            add(Kind.DATELINE, Blank.trim(text, block.span().start(), rest));
            addStory(Blank.trim(text, rest, block.span().end()));
        } else {
            addStory(block.span());
        }
    }

    /** Sorts a block behind the story's first; true if it is in a list of links. */
    private boolean sortBody(Block block, boolean inList) {
        String line = flat(block.span());
        if (block.kind().isPresent() && block.kind().get() != Kind.BODY) {
            note(block, line);
            add(block.kind().get(), block.span());
        } else if (known(block, line)) {
            return inList && lastIs(Kind.PROMO) || opensList(line);
        } else if (inList && line.length() <= LONGEST_LINK && !Sentences.endsWithFullStop(line)) {
            add(Kind.PROMO, block.span());
            return true;
        } else {
            addStory(block.span());
        }
        return false;
    }

    private boolean lastIs(Kind kind) {
        return !parts.isEmpty() && parts.get(parts.size() - 1).kind() == kind;
    }

    private boolean opensList(String line) {
        return mark(line)
                .filter(mark -> mark.row().role() == PartPattern.Role.LIST)
                .isPresent();
    }

    /** Adds a block some pattern knows. */
    private boolean known(Block block, String line) {
        Span span = block.span();
        Optional<PublicationTime> date = dates.only(line);
        if (date.isPresent()) {
            signature.date(date.get());
            add(Kind.META, span);
            return true;
        }
        if (inHead && publishers.known(line).isPresent()) {
            signature.publisher(line);
            add(Kind.META, span);
            return true;
        }
        Optional<PartPattern.Mark> mark = mark(line);
        if (mark.isEmpty()) {
            return false;
        }
        signature.note(mark.get());
        Optional<Integer> rest = mark.get().rest();
        if (rest.isPresent() && mark.get().row().role() == PartPattern.Role.TITLE) {
            headlineSeen = true;
            add(Kind.META, Blank.trim(text, span.start(), span.start() + rest.get()));
            add(Kind.HEADLINE, Blank.trim(text, span.start() + rest.get(), span.end()));
        } else {
            add(mark.get().row().part(), span);
        }
        return true;
    }

    /** What a block says whose purpose the markup gave away. */
    private void note(Block block, String line) {
        if (block.kind().get() == Kind.META || block.kind().get() == Kind.BYLINE) {
            dates.find(line).ifPresent(found -> signature.date(found.time()));
            // "Jane Doe, June 17, 2024" has the looks of a dateline
            mark(line).filter(mark -> mark.row().part() != Kind.DATELINE).ifPresent(signature::note);
        }
    }

    private void addStory(Span span) {
        Optional<PartPattern.Mark> tail = patterns.tail(flat(span));
        int end = tail.map(mark -> span.start() + mark.start()).orElse(span.end());
        add(Kind.BODY, Blank.trim(text, span.start(), end));
        tail.ifPresent(mark -> add(mark.row().part(), Blank.trim(text, end, span.end())));
    }

    private void add(Kind kind, Span span) {
        if (span.length() > 0) {
            parts.add(new Part(kind, span));
        }
    }

    /** The paragraph with every white space as one space, so that places in it are places in the text. */
    private String flat(Span span) {
        StringBuilder flat = new StringBuilder(span.length());
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            flat.append(Blank.is(c) ? ' ' : c);
        }
        return flat.toString();
    }
}
