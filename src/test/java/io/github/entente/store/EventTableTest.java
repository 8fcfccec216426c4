package io.github.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.actor.gazetteer.Gazetteer;
import io.github.entente.graph.DeedExample;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventTableTest {

    private static final EmbeddedStore STORE = EmbeddedStore.inMemory();
    private static final EventTable TABLE = new EventTable(Gazetteer.shipped());

    @BeforeAll
    static void fill() {
        STORE.put(List.of(DeedExample.graph()));
    }

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Test
    void events_have_cameo_codes_both_ways_where_both_do_them() {
        assertThat(table(EventTable.Format.CAMEO))
                .containsExactly(
                        "date,source,source_code,target,target_code,root_code,event_code,goldstein,quad_class,article,sentence",
                        "2023,China,CHN,Japan,JPN,16,163,-8.0,4,deeds.txt,China had suspended imports of Japanese seafood in 2023.",
                        "2024-09-23,Yoko Kamikawa,JPN,Wang Yi,CHNGOV,04,041,1.0,1,deeds.txt,Chinese Foreign Minister Wang Yi called",
                        "2024-09-23,Wang Yi,CHNGOV,Yoko Kamikawa,JPN,04,041,1.0,1,deeds.txt,Chinese Foreign Minister Wang Yi called",
                        "2024-09-24,Wang Yi,CHNGOV,Japan,JPN,02,025,-0.3,1,deeds.txt,Wang urged Japan to keep calm.",
                        "2024-09-24,China,CHN,Japan,JPN,05,057,8.0,1,deeds.txt,China and Japan signed a fishing treaty in New York.",
                        "2024-09-24,Japan,JPN,China,CHN,05,057,8.0,1,deeds.txt,China and Japan signed a fishing treaty in New York.");
    }

    @Test
    void events_have_plover_types_and_modes() {
        assertThat(table(EventTable.Format.PLOVER))
                .contains(
                        "date,source,source_code,target,target_code,event_type,event_mode,contexts,goldstein,quad_class,article,sentence",
                        "2023,China,CHN,Japan,JPN,COERCE,restrict,diplomatic,-8.0,4,deeds.txt,China had suspended imports of Japanese seafood in 2023.");
    }

    @Test
    void an_actor_is_coded_by_its_state_and_its_role() {
        ActorCodes codes = new ActorCodes(Gazetteer.shipped());
        assertThat(codes.of(Optional.of("JPN"), Optional.of("foreign-minister")))
                .isEqualTo("JPNGOV");
        assertThat(codes.of(Optional.of("CHN"), Optional.of("force"))).isEqualTo("CHNMIL");
        assertThat(codes.of(Optional.of("ROU"), Optional.empty())).isEqualTo("ROM");
        assertThat(codes.of(Optional.empty(), Optional.of("international"))).isEqualTo("IGO");
    }

    private static List<String> table(EventTable.Format format) {
        StringWriter out = new StringWriter();
        TABLE.write(STORE, format, out);
        return out.toString().lines().toList();
    }
}
