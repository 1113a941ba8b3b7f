// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.Document;
import se.paragraf.model.fixture.ArbitraryModels;
import se.paragraf.model.fixture.ModelTrait;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.io.internal.DefaultModelFiles;

class ModelJsonProperties {

    private static final ModelJson JSON = ModelJson.with(TestPackages.WITH_EXTENSION);
    private static final ModelFiles FILES = new DefaultModelFiles(TestPackages.WITH_EXTENSION, List.of());
    private static final List<String> NAMES =
            List.of("federation.paragraf", "a möte.paragraf", "b.paragraf", "attest.paragraf");

    @Provide
    Arbitrary<Document> documents() {
        return ArbitraryModels.documents(ModelTrait.WITH_UNKNOWN_EXTENSIONS);
    }

    @Provide
    Arbitrary<List<Document>> folders() {
        return ArbitraryModels.folders(ModelTrait.WITH_UNKNOWN_EXTENSIONS);
    }

    @Property(tries = 500, seed = "20240314")
    void a_document_survives_json(@ForAll("documents") Document document) throws Exception {
        document.setModelVersion("1.0");
        byte[] json = json(document);

        Document read = read(json);

        assertThat(EcoreUtil.equals(document, read)).isTrue();
        assertThat(json(read)).isEqualTo(json);
    }

    @Property(tries = 60, seed = "20240314")
    void a_file_by_way_of_json_is_the_same_to_the_byte(@ForAll("folders") List<Document> documents) throws Exception {
        Path before = Files.createTempDirectory("before");
        Path after = Files.createTempDirectory("after");
        try {
            ModelFolder folder = FILES.folder(before);
            List<ModelFile> files = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                files.add(folder.create(Path.of(NAMES.get(i)), documents.get(i)));
            }
            for (ModelFile file : files) {
                file.save();
            }
            for (String name : NAMES) {
                Document read = read(json(folder.open(Path.of(name)).root()));
                FILES.create(after.resolve(name), read).save();

                assertThat(after.resolve(name)).hasSameTextualContentAs(before.resolve(name));
            }
        } finally {
            for (String name : NAMES) {
                Files.deleteIfExists(before.resolve(name));
                Files.deleteIfExists(after.resolve(name));
            }
            Files.delete(before);
            Files.delete(after);
        }
    }

    private static byte[] json(Document document) throws ModelException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(document, out);
        return out.toByteArray();
    }

    private static Document read(byte[] json) throws ModelException {
        return JSON.read(new ByteArrayInputStream(json)).root();
    }
}
