package io.github.entente.server.explorer;

import io.github.entente.graph.Correction;
import io.github.entente.server.explorer.shape.Corrections;
import io.github.entente.store.EmbeddedStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What readers judged wrong, in a store that is served. The facts are read once and stay as they are; this is the only thing that changes beside
 * them.
 */
public final class Judgements implements Corrections {

    private final EmbeddedStore store;
    private final boolean taken;
    private final Set<String> wrong = ConcurrentHashMap.newKeySet();

    /** @param taken whether readers may add to them */
    public Judgements(EmbeddedStore store, boolean taken) {
        this.store = store;
        this.taken = taken;
        wrong.addAll(store.standing().stream().map(Correction::name).collect(Collectors.toSet()));
    }

    @Override
    public boolean isWrong(String fact) {
        return wrong.contains(fact);
    }

    @Override
    public boolean areTaken() {
        return taken;
    }

    List<Correction> all() {
        return store.corrections().all();
    }

    /** @return empty if the store has no such fact */
    Optional<Correction> judge(String fact, Correction.Reason reason, Optional<String> note) {
        Optional<Correction> judged = store.correct(fact, reason, note);
        judged.ifPresent(correction -> wrong.add(fact));
        return judged;
    }

    /** @return whether it had been judged wrong */
    boolean takeBack(String fact) {
        wrong.remove(fact);
        return store.takeBack(fact);
    }
}
