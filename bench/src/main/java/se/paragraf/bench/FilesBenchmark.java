// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
import org.openjdk.jmh.infra.Blackhole;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;

/**
 * Time to load and to save meetings one after the other, beside plain EMF. With its default options that one searches the
 * whole file for each reference: it takes minutes for the large meeting. On the other hand it neither checks what it saves
 * nor waits for the disk.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
public class FilesBenchmark {

    /** How many meetings of how many paragraphs. */
    @Param({"1000x12", "1x10000"})
    public String size;

    private Workspace workspace;
    private final List<ModelFile> open = new ArrayList<>();
    private final List<Resource> plainlyOpen = new ArrayList<>();

    @Setup
    public void load() throws IOException, ModelException {
        String[] numbers = size.split("x");
        workspace = new Workspace(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        for (Path path : workspace.files()) {
            ModelFile file = ModelFiles.standalone().open(path);
            open.add(file);
            plainlyOpen.add(PlainEmf.holding(EcoreUtil.copy(file.root()), Workspace.plain(path)));
        }
    }

    @TearDown
    public void clear() throws IOException {
        workspace.close();
    }

    @Benchmark
    public void loadParagraf(Blackhole hole) throws ModelException {
        ModelFiles files = ModelFiles.standalone();
        for (Path file : workspace.files()) {
            hole.consume(files.open(file).root());
        }
    }

    @Benchmark
    public void loadPlain(Blackhole hole) throws IOException {
        for (Path file : workspace.plainFiles()) {
            hole.consume(PlainEmf.load(file).getContents());
        }
    }

    @Benchmark
    public void saveParagraf() throws ModelException {
        for (ModelFile file : open) {
            file.save();
        }
    }

    @Benchmark
    public void savePlain() throws IOException {
        for (Resource resource : plainlyOpen) {
            resource.save(Map.of());
        }
    }
}
