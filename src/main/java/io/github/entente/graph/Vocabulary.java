package io.github.entente.graph;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** The terms of ontology/entente.ttl. A test holds both to each other, so neither can have a term the other lacks. */
public final class Vocabulary {

    public static final String NAMESPACE = "https://w3id.org/entente#";
    public static final String TOPICS = "https://w3id.org/entente/topics#";
    public static final String ACTS = "https://w3id.org/entente/acts#";

    private Vocabulary() {}

    private static IRI term(String localName) {
        return Values.iri(NAMESPACE, localName);
    }

    /** What things are. */
    public static final class Type {
        public static final IRI ACTOR = term("Actor");
        public static final IRI PERSON = term("Person");
        public static final IRI STATE = term("State");
        public static final IRI ORGANISATION = term("Organisation");
        public static final IRI PLACE = term("Place");
        public static final IRI EVENT = term("Event");
        public static final IRI MEETING = term("Meeting");
        public static final IRI STATEMENT = term("Statement");
        public static final IRI DEED = term("Deed");
        public static final IRI POSITION = term("Position");
        public static final IRI EVIDENCE = term("Evidence");
        public static final IRI APPEARANCE = term("Appearance");
        public static final IRI ALIGNMENT = term("Alignment");
        public static final IRI CONTRADICTION = term("Contradiction");
        public static final IRI CORRECTION = term("Correction");
        public static final IRI MODE = term("Mode");
        public static final IRI STATUS = term("Status");
        public static final IRI STANCE = term("Stance");
        public static final IRI DATE_PRECISION = term("DatePrecision");

        private Type() {}
    }

    /** How things are related. */
    public static final class Property {
        public static final IRI MEETS = term("meets");
        public static final IRI STATES = term("states");
        public static final IRI PARTICIPANT = term("participant");
        public static final IRI PARTICIPATES_IN = term("participatesIn");
        public static final IRI FOR_STATE = term("forState");
        public static final IRI DATE = term("date");
        public static final IRI DATE_PRECISION = term("datePrecision");
        public static final IRI PLACE = term("place");
        public static final IRI MODE = term("mode");
        public static final IRI STATUS = term("status");
        public static final IRI BESIDE = term("beside");
        public static final IRI SAME_MEETING = term("sameMeeting");
        public static final IRI SAME_DEED = term("sameDeed");
        public static final IRI SPEAKER = term("speaker");
        public static final IRI ON_BEHALF_OF = term("onBehalfOf");
        public static final IRI ACT = term("act");
        public static final IRI ADDRESSEE = term("addressee");
        public static final IRI VENUE = term("venue");
        public static final IRI POSITION = term("position");
        public static final IRI DOER = term("doer");
        public static final IRI TARGET = term("target");
        public static final IRI TEXT = term("text");
        public static final IRI START = term("start");
        public static final IRI END = term("end");
        public static final IRI TOPIC = term("topic");
        public static final IRI STANCE = term("stance");
        public static final IRI TOWARD = term("toward");
        public static final IRI EVIDENCE = term("evidence");
        public static final IRI CONFIDENCE = term("confidence");
        public static final IRI INFERRED = term("inferred");
        public static final IRI ACTOR = term("actor");
        public static final IRI MENTION_COUNT = term("mentionCount");
        public static final IRI LINK_CONFIDENCE = term("linkConfidence");
        public static final IRI TITLE = term("title");
        public static final IRI ROLE = term("role");
        public static final IRI AS_OF = term("asOf");
        public static final IRI COUNTRY = term("country");
        public static final IRI ISO3 = term("iso3");
        public static final IRI KIND = term("kind");
        public static final IRI FAMILY_NAME = term("familyName");
        public static final IRI SOURCE_NAME = term("sourceName");
        public static final IRI DATELINE = term("dateline");
        public static final IRI TEXT_HASH = term("textHash");
        public static final IRI SOURCE_HASH = term("sourceHash");
        public static final IRI MARK = term("mark");
        public static final IRI SIGNATURE = term("signature");
        public static final IRI LANGUAGE = term("language");
        public static final IRI PATTERNS_HASH = term("patternsHash");
        public static final IRI MODEL = term("model");
        public static final IRI ALIGNS_ONE = term("alignsOne");
        public static final IRI ALIGNS_OTHER = term("alignsOther");
        public static final IRI TERM_ONE = term("termOne");
        public static final IRI TERM_OTHER = term("termOther");
        public static final IRI SIMILARITY = term("similarity");
        public static final IRI CONTRADICTS_ONE = term("contradictsOne");
        public static final IRI CONTRADICTS_OTHER = term("contradictsOther");
        public static final IRI ABOUT = term("about");
        public static final IRI CORRECTS = term("corrects");
        public static final IRI FACT_HASH = term("factHash");
        public static final IRI REASON = term("reason");
        public static final IRI NOTE = term("note");
        public static final IRI SENTENCE = term("sentence");
        public static final IRI PLOVER = term("plover");
        public static final IRI CAMEO = term("cameo");
        public static final IRI GOLDSTEIN = term("goldstein");

        private Property() {}
    }

    /** The values that modes, statuses, stances and precisions take. */
    public static final class Value {
        public static final IRI IN_PERSON = term("inPerson");
        public static final IRI PHONE = term("phone");
        public static final IRI VIDEO = term("video");
        public static final IRI MULTILATERAL = term("multilateral");
        public static final IRI HELD = term("held");
        public static final IRI PLANNED = term("planned");
        public static final IRI CANCELLED = term("cancelled");
        public static final IRI DONE = term("done");
        public static final IRI ANNOUNCED = term("announced");
        public static final IRI FOR = term("for");
        public static final IRI AGAINST = term("against");
        public static final IRI NEUTRAL = term("neutral");
        public static final IRI DAY = term("day");
        public static final IRI MONTH = term("month");
        public static final IRI YEAR = term("year");

        private Value() {}
    }
}
