package io.github.entente.article.parts;

import io.github.entente.article.Part;
import io.github.entente.article.Part.Kind;
import io.github.entente.article.Span;
import io.github.entente.article.date.Stamp;
import io.github.entente.article.parts.PartPattern.Role;
import io.github.entente.article.parts.PartPattern.Where;
import io.github.entente.article.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sorts the paragraphs of one text: what stands before the story, the story, and what stands in it and behind it. */
final class Sorter {

    private static final int LONGEST_LINK = 200;
    // signatures, dates and copyright lines end a text
    private static final int LONGEST_FOOT = 8;

    private final String text;
    private final List<Block> blocks;
    private static final int LONGEST_IMPRINT = 80;

    private final Parts room;
    private final PartPatterns patterns;
    private final Signature signature;
    private final Standfirsts standfirsts;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> lines;
    private final Optional<Integer> headline;
    private boolean headlineSeen;
    private boolean inHead = true;

    Sorter(String text, List<Block> blocks, Parts room) {
        this.text = text;
        this.blocks = blocks;
        this.lines = blocks.stream().map(block -> flat(block.span())).toList();
        this.room = room;
        this.patterns = room.patterns();
        this.standfirsts = new Standfirsts(blocks, lines, room);
        this.signature = new Signature(room.dates(), room.publishers());
        this.headlineSeen = blocks.stream().anyMatch(block -> block.kind().equals(Optional.of(Kind.HEADLINE)));
        this.headline = headlineSeen
                ? Optional.empty()
                : new HeadlineChoice(lines.subList(0, Math.min(lines.size(), HeadlineChoice.DEEPEST)), room).index();
    }

    Layout layout(Names names) {
        int story = 0;
        while (story < blocks.size() && sortHead(story)) {
            story++;
        }
        inHead = false;
        if (story < blocks.size()) {
            sortOpening(story);
        }
        boolean inList = false;
        for (int i = story + 1; i < blocks.size(); i++) {
            inList = sortBody(i, inList);
        }
        Optional<String> lead = parts.stream()
                .filter(part -> part.kind() == Kind.BODY)
                .findFirst()
                .map(part -> part.span().in(text));
        signature.story(text, lead);
        return new Layout(parts, signature.published(names), signature.dateline(), signature.publisher());
    }

    /** Sorts a block before the story; false if the story begins with it. */
    private boolean sortHead(int index) {
        Block block = blocks.get(index);
        String line = lines.get(index);
        if (block.kind().isPresent() && block.kind().get() != Kind.BODY) {
            note(block, line);
            add(block.kind().get(), block.span());
        } else if (headline.filter(chosen -> chosen.intValue() == index).isPresent()) {
            addHeadline(block, line);
        } else if (!room.hasPlainDateline(line) && known(index, line, mark(line))) {
            return true;
        } else if (room.opensStory(line)) {
            if (!headlineSeen || !standfirsts.is(index, this::mark)) {
                return false;
            }
            add(Kind.STANDFIRST, block.span());
        } else if (headline.filter(chosen -> index < chosen).isPresent()) {
            patterns.above(line)
                    .filter(mark -> mark.row().role() == Role.NEWSROOM)
                    .ifPresent(mark -> signature.publisher(line));
            add(Kind.META, block.span());
        } else if (!headlineSeen && line.length() <= PartPatterns.LONGEST_HEADLINE) {
            addHeadline(block, line);
        } else if (headlineSeen && line.length() <= Standfirsts.LONGEST) {
            signature.date(Stamp.Rank.HEADLINE, line);
            add(Kind.STANDFIRST, block.span());
        } else {
            return false;
        }
        return true;
    }

    private void addHeadline(Block block, String line) {
        headlineSeen = true;
        signature.date(Stamp.Rank.HEADLINE, line);
        int rest = mark(line)
                .filter(mark -> mark.row().role() == Role.TITLE)
                .flatMap(PartPattern.Mark::rest)
                .orElse(0);
        Span span = block.span();
        add(Kind.META, Blank.trim(text, span.start(), span.start() + rest));
        add(Kind.HEADLINE, Blank.trim(text, span.start() + rest, span.end()));
    }

    private Optional<PartPattern.Mark> mark(String line) {
        Set<Where> places =
                !inHead ? Set.of(Where.BODY) : headlineSeen ? Set.of(Where.HEAD, Where.BELOW) : Set.of(Where.HEAD);
        return patterns.mark(line, places);
    }

    private void sortOpening(int index) {
        Block block = blocks.get(index);
        Optional<PartPattern.Mark> dateline = patterns.opening(lines.get(index));
        if (dateline.isPresent()) {
            int rest = block.span().start() + dateline.get().rest().orElseThrow();
            signature.note(dateline.get(), false);
            add(Kind.DATELINE, Blank.trim(text, block.span().start(), rest));
            addStory(index, rest);
        } else {
            addStory(index, block.span().start());
        }
    }

    /** Sorts a block behind the story's first; true if it is in a list of links. */
    private boolean sortBody(int index, boolean inList) {
        Block block = blocks.get(index);
        String line = lines.get(index);
        boolean link = inList && line.length() <= LONGEST_LINK && !Sentences.endsWithFullStop(line);
        if (block.kind().isPresent() && block.kind().get() != Kind.BODY) {
            note(block, line);
            add(block.kind().get(), block.span());
            return false;
        }
        Optional<PartPattern.Mark> mark = mark(line);
        Optional<Role> role = mark.map(found -> found.row().role());
        if (link && (role.isEmpty() || role.get() == Role.BULLET)) {
            add(Kind.PROMO, block.span());
            return true;
        } else if (known(index, line, mark)) {
            return inList && lastIs(Kind.PROMO) || role.equals(Optional.of(Role.LIST));
        } else {
            if (isImprint(index)) {
                signature.date(Stamp.Rank.LATE, line);
            }
            addStory(index, block.span().start());
        }
        return false;
    }

    /** "Example Daily, 12.1.2016, p. 4" below the story. */
    private boolean isImprint(int index) {
        String line = lines.get(index);
        return isFoot(index) && line.length() <= LONGEST_IMPRINT && !Sentences.endsWithFullStop(line);
    }

    private boolean lastIs(Kind kind) {
        return !parts.isEmpty() && parts.get(parts.size() - 1).kind() == kind;
    }

    /** Adds a block some pattern knows. */
    private boolean known(int index, String line, Optional<PartPattern.Mark> mark) {
        Span span = blocks.get(index).span();
        Optional<HeaderLine> header = room.header(line).filter(dates -> isHeader(dates, mark, index));
        if (header.isPresent()) {
            if (inHead || isFoot(index)) {
                signature.header(line, header.get(), unlabelled());
            }
            // "Tuesday, September 24, 2024" has the looks of a dateline
            mark.filter(found -> found.row().part() != Kind.DATELINE).ifPresent(found -> signature.note(found, true));
            add(Kind.META, span);
        } else if (inHead && room.dates().day(line).isPresent()) {
            room.dates().day(line).ifPresent(signature::day);
            add(Kind.META, span);
        } else if (inHead && room.publishers().known(line).isPresent()) {
            signature.publisher(line);
            add(Kind.META, span);
        } else if (mark.isPresent()) {
            addMarked(mark.get(), span, line);
        } else {
            return false;
        }
        return true;
    }

    private boolean isHeader(HeaderLine dates, Optional<PartPattern.Mark> mark, int index) {
        boolean other = mark.map(found -> found.row().part())
                .filter(part -> part == Kind.CAPTION || part == Kind.PROMO || part == Kind.DATELINE)
                .isPresent();
        return (!other || dates.bare()) && (inHead || dates.bare() || isFoot(index) && dates.isLabelled());
    }

    /** What the dates are that no word beside them explains. */
    private Stamp.Rank unlabelled() {
        return !inHead ? Stamp.Rank.LATE : headlineSeen ? Stamp.Rank.BARE : Stamp.Rank.ABOVE;
    }

    private boolean isFoot(int index) {
        return index >= blocks.size() - LONGEST_FOOT;
    }

    private void addMarked(PartPattern.Mark mark, Span span, String line) {
        signature.note(mark, false);
        Role role = mark.row().role();
        Kind kind = mark.row().part();
        if (kind == Kind.CAPTION) {
            signature.caption(line);
        } else if (inHead && role == Role.ADDRESS) {
            room.addresses().day(line).ifPresent(signature::address);
        }
        if (role == Role.TITLE || role == Role.BULLET) {
            headlineSeen |= role == Role.TITLE;
            int rest = span.start() + mark.rest().orElseThrow();
            add(Kind.META, Blank.trim(text, span.start(), rest));
            add(
                    role == Role.TITLE ? Kind.HEADLINE : inHead && headlineSeen ? Kind.STANDFIRST : Kind.BODY,
                    Blank.trim(text, rest, span.end()));
        } else {
            add(kind, span);
        }
    }

    /** What a block says whose purpose the markup gave away. */
    private void note(Block block, String line) {
        Kind kind = block.kind().orElseThrow();
        if (kind == Kind.META || kind == Kind.BYLINE) {
            Optional<HeaderLine> header = room.header(line);
            header.ifPresent(dates -> signature.header(line, dates, unlabelled()));
            // "Jane Doe, June 17, 2024" has the looks of a dateline
            mark(line)
                    .filter(mark -> mark.row().part() != Kind.DATELINE)
                    .ifPresent(mark -> signature.note(mark, header.isPresent()));
        } else if (kind == Kind.CAPTION) {
            signature.caption(line);
        }
    }

    /** @param start where the story begins in the block, behind what is no part of it */
    private void addStory(int index, int start) {
        Span span = blocks.get(index).span();
        Optional<PartPattern.Mark> tail = patterns.tail(lines.get(index).substring(start - span.start()));
        int end = tail.map(mark -> start + mark.start()).orElse(span.end());
        add(Kind.BODY, Blank.trim(text, start, end));
        tail.ifPresent(mark -> {
            Span rest = Blank.trim(text, end, span.end());
            signature.date(Stamp.Rank.LATE, flat(rest));
            add(mark.row().part(), rest);
        });
    }

    private void add(Kind kind, Span span) {
        if (span.length() > 0) {
            parts.add(new Part(kind, span));
        }
    }

    /** The paragraph with every white space as one space, so that places in it are places in the text. */
    private String flat(Span span) {
        String line = span.in(text);
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != ' ' && Blank.is(line.charAt(i))) {
                line = line.replace(line.charAt(i), ' ');
            }
        }
        return line;
    }
}
