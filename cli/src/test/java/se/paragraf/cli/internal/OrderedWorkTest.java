// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 200).boxed().toList();

    @Test
    void results_come_in_the_order_of_the_things() throws Exception {
        List<Integer> results = new ArrayList<>();

        new OrderedWork<Integer, Integer>(4, (number, alone) -> number, results::add).on(NUMBERS);

        assertThat(results).isEqualTo(NUMBERS);
    }

    @Test
    void things_are_worked_on_at_the_same_time() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        List<Boolean> results = new ArrayList<>();

        new OrderedWork<Integer, Boolean>(2, (number, alone) -> meets(both), results::add).on(List.of(1, 2));

        assertThat(results).containsExactly(true, true);
    }

    private static boolean meets(CyclicBarrier both) {
        try {
            both.await(30, TimeUnit.SECONDS);
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    @Test
    void few_are_ahead_of_the_one_that_is_handed_out() throws Exception {
        AtomicInteger worked = new AtomicInteger();
        AtomicInteger handedOut = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        new OrderedWork<Integer, Integer>(
                        2,
                        (number, alone) -> {
                            most.accumulateAndGet(worked.incrementAndGet() - handedOut.get(), Math::max);
                            return number;
                        },
                        number -> handedOut.incrementAndGet())
                .on(NUMBERS);

        assertThat(most.get()).isLessThanOrEqualTo(10);
    }

    @Test
    void what_finds_no_memory_beside_the_others_is_tried_again_alone() throws Exception {
        AtomicInteger inWork = new AtomicInteger();
        List<Boolean> results = new ArrayList<>();
        OrderedWork.Work<Integer, Boolean> work = (number, alone) -> {
            try {
                int others = inWork.getAndIncrement();
                if (number % 10 == 0 && !alone) {
                    throw new OutOfMemoryError("as if");
                }
                return !alone || others == 0;
            } finally {
                inWork.decrementAndGet();
            }
        };

        new OrderedWork<Integer, Boolean>(4, work, results::add).on(NUMBERS);

        assertThat(results).hasSize(200).containsOnly(true);
    }
}
