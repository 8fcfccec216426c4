package io.github.entente.event.statement;

/** What may speak for a topic of a statement. */
enum TopicClue {
    /** Cues in the words of the position. */
    WORDS,
    /** Cues in the rest of its sentence. */
    SENTENCE,
    /** Cues in the sentences before it, the nearer the more. */
    RECENT,
    /** Cues in the rest of its paragraph. */
    PARAGRAPH,
    /** Cues in sentences that share a rarer word with it: "the purchase" is the one spoken of before. */
    ECHO,
    /** Cues in the headline and the line below it. */
    HEADLINE,
    /** Cues all over the rest of the article. */
    ARTICLE,
    /** Words like those that people write on the topic. */
    LIKENESS
}
