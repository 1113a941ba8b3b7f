// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.layout;

import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.importing.spi.Lexicon;

/** The lexicon of docs/EXTENSIONS.md. */
@Component
public final class Colleagues implements Lexicon {

    @Override
    public Kind kind() {
        return Kind.PEOPLE;
    }

    @Override
    public Stream<String> words() {
        return Stream.of("Siv Hällin", "Åke Mörtsjö");
    }
}
