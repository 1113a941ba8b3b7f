// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.rule;

import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import se.paragraf.bench.SampleMeeting;
import se.paragraf.core.Paragraf;
import se.paragraf.core.validation.FindingsChange;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.model.minutes.Meeting;

/** Time to check a large meeting again after one edit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EditBenchmark {

    /** How many paragraphs the meeting has. */
    @Param("10000")
    public int paragraphs;

    /** What is edited. */
    @Param
    public SampleEdit edit;

    private Meeting meeting;
    private LiveValidation live;
    private int count;

    @Setup
    public void follow() {
        meeting = SampleMeeting.of(1, paragraphs);
        edit.prepare(meeting);
        live = Paragraf.standalone().validating().follow(ValidationRequest.of(meeting));
        live.recheck();
    }

    @TearDown
    public void close() {
        live.close();
    }

    @Benchmark
    public FindingsChange recheck() {
        edit.make(meeting, count++);
        return live.recheck();
    }
}
