// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.core.importing.spi.LayoutReader;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.model.minutes.Meeting;

class ClassPathServicesTest {

    @TempDir
    Path folder;

    /** Can be made. */
    public static class Whole implements LayoutReader {
        @Override
        public void read(Lines lines, Meeting meeting) {
            // finds nothing
        }
    }

    /** Lacks what it needs. */
    public static final class Broken extends Whole {
        /** Fails. */
        public Broken() {
            throw new NoClassDefFoundError("missing");
        }
    }

    @Test
    void what_cannot_be_made_does_not_take_the_rest_along() throws Exception {
        Path names = folder.resolve("names");
        Files.write(names, List.of("se.example.Nowhere", Broken.class.getName(), Whole.class.getName()));
        ClassLoader loader = new ClassLoader(getClass().getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.equals("META-INF/services/" + LayoutReader.class.getName())
                        ? Collections.enumeration(List.of(names.toUri().toURL()))
                        : super.getResources(name);
            }
        };

        assertThat(ClassPathServices.of(LayoutReader.class, loader)).hasExactlyElementsOfTypes(Whole.class);
    }
}
