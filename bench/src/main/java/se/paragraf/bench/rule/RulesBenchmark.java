// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.rule;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.paragraf.bench.SampleMeeting;
import se.paragraf.core.Paragraf;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.core.validation.Validator;
import se.paragraf.model.minutes.Meeting;

/** Time of all rules over meetings one after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class RulesBenchmark {

    /** How many meetings of how many paragraphs. */
    @Param({"1000x12", "1x1000", "1x10000"})
    public String size;

    private final Validator validator = Paragraf.standalone().validating();
    private List<Meeting> meetings;

    @Setup
    public void make() {
        String[] numbers = size.split("x");
        meetings = IntStream.range(0, Integer.parseInt(numbers[0]))
                .mapToObj(number -> SampleMeeting.of(number, Integer.parseInt(numbers[1])))
                .toList();
    }

    @Benchmark
    public void check(Blackhole hole) {
        for (Meeting meeting : meetings) {
            validator.findings(ValidationRequest.of(meeting)).forEach(hole::consume);
        }
    }
}
