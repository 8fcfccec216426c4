package io.github.entente.actor;

/**
 * How sure each way of finding a mention is, 0 to 1: the share of such mentions expected to mean whom they are said to mean. Estimates, to be
 * set by counting on a gold set.
 */
final class Confidence {

    static final double FULL_NAME = 0.98;
    /** A full name that is not in the gazetteer, known for a person by office, honorific or what it does. */
    static final double UNKNOWN_NAME = 0.85;
    /** Two capitalised words that speak, and no more is said of them. */
    static final double SPEAKING_NAME = 0.6;

    static final double STATE = 0.95;
    /** "in China", "China-Japan relations": named, but hardly acting. */
    static final double STATE_ASIDE = 0.6;

    static final double ORGANISATION = 0.95;
    static final double SURNAME = 0.95;
    /** A surname of several persons of the article, or one never introduced. */
    static final double SURNAME_GUESSED = 0.75;

    static final double METONYM = 0.85;
    static final double SIDE = 0.9;
    /** "the Chinese said", "Germany's Merz administration". */
    static final double SIDE_GUESSED = 0.65;

    static final double BODY = 0.9;
    /** "the ministry", "the spokesperson": whoever was last. */
    static final double FOLLOWED = 0.75;
    /** "the Chinese foreign minister", and the article names that minister. */
    static final double ROLE_NAMED = 0.9;
    /** The same, looked up by the article's date. */
    static final double ROLE_BY_DATE = 0.75;
    /** An officer nobody knows the name of: the state served. */
    static final double ROLE_OF_STATE = 0.5;

    static final double PRONOUN = 0.85;
    static final double PRONOUN_GUESSED = 0.65;
    static final double COUNTERPART = 0.85;
    static final double GROUP = 0.8;

    /** A known name with an office that the known person held on the article's day. */
    static final double LINK_OFFICE = 0.99;
    /** A known name, and the article says the state. */
    static final double LINK_STATE = 0.95;
    /** A known name, and the article speaks of the known person's state. */
    static final double LINK_COMPANY = 0.9;
    /** A known name and nothing else. */
    static final double LINK_NAME = 0.75;
    /** The name of several who fit equally well. */
    static final double LINK_SHARED = 0.5;
    /** The name of an officer, but the article says "striker" or "professor". */
    static final double LINK_OTHER_CALLING = 0.4;
    /** The name of somebody who left office a lifetime ago. */
    static final double LINK_OTHER_AGE = 0.4;
    /** The name of somebody of another state than the article says. */
    static final double LINK_OTHER_STATE = 0.2;
    /** States and organisations: their names are told apart when they are found. */
    static final double LINK_NO_PERSON = 0.98;

    private Confidence() {}
}
