package io.github.entente.actor.wikidata;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The properties that are read, under the ids Wikidata gives them. */
public enum Property {
    POSITION_HELD("P39", Kind.ITEM),
    HEAD_OF_STATE("P35", Kind.ITEM),
    HEAD_OF_GOVERNMENT("P6", Kind.ITEM),
    OFFICE_OF_HEAD_OF_STATE("P1906", Kind.ITEM),
    OFFICE_OF_HEAD_OF_GOVERNMENT("P1313", Kind.ITEM),
    JURISDICTION("P1001", Kind.ITEM),
    COUNTRY("P17", Kind.ITEM),
    GENDER("P21", Kind.ITEM),
    FAMILY_NAME("P734", Kind.ITEM),
    PARTY("P102", Kind.ITEM),
    BIRTHPLACE("P19", Kind.ITEM),
    PORTRAIT("P18", Kind.FILE),
    DEATH("P570", Kind.TIME);

    /** The qualifier for the first day. */
    public static final String START = "P580";

    /** The qualifier for the last day. */
    public static final String END = "P582";

    /** What the property's values are. */
    public enum Kind {
        ITEM,
        FILE,
        TIME
    }

    private static final Map<String, Property> BY_ID =
            Arrays.stream(values()).collect(Collectors.toMap(Property::id, Function.identity()));

    private final String id;
    private final Kind kind;

    Property(String id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    public static Optional<Property> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }
}
