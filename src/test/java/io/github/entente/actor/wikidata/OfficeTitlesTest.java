package io.github.entente.actor.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.actor.gazetteer.Role;
import io.github.entente.article.data.DataFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfficeTitlesTest {

    private static final OfficeTitles TITLES = new OfficeTitles(Gazetteer.shipped());

    static List<DataFile.Row> the_name_of_an_office_tells_its_role() {
        return DataFile.read(OfficeTitlesTest.class, "offices.csv");
    }

    @ParameterizedTest
    @MethodSource
    void the_name_of_an_office_tells_its_role(DataFile.Row row) {
        assertThat(TITLES.role(row.text("name"), row.text("state")).map(Role::key))
                .isEqualTo(row.optional("role"));
    }
}
