package io.github.entente.actor.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.entente.actor.Actor;
import io.github.entente.article.data.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GazetteerTest {

    private static final Gazetteer SHIPPED = Gazetteer.shipped();

    static Stream<DataFile.Row> who_held_an_office_on_a_day_is_on_record() {
        return DataFile.read(Actor.class, "holders.csv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void who_held_an_office_on_a_day_is_on_record(DataFile.Row claim) {
        LocalDate day = LocalDate.parse(claim.text("day"));
        List<Actor.Person> holders = claim.optional("country")
                .map(iso3 -> SHIPPED.holders(claim.text("role"), iso3, day))
                .orElseGet(() -> SHIPPED.holders(claim.text("role"), day));
        assertThat(holders).extracting(Actor::name).containsExactly(claim.text("name"));
        claim.optional("wikidata")
                .ifPresent(qid -> assertThat(holders.get(0).wikidata()).contains(qid));
    }

    @Test
    void a_state_that_was_never_asked_about_has_no_holder_on_a_day_before_all_records() {
        assertThat(SHIPPED.holders("foreign-minister", "CHN", LocalDate.of(1900, 1, 1)))
                .isEmpty();
    }

    @Test
    void the_states_of_the_world_are_there_with_their_items() {
        assertThat(SHIPPED.states()).hasSizeGreaterThan(195);
        assertThat(SHIPPED.state("CHN").flatMap(Actor::wikidata)).contains("Q148");
        assertThat(SHIPPED.state("JPN").flatMap(Actor::wikidata)).contains("Q17");
        assertThat(SHIPPED.state("XAV")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "US,STATE,USA",
        "U.S.,STATE,USA",
        "America,STATE,USA",
        "Britain,STATE,GBR",
        "ROK,STATE,KOR",
        "PRC,STATE,CHN",
        "Filipino,DEMONYM,PHL",
        "Philippine,DEMONYM,PHL",
        "Emirati,DEMONYM,ARE",
        "Zhongnanhai,METONYM,CHN",
        "Kantei,METONYM,JPN",
        "Kremlin,METONYM,RUS",
        "Downing Street,METONYM,GBR",
        "Blue House,METONYM,KOR"
    })
    void news_has_many_words_for_a_state(String form, Name.Kind kind, String iso3) {
        assertThat(SHIPPED.names())
                .filteredOn(name -> name.form().equals(form) && name.kind() == kind)
                .extracting(name -> ((Name.OfActor) name).actor().country())
                .contains(Optional.of(iso3));
    }

    @Test
    void a_form_with_several_meanings_is_several_names() {
        assertThat(SHIPPED.names())
                .filteredOn(name -> name.form().equals("Congolese"))
                .hasSize(2);
        assertThat(SHIPPED.names())
                .filteredOn(name -> name.form().equals("Tokyo"))
                .extracting(Name::kind)
                .containsExactlyInAnyOrder(Name.Kind.METONYM, Name.Kind.PLACE);
    }

    @Test
    void brussels_stands_for_the_european_union() {
        assertThat(SHIPPED.names())
                .filteredOn(name -> name.form().equals("Brussels") && name.kind() == Name.Kind.METONYM)
                .extracting(name -> ((Name.OfActor) name).actor().id().value())
                .contains("Q458");
    }

    @ParameterizedTest
    @CsvSource({"wang,Q701801", "KAMIKAWA,Q276275", "Kamikawa,Q276275", "sanchez,Q6070218"})
    void family_names_are_found_whatever_their_case_and_accents(String family, String qid) {
        assertThat(SHIPPED.byFamily(family))
                .extracting(person -> person.id().value())
                .contains(qid);
    }

    @Test
    void a_state_without_a_row_for_its_ministry_still_has_one() {
        Actor.Organisation ministry = SHIPPED.body("foreign-ministry", "BRA").orElseThrow();
        assertThat(ministry.name()).isEqualTo("Brazilian Foreign Ministry");
        assertThat(ministry.id().value()).isEqualTo("bra-foreign-ministry");
        assertThat(SHIPPED.actor(ministry.id())).contains(ministry);
    }

    @ParameterizedTest
    @CsvSource({
        "foreign-ministry,USA,US State Department",
        "foreign-ministry,CHN,Chinese Foreign Ministry",
        "military,CHN,People's Liberation Army",
        "military,JPN,Japan Self-Defense Forces",
        "navy,USA,US Navy"
    })
    void a_ministry_with_a_row_of_its_own_is_that_one(String body, String iso3, String name) {
        assertThat(SHIPPED.body(body, iso3).map(Actor::name)).contains(name);
        assertThat(SHIPPED.body("no-such-body", iso3)).isEmpty();
    }

    @Test
    void a_title_may_mean_an_office_in_one_state_alone() {
        Role role = SHIPPED.roles().stream()
                .filter(each -> each.key().equals("foreign-minister"))
                .findFirst()
                .orElseThrow();
        assertThat(role.unique()).isTrue();
        assertThat(role.titles())
                .filteredOn(title -> title.phrase().equals("secretary of state"))
                .allMatch(title -> title.fits("USA") && !title.fits("MEX"));
    }

    @Test
    void an_office_of_an_organisation_names_one_that_is_there() {
        assertThat(SHIPPED.roles().stream().flatMap(role -> role.organisation().stream()))
                .isNotEmpty()
                .allMatch(id -> SHIPPED.actor(id).isPresent());
    }

    @Test
    void no_wikidata_item_stands_for_two_actors() {
        List<String> items = Stream.of(SHIPPED.states(), SHIPPED.persons(), SHIPPED.organisations())
                .flatMap(List::stream)
                .flatMap(actor -> actor.wikidata().stream())
                .toList();
        assertThat(items).doesNotHaveDuplicates();
    }

    @Test
    void every_wikidata_item_comes_from_the_collected_facts() throws IOException {
        Path facts = facts();
        assumeTrue(facts != null, "the collected facts are not here");
        Set<String> known = new TreeSet<>();
        try (Stream<Path> files = Files.list(facts)) {
            for (Path file : files.toList()) {
                Pattern.compile("Q[0-9]+")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(hit -> known.add(hit.group()));
            }
        }
        Set<String> used = Stream.concat(
                        Stream.of(SHIPPED.states(), SHIPPED.persons(), SHIPPED.organisations())
                                .flatMap(List::stream)
                                .flatMap(actor -> actor.wikidata().stream()),
                        SHIPPED.places().stream().flatMap(place -> place.wikidata().stream()))
                .collect(Collectors.toSet());
        assertThat(known).containsAll(used);
    }

    private static @Nullable Path facts() {
        String named = System.getProperty("entente.shared");
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path facts = (named != null ? Path.of(named) : at.resolve("shared")).resolve("facts");
            if (Files.isDirectory(facts)) {
                return facts;
            }
        }
        return null;
    }
}
