package io.github.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {

    private final Tree tree = new Tree(List.of(1, -1), List.of("nsubj", "root"));

    @Test
    void above_the_root_there_is_nothing_and_it_may_be_asked_after() {
        int above = tree.head(1);

        assertThat(above).isEqualTo(-1);
        assertThat(tree.head(above)).isEqualTo(-1);
        assertThat(tree.relation(above)).isEmpty();
        assertThat(tree.is(above, "appos")).isFalse();
        assertThat(tree.subtree(above).isEmpty()).isTrue();
    }
}
