package io.github.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void results_come_in_the_order_of_the_input(int threads) {
        List<Integer> input = IntStream.range(0, 200).boxed().toList();
        List<Integer> results = new ArrayList<>();

        try (InOrder<Integer, Integer> work = new InOrder<>(input.iterator(), threads, number -> number * 10)) {
            work.forEachRemaining(results::add);
        }

        assertThat(results).isEqualTo(input.stream().map(number -> number * 10).toList());
    }

    @Test
    void a_slow_first_input_does_not_let_the_others_pass_it() {
        CountDownLatch last = new CountDownLatch(1);
        List<String> results = new ArrayList<>();

        try (InOrder<String, String> work =
                new InOrder<>(List.of("slow", "fast", "last").iterator(), 2, name -> {
                    if (name.equals("slow")) {
                        await(last);
                    } else if (name.equals("last")) {
                        last.countDown();
                    }
                    return name;
                })) {
            work.forEachRemaining(results::add);
        }

        assertThat(results).containsExactly("slow", "fast", "last");
    }

    @Test
    void the_input_is_not_read_far_ahead_of_what_was_taken() {
        AtomicInteger read = new AtomicInteger();
        Iterator<Integer> endless = IntStream.generate(read::incrementAndGet).iterator();

        try (InOrder<Integer, Integer> work = new InOrder<>(endless, 2, number -> number)) {
            for (int taken = 1; taken <= 100; taken++) {
                work.next();
                assertThat(read.get()).isLessThanOrEqualTo(taken + 16);
            }
        }
    }

    @Test
    void what_the_work_throws_reaches_the_taker() {
        try (InOrder<String, String> work = new InOrder<>(List.of("a").iterator(), 1, name -> {
            throw new IllegalStateException("broken at " + name);
        })) {
            assertThatThrownBy(work::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("broken at a");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
