// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.source.LineBreaks;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Unplaced;

class TextImporterProperties {

    private static final List<String> KNOWN = List.of(
            "",
            "",
            "Samordningsförbundet Granbygden 2024-03-14",
            "Plats och tid\tFolkets hus, kl 9-11",
            "Beslutande\tAnna Lindfors Bo Granlund\tGranå kommun Region Norrdal",
            "Övriga deltagare",
            "Dan Rud, förbundschef § 3-",
            "Eva Sten",
            "Ordförande",
            "Justerare: Bo Granlund och",
            "BEVIS",
            "Anslaget sätts upp 2024-03-15 och tas ned",
            "Anslås hos Granå och Edsby kommuner",
            "Underskrift ........",
            "§ 3 Läget",
            "§ 4 Val av justerare",
            "Styrelsen beslutar att utse Bo Granlund.",
            "Bilagor",
            "1. Budget",
            "Sida 2(3)",
            "Justerandes sign",
            "(§ – kl :");

    @Property(tries = 300, seed = "20240314")
    void no_line_with_words_is_lost(@ForAll("texts") List<String> texts) {
        Lines lines = LineBreaks.split(String.join("\n", texts));

        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setImportRecord(MinutesFactory.eINSTANCE.createImportRecord());
        DefaultMinutesReader.readParts(lines, Outline.of(lines), meeting, Optional.empty(), new BitSet());

        Set<Integer> kept = meeting.getImportRecord().getUnplaced().stream()
                .flatMap(TextImporterProperties::numbers)
                .collect(Collectors.toSet());
        assertThat(lines.all())
                .allSatisfy(line -> assertThat(line.isBlank() || lines.isClaimed(line) || kept.contains(line.number()))
                        .as(line.toString())
                        .isTrue());
    }

    private static Stream<Integer> numbers(Unplaced unplaced) {
        return IntStream.rangeClosed(
                        unplaced.getTrace().getFirstLine(), unplaced.getTrace().getLastLine())
                .boxed();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> any =
                Arbitraries.strings().withChars("AaÅåÖö09§().,:;- \t").ofMaxLength(40);
        return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.of(KNOWN)), Tuple.of(1, any))
                .list()
                .ofMaxSize(30);
    }
}
