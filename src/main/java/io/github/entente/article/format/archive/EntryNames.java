package io.github.entente.article.format.archive;

import java.util.stream.Collectors;

/** What the user is told an entry is called. No file is ever opened or written by such a name. */
final class EntryNames {

    private EntryNames() {}

    /** "news.zip#2024/a.html"; the one entry without a path of its own is called as its archive is. */
    static String of(String archive, String path) {
        String name = clean(path);
        return name.isBlank() ? archive : archive + "#" + name;
    }

    /** With / between components, from the archive's root, without what would steer a terminal or be taken for a record's number. */
    static String clean(String path) {
        return path.replace('\\', '/')
                .codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '#' ? '_' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replaceFirst("^(?:\\.?/)+", "");
    }
}
