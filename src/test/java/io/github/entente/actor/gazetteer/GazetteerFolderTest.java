package io.github.entente.actor.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.entente.actor.Actor;
import io.github.entente.actor.ActorId;
import io.github.entente.actor.Detail;
import io.github.entente.actor.Tenure;
import io.github.entente.article.data.DataFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void an_invented_state() throws IOException {
        write("states.csv", "iso3,name,demonyms,metonyms", "XAV,Averia,Averian|Averians,Port Aver");
        write("persons.csv", "key,name,country,family,gender", "ilse-marr,Ilse Marr,XAV,Marr,female");
        write(
                "tenures.csv",
                "person,role,title,country,from,to,verified",
                "ilse-marr,foreign-minister,Foreign Minister,XAV,2019,2021-06,no");
    }

    @Test
    void invented_states_stand_beside_the_shipped_ones() {
        Gazetteer both = Gazetteer.shipped().with(folder);
        assertThat(both.state("XAV").orElseThrow().id().value()).isEqualTo("XAV");
        assertThat(both.state("JPN")).isPresent();
        assertThat(both.holders("foreign-minister", "XAV", LocalDate.of(2019, 1, 1)))
                .extracting(Actor::name)
                .containsExactly("Ilse Marr");
        assertThat(both.body("foreign-ministry", "XAV").orElseThrow().name()).isEqualTo("Averian Foreign Ministry");
    }

    @Test
    void a_folder_alone_still_has_the_words_for_offices_and_nothing_else() {
        Gazetteer alone = Gazetteer.of(folder);
        assertThat(alone.states()).extracting(Actor::name).containsExactly("Averia");
        assertThat(alone.organisations()).isEmpty();
        assertThat(alone.roles()).isNotEmpty();
    }

    @Test
    void a_coarse_date_is_all_the_days_it_allows() {
        Gazetteer alone = Gazetteer.of(folder);
        assertThat(alone.holders("foreign-minister", "XAV", LocalDate.of(2021, 6, 30)))
                .hasSize(1);
        assertThat(alone.holders("foreign-minister", "XAV", LocalDate.of(2021, 7, 1)))
                .isEmpty();
        assertThat(alone.holders("foreign-minister", "XAV", LocalDate.of(2018, 12, 31)))
                .isEmpty();
    }

    @Test
    void a_row_with_a_known_key_replaces_that_row() throws IOException {
        write("persons.csv", "key,name,country,family", "ilse-marr,Ilse Marr,XAV,Marr", "Q701801,Wang Y.,CHN,Wang");
        Gazetteer both = Gazetteer.shipped().with(folder);
        assertThat(both.actor(new ActorId("Q701801")).orElseThrow().name()).isEqualTo("Wang Y.");
        assertThat(both.persons()).hasSize(Gazetteer.shipped().persons().size() + 1);
        assertThat(both.holders("foreign-minister", "CHN", LocalDate.of(2020, 1, 1)))
                .extracting(Actor::name)
                .containsExactly("Wang Y.");
    }

    @Test
    void tenures_of_a_person_replace_the_ones_known() throws IOException {
        write(
                "tenures.csv",
                "person,role,title,country,from,to,verified",
                "Q701801,ambassador,Ambassador,CHN,2004,2007,no");
        Gazetteer both = Gazetteer.shipped().with(folder);
        assertThat(((Actor.Person) both.actor(new ActorId("Q701801")).orElseThrow()).tenures())
                .extracting(Tenure::title)
                .containsExactly("Ambassador");
    }

    @Test
    void what_else_is_known_of_a_person_may_be_several_rows() throws IOException {
        write(
                "details.csv",
                "person,property,item,value",
                "ilse-marr,party,,Harbour Party",
                "ilse-marr,party,,Reform Party",
                "ilse-marr,birthplace,Q148,Port Aver");
        assertThat(Gazetteer.of(folder).persons().get(0).details())
                .extracting(Detail::property, Detail::item, Detail::value)
                .containsExactly(
                        tuple(Detail.Property.PARTY, Optional.empty(), "Harbour Party"),
                        tuple(Detail.Property.PARTY, Optional.empty(), "Reform Party"),
                        tuple(Detail.Property.BIRTHPLACE, Optional.of("Q148"), "Port Aver"));
        assertThat(Gazetteer.shipped().persons())
                .allSatisfy(person -> assertThat(person.details()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            states.csv;  iso3,name;                        xav,Averia;                          is no alpha-3 code
            states.csv;  iso3,name;                        XAV,;                                column "name" is empty
            states.csv;  iso3;                             XAV;                                 there is no column "name"
            states.csv;  iso3,name,wikidata;               XAV,Averia,148;                      is no item
            states.csv;  iso3,name,demonym;                XAV,Averia,Averian;                  columns nobody reads: [demonym]
            states.csv;  iso3,name;                        XAV,Averia,Averian;                  3 cells where the header has 2
            persons.csv; key,name,family,country;          ilse-marr,Ilse Marr,Marr,XBO;        "XBO" is not in states.csv
            persons.csv; key,name,family;                  ilse marr,Ilse Marr,Marr;            is no id
            persons.csv; key,name,family,gender;           ilse-marr,Ilse Marr,Marr,f;          none of: female, male
            tenures.csv; person,role,title,verified;       nobody,,Minister,no;                 "nobody" is not in persons.csv
            tenures.csv; person,role,title,verified;       ilse-marr,boss,Boss,no;              "boss" is not in roles.csv
            tenures.csv; person,title,from,to,verified;    ilse-marr,Boss,2020,2019,no;         is after to
            tenures.csv; person,title,from,verified;       ilse-marr,Boss,2020-02-30,no;        is no date
            tenures.csv; person,title,from,verified;       ilse-marr,Boss,1 May 2020,no;        is no date
            tenures.csv; person,title,verified;            ilse-marr,Boss,maybe;                none of: yes, part, no
            tenures.csv; person,title,verified,office;     ilse-marr,Boss,no,Boss;             office "Boss" is no item
            details.csv; person,property,value;            nobody,party,Party;                 "nobody" is not in persons.csv
            details.csv; person,property,value;            ilse-marr,spouse,Nobody;            none of: party, birthplace, portrait
            details.csv; person,property,item,value;       ilse-marr,party,148,Party;          item "148" is no item
            details.csv; person,property,value;            ilse-marr,party,;                   column "value" is empty
            details.csv; person,property,value;            ilse-marr,portrait,https://x/y.jpg; is no file name
            roles.csv;   role,titles,kind,unique;          foreign-minister,Foreign Minister,executive,yes; is not in lower case
            bodies.csv;  body,phrases,kind,label;          navy,navy,force,Navy;                must hold %s
            organisations.csv; key,name,kind,country,body; a-navy,Navy,force,XAV,fleet;         "fleet" is not in bodies.csv
            organisations.csv; key,name,kind,body;         a-navy,Navy,force,navy;              needs the country
            places.csv;  key,name;                         port-aver,Port Aver;                 there is no column "kind"
            """)
    void a_broken_row_is_named_with_its_file_line_and_reason(String file, String header, String row, String reason)
            throws IOException {
        Path broken = write(file, "# what it holds", header, row);
        assertThatThrownBy(() -> Gazetteer.of(folder))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining(broken.toString())
                .hasMessageContaining(reason);
    }

    @Test
    void an_error_counts_lines_as_an_editor_does() throws IOException {
        write("states.csv", "# a", "# b", "iso3,name", "XAV,Averia", "", "XAV,Averia");
        assertThatThrownBy(() -> Gazetteer.of(folder))
                .isInstanceOfSatisfying(
                        DataFileException.class,
                        error -> assertThat(error.line()).isEqualTo(6))
                .hasMessageContaining("stands on an earlier line");
    }

    @Test
    void a_folder_without_a_gazetteer_says_what_to_put_there(@TempDir Path empty) {
        assertThatThrownBy(() -> Gazetteer.of(empty))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("states.csv, persons.csv");
    }

    private Path write(String file, String... lines) throws IOException {
        return Files.write(folder.resolve(file), java.util.List.of(lines));
    }
}
