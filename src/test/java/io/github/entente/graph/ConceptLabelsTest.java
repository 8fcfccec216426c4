package io.github.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.event.Act;
import io.github.entente.event.Topic;
import org.junit.jupiter.api.Test;

class ConceptLabelsTest {

    @Test
    void a_topic_and_an_act_are_called_something_in_three_languages() {
        assertThat(ConceptLabels.of(new Topic("ukraine-war")))
                .containsExactlyInAnyOrder("war in Ukraine", "乌克兰战争", "ウクライナ戦争");
        assertThat(ConceptLabels.of(new Act("urge"))).containsExactlyInAnyOrder("urge", "敦促", "促す");
    }

    @Test
    void what_the_ontology_does_not_have_is_called_nothing() {
        assertThat(ConceptLabels.of(new Topic("no-such-topic"))).isEmpty();
    }
}
