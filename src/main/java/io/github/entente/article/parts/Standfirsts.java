package io.github.entente.article.parts;

import io.github.entente.article.Part.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which whole sentences below a headline are still no part of the story. */
record Standfirsts(List<Block> blocks, List<String> lines, Parts room) {

    static final int LONGEST = 400;

    /**
     * A whole sentence below the headline is a standfirst if a byline, a date or a dateline parts it from the story.
     *
     * @param marks what a line of the head is for, by the patterns
     */
    boolean is(int index, Function<String, Optional<PartPattern.Mark>> marks) {
        String line = lines.get(index);
        if (line.length() > LONGEST || room.patterns().opening(line).isPresent()) {
            return false;
        }
        boolean parted = false;
        for (int i = index + 1; i < blocks.size(); i++) {
            Block next = blocks.get(i);
            String following = lines.get(i);
            boolean header = next.kind().equals(Optional.of(Kind.BYLINE))
                    || next.kind().equals(Optional.of(Kind.META))
                    || isHeader(following, marks);
            if (!header
                    && next.kind().filter(kind -> kind == Kind.CAPTION).isEmpty()
                    && marks.apply(following).isEmpty()) {
                return room.patterns().opening(following).isPresent() || parted && room.opensStory(following);
            }
            parted |= header;
        }
        return false;
    }

    private boolean isHeader(String line, Function<String, Optional<PartPattern.Mark>> marks) {
        return room.header(line).isPresent()
                || marks.apply(line)
                        .filter(mark -> switch (mark.row().role()) {
                            case PUBLISHED, UPDATED, MASTHEAD, BYLINE -> true;
                            default -> false;
                        })
                        .isPresent();
    }
}
