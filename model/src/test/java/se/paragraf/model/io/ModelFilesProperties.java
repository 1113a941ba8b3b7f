// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.compare.ModelComparison;
import se.paragraf.model.compare.ModelCopy;
import se.paragraf.model.federation.Document;
import se.paragraf.model.fixture.ArbitraryModels;
import se.paragraf.model.fixture.FixturePackages;
import se.paragraf.model.fixture.ModelTrait;
import se.paragraf.model.io.internal.DefaultModelFiles;

class ModelFilesProperties {

    private final ModelFiles files = new DefaultModelFiles(new FixturePackages(), List.of());
    private Path folder;

    @BeforeTry
    void createFolder() throws IOException {
        folder = Files.createTempDirectory("paragraf");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Provide
    Arbitrary<Document> documents() {
        return ArbitraryModels.documents(ModelTrait.WITH_UNKNOWN_EXTENSIONS);
    }

    @Provide
    Arbitrary<Document> unsaved() {
        return ArbitraryModels.documents(ModelTrait.WITHOUT_IDS, ModelTrait.WITH_UNKNOWN_EXTENSIONS);
    }

    @Property(tries = 150, seed = "20240314", shrinking = ShrinkingMode.OFF)
    void a_model_survives_saving_and_loading(@ForAll("documents") Document document) throws Exception {
        Path path = save(document, "a.paragraf");

        Document loaded = files.open(path).root();

        assertThat(ModelComparison.compare(document, loaded)).isEmpty();
        assertThat(EcoreUtil.equals(document, loaded)).isTrue();
    }

    @Property(tries = 150, seed = "20240314", shrinking = ShrinkingMode.OFF)
    void a_loaded_model_is_saved_to_the_same_bytes(@ForAll("unsaved") Document document) throws Exception {
        byte[] bytes = Files.readAllBytes(save(document, "a.paragraf"));

        Document loaded = files.read(new ByteArrayInputStream(bytes)).root();

        assertThat(Files.readAllBytes(save(ModelCopy.asVersion(loaded), "b.paragraf")))
                .isEqualTo(bytes);
    }

    private Path save(Document document, String name) throws ModelException {
        ModelFile file = files.create(folder.resolve(name), document);
        file.save();
        return file.path();
    }
}
