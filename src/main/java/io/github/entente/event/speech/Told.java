package io.github.entente.event.speech;

import io.github.entente.article.Span;
import io.github.entente.event.words.EventWords;
import io.github.entente.language.Clause;
import java.util.List;
import java.util.Optional;

/** Makes the attribution of a clause whose bounds are known. */
record Told(Clause clause, Speakers speakers, SpeechLexicon lexicon, EventWords words) {

    Attribution attribution(Cue cue, int verb, int who, List<Span> content) {
        return attribution(cue, verb, Optional.of(who), content);
    }

    Attribution attribution(Cue cue, int verb, Optional<Integer> who, List<Span> content) {
        return new Attribution(
                who.map(speakers::named),
                clause.sentence().index(),
                clause.token(verb).span(),
                verb,
                content,
                cue.act().orElseGet(words::plainAct),
                new Extent(clause, lexicon, words).heads(clause.heads(content), content, verb),
                cue.frame().addressee() ? clause.tree().child(verb, "obj") : Optional.empty(),
                Attribution.Construction.CLAUSE,
                Optional.of(cue.row()));
    }
}
