// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import se.paragraf.bench.SampleMeeting;
import se.paragraf.core.Paragraf;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.core.validation.Validator;
import se.paragraf.model.minutes.Meeting;

/** Tells what each rule costs over a large meeting, as a whole and after single edits, the dearest first. */
public final class RuleCosts {

    private static final int PARAGRAPHS = 10_000;
    private static final int WARM = 5;
    private static final int MEASURED = 7;

    private final Validator validator = Paragraf.standalone().validating();

    private RuleCosts() {}

    /**
     * Measures and prints.
     *
     * @param arguments ids of rules; none for all
     */
    public static void main(String[] arguments) {
        RuleCosts costs = new RuleCosts();
        System.out.printf("%-6s%10s", "ms", "all");
        Stream.of(SampleEdit.values()).forEach(edit -> System.out.printf("%10s", edit));
        System.out.println();
        List<String> chosen = List.of(arguments);
        costs.validator.rules().stream()
                .map(RuleDescription::id)
                .filter(id -> chosen.isEmpty() || chosen.contains(id))
                .map(costs::of)
                .sorted(Comparator.comparing((Cost cost) -> cost.all()).reversed())
                .forEach(System.out::println);
    }

    /** The median times in milliseconds. */
    private record Cost(String id, double all, List<Double> edits) {

        @Override
        public String toString() {
            StringBuilder line = new StringBuilder("%-6s%10.2f".formatted(id, all));
            edits.forEach(edit -> line.append("%10.3f".formatted(edit)));
            return line.toString();
        }
    }

    private Cost of(String id) {
        Meeting meeting = SampleMeeting.of(1, PARAGRAPHS);
        Stream.of(SampleEdit.values()).forEach(edit -> edit.prepare(meeting));
        ValidationRequest request = ValidationRequest.of(meeting).withRules(Set.of(id));
        double all = median(count -> {}, () -> validator.findings(request).count());
        try (LiveValidation live = validator.follow(request)) {
            live.recheck();
            List<Double> edits = Stream.of(SampleEdit.values())
                    .map(edit -> median(count -> edit.make(meeting, count), live::recheck))
                    .toList();
            return new Cost(id, all, edits);
        }
    }

    private static double median(IntConsumer before, Runnable work) {
        double[] times = new double[MEASURED];
        for (int count = -WARM; count < MEASURED; count++) {
            before.accept(count + WARM);
            long start = System.nanoTime();
            work.run();
            if (count >= 0) {
                times[count] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[MEASURED / 2];
    }
}
