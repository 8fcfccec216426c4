package io.github.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTest {

    @Test
    void every_row_that_ships_loads() {
        assertThat(Gazetteer.shipped().persons()).isNotEmpty();
    }
}
