package io.github.entente.actor.wikidata;

import io.github.entente.actor.Actor;
import io.github.entente.actor.gazetteer.DataFolder;
import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Table;
import io.github.entente.actor.gazetteer.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Takes what Wikidata tells of states into the user's data folder.
 *
 * <p>Each state's answer is kept as soon as it is whole, and asked for again only when it is a day old: a refresh that was stopped goes on where it
 * stood. The tables are made of all answers kept, checked, and put into place at once.
 */
public final class Refresh {

    private static final Duration FRESH = Duration.ofDays(1);

    private final DataFolder folder;
    private final AnswerFolder answers;
    private final Tables tables;
    private final Gazetteer gazetteer;
    private final Wanted wanted;
    private final Consumer<String> said;

    /**
     * What a refresh did.
     *
     * @param told states that were told of now
     * @param keptBefore states whose answers were fresh still
     * @param linked persons that were known without an item and have one now
     */
    public record Report(int told, int keptBefore, int persons, int tenures, int linked, List<String> gaps) {

        public Report {
            gaps = List.copyOf(gaps);
        }
    }

    private Refresh(DataFolder folder, int since, Consumer<String> said) {
        this.folder = folder;
        this.answers = new AnswerFolder(folder.answers());
        this.tables = Tables.shippedAndOwn(folder);
        this.gazetteer = tables.gazetteer();
        this.wanted = Wanted.of(gazetteer, since);
        this.said = said;
    }

    /**
     * @param since the year from which on offices are of interest
     * @param said gets a line as each state is done
     */
    public static Refresh into(DataFolder folder, int since, Consumer<String> said) {
        return new Refresh(folder, since, said);
    }

    /** What to ask a source for. */
    public Wanted wanted() {
        return wanted;
    }

    /** The states that may be asked for. */
    public List<Actor.State> states() {
        return gazetteer.states();
    }

    /**
     * @param iso3 the codes of the states to ask for; none for all
     * @param again whether answers that are still fresh are asked for anew
     * @throws WikidataException if the source cannot be read; what was told until then is kept, the tables stay as they were
     */
    public Report from(WikidataSource source, Set<String> iso3, boolean again) {
        List<String> gaps = new ArrayList<>();
        Instant fresh = Instant.now().minus(FRESH);
        List<Actor.State> chosen = gazetteer.states().stream()
                .filter(state -> iso3.isEmpty() || iso3.contains(state.country().orElse("")))
                .toList();
        chosen.stream()
                .filter(state -> state.wikidata().isEmpty())
                .forEach(state -> gaps.add(state.name() + " has no Wikidata item in states.csv and was not asked for"));
        List<Actor.State> linked =
                chosen.stream().filter(state -> state.wikidata().isPresent()).toList();
        List<Actor.State> open = linked.stream()
                .filter(state -> again
                        || answers.of(state.country().orElseThrow())
                                .filter(answer -> answer.isFresh(source.name(), fresh))
                                .isEmpty())
                .toList();
        int kept = linked.size() - open.size();
        tell(source, open, kept, linked.size());
        List<StateAnswer> all = answers.all();
        gaps.addAll(gaps(all));
        List<Holder> holders = Holders.of(all, gazetteer, wanted);
        Overlay overlay = new Reconciler(tables, new TenureRows(gazetteer.roles())).overlay(holders);
        StateRows states = new StateRows(tables, gazetteer);
        all.forEach(answer -> states.row(answer).ifPresent(row -> overlay.add(Table.STATES, row)));
        put(overlay);
        Set<String> items = holders.stream().map(Holder::item).collect(Collectors.toSet());
        int newlyLinked = (int) overlay.rows(Table.PERSONS).stream()
                .filter(row -> !items.contains(row.get("key")))
                .count();
        return new Report(
                open.size(), kept, holders.size(), overlay.rows(Table.TENURES).size(), newlyLinked, gaps);
    }

    /** What is missing, each with the states it is missing of. */
    private static List<String> gaps(List<StateAnswer> answers) {
        Map<String, List<String>> states = new LinkedHashMap<>();
        answers.forEach(answer -> answer.gaps()
                .forEach(gap ->
                        states.computeIfAbsent(gap, key -> new ArrayList<>()).add(answer.iso3())));
        return states.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey())
                .toList();
    }

    private void tell(WikidataSource source, List<Actor.State> states, int before, int all) {
        int[] done = {before};
        try {
            if (!states.isEmpty()) {
                source.tell(states, answer -> {
                    answers.keep(answer);
                    done[0]++;
                    said.accept(answer.iso3() + ": " + answer.persons().size() + " persons in "
                            + answer.offices().size() + " offices (" + done[0] + " of " + all + ")");
                });
            }
        } catch (WikidataException e) {
            throw new WikidataException(
                    e.source(),
                    e.reason() + "; what was taken before stays as it was, and refreshing again goes on after "
                            + done[0] + " of " + all + " states");
        }
    }

    /** Puts the new tables into place if a gazetteer can be made of them. */
    private void put(Overlay overlay) {
        Path made = folder.root().resolve("wikidata-new");
        Path old = folder.root().resolve("wikidata-old");
        Folders.delete(made);
        overlay.write(made);
        tables.with(Tables.of(made)).gazetteer();
        Folders.delete(old);
        if (Files.exists(folder.wikidata())) {
            Folders.move(folder.wikidata(), old);
        }
        Folders.move(made, folder.wikidata());
        Folders.delete(old);
    }
}
