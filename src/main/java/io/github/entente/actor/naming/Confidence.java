package io.github.entente.actor.naming;

/**
 * How sure each way of finding a mention is, 0 to 1: the share of such mentions expected to mean whom they are said to mean. Estimates, to be
 * set by counting on a gold set.
 */
public final class Confidence {

    static final double FULL_NAME = 0.98;
    /** A full name that is not in the gazetteer, known for a person by office, honorific or what it does. */
    public static final double UNKNOWN_NAME = 0.85;
    /** Two capitalised words that speak, and no more is said of them. */
    static final double SPEAKING_NAME = 0.6;

    public static final double STATE = 0.95;
    /** "in China", "China-Japan relations": named, but hardly acting. */
    public static final double STATE_ASIDE = 0.6;

    public static final double ORGANISATION = 0.95;
    public static final double SURNAME = 0.95;
    /** A surname of several persons of the article, or one never introduced. */
    public static final double SURNAME_GUESSED = 0.75;

    public static final double METONYM = 0.85;
    public static final double SIDE = 0.9;
    /** "the Chinese said", "Germany's Merz administration". */
    public static final double SIDE_GUESSED = 0.65;

    public static final double BODY = 0.9;
    /** "the ministry", "the spokesperson": whoever was last. */
    public static final double FOLLOWED = 0.75;
    /** "the Chinese foreign minister", and the article names that minister. */
    public static final double ROLE_NAMED = 0.9;
    /** The same, looked up by the article's date. */
    public static final double ROLE_BY_DATE = 0.75;
    /** An officer nobody knows the name of: the state served. */
    public static final double ROLE_OF_STATE = 0.5;

    public static final double PRONOUN = 0.85;
    public static final double PRONOUN_GUESSED = 0.65;
    public static final double COUNTERPART = 0.85;
    public static final double GROUP = 0.8;

    /** A known name with an office that the known person held on the article's day. */
    public static final double LINK_OFFICE = 0.99;
    /** A known name, and the article says the state. */
    public static final double LINK_STATE = 0.95;
    /** A known name, and the article speaks of the known person's state. */
    public static final double LINK_COMPANY = 0.9;
    /** A known name and nothing else. */
    public static final double LINK_NAME = 0.75;
    /** The name of several who fit equally well. */
    public static final double LINK_SHARED = 0.5;
    /** The name of an officer, but the article says "striker" or "professor". */
    public static final double LINK_OTHER_CALLING = 0.4;
    /** The name of somebody who left office a lifetime ago. */
    public static final double LINK_OTHER_AGE = 0.4;
    /** The name of somebody of another state than the article says. */
    public static final double LINK_OTHER_STATE = 0.2;
    /** States and organisations: their names are told apart when they are found. */
    public static final double LINK_NO_PERSON = 0.98;

    private Confidence() {}
}
