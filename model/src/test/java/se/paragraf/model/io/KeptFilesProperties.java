// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.Document;
import se.paragraf.model.fixture.ArbitraryModels;
import se.paragraf.model.io.internal.DefaultModelFiles;

class KeptFilesProperties {

    private final ModelFiles files = new DefaultModelFiles(new WithExtension(), List.of());
    private final ModelFiles without = ModelFiles.standalone();

    @Property(seed = "20240315", tries = 40)
    void any_model_comes_back_as_it_was_even_where_its_extensions_are_unknown(
            @ForAll @From("documents") Document document) throws Exception {
        Path folder = Files.createTempDirectory("paragraf");
        Path path = folder.resolve("a.paragraf");
        try {
            files.create(path, document).save();
            String written = Files.readString(path);
            ModelFile file = files.open(path);
            assertThat(file.warnings())
                    .extracting(each -> each.in(Locale.ENGLISH))
                    .isEmpty();
            assertThat(EcoreUtil.equals(file.root(), document)).isTrue();
            file.save();
            assertThat(Files.readString(path)).isEqualTo(written);
            without.open(path).save();
            assertThat(Files.readString(path)).isEqualTo(written);
        } finally {
            Files.deleteIfExists(path);
            Files.delete(folder);
        }
    }

    @Provide
    Arbitrary<Document> documents() {
        return ArbitraryModels.documents();
    }
}
