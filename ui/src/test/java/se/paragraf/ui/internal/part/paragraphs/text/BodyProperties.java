// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Paragraph;

/** What holds for the text of any paragraph. */
class BodyProperties {

    private static final int TRIES = 400;

    @Property(tries = TRIES, seed = "7")
    void a_body_that_is_read_and_written_is_not_touched(@ForAll("paragraphs") Paragraph paragraph) {
        List<Notification> changes = new ArrayList<>();
        paragraph.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification change) {
                if (!change.isTouch() && change.getEventType() != Notification.REMOVING_ADAPTER) {
                    changes.add(change);
                }
            }
        });
        Passage passage = BodyReader.read(paragraph.getBody());

        Passage written = BodyWriter.write(passage, paragraph.getBody());

        assertThat(changes).isEmpty();
        assertThat(BodyReader.read(paragraph.getBody()))
                .isEqualTo(paragraph.getBody().isEmpty() ? passage : written);
    }

    @Property(tries = TRIES, seed = "7")
    void lines_make_a_body_that_shows_the_same_lines(@ForAll("paragraphs") Paragraph paragraph) {
        Passage passage = BodyReader.read(paragraph.getBody());
        Paragraph other = Bodies.paragraph(List.of());

        BodyWriter.write(
                Passage.of(passage.lines().stream()
                        .map(line -> line.is(LineKind.OBJECT)
                                ? line.from(EcoreUtil.copy((Block) line.origin()))
                                : line.from(null))
                        .toList()),
                other.getBody());

        assertThat(looks(BodyReader.read(other.getBody()))).isEqualTo(looks(passage));
    }

    @Property(tries = TRIES, seed = "7")
    void other_blocks_stay_what_they_are_while_one_is_typed_into(
            @ForAll("paragraphs") Paragraph paragraph, @ForAll @IntRange(max = 100) int place) {
        Passage passage = BodyReader.read(paragraph.getBody());
        int index = place % passage.lines().size();
        List<Block> before = List.copyOf(paragraph.getBody());
        Line line = passage.lines().get(index);
        if (line.is(LineKind.OBJECT)) {
            return;
        }

        BodyWriter.write(passage.replace(passage.start(index), 0, "ord", Span.plain("")), paragraph.getBody());

        if (!before.isEmpty()) {
            assertThat(paragraph.getBody()).containsExactlyElementsOf(before);
        }
    }

    @Property(tries = TRIES, seed = "7")
    void text_that_is_replaced_stands_where_it_did(
            @ForAll("withoutObjects") Paragraph paragraph,
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 40) int length,
            @ForAll("typed") String typed) {
        Passage passage = BodyReader.read(paragraph.getBody());
        String text = passage.text();
        int start = from % (text.length() + 1);
        int count = Math.min(length, text.length() - start);

        Passage replaced = passage.replace(start, count, typed, passage.styleAt(start));

        assertThat(replaced.text()).isEqualTo(text.substring(0, start) + typed + text.substring(start + count));
        Passage written = BodyWriter.write(replaced, paragraph.getBody());
        assertThat(written.text()).isEqualTo(replaced.text());
        assertThat(said(BodyReader.read(paragraph.getBody()))).isEqualTo(said(replaced));
    }

    @Property(tries = TRIES, seed = "7")
    void objects_stand_alone_and_go_only_when_they_are_deleted(
            @ForAll("paragraphs") Paragraph paragraph,
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 10) int length,
            @ForAll("typed") String typed) {
        Passage passage = BodyReader.read(paragraph.getBody());
        String text = passage.text();
        int start = from % (text.length() + 1);
        int count = Math.min(length, text.length() - start);
        String expected = text.substring(0, start) + typed + text.substring(start + count);

        Passage replaced = passage.replace(start, count, typed, passage.styleAt(start));

        assertThat(replaced.text().replace("\n", "")).isEqualTo(expected.replace("\n", ""));
        assertThat(replaced.lines()).allSatisfy(line -> assertThat(line.text().equals(String.valueOf(Line.OBJECT)))
                .isEqualTo(line.is(LineKind.OBJECT)));
        assertThat(replaced.lines()).allSatisfy(line -> assertThat(
                        line.text().length() > 1 && line.text().indexOf(Line.OBJECT) >= 0)
                .isFalse());
    }

    @Property(tries = TRIES, seed = "7")
    void items_that_move_keep_their_words(
            @ForAll("paragraphs") Paragraph paragraph,
            @ForAll @IntRange(max = 100) int place,
            @ForAll @IntRange(max = 3) int how) {
        Passage passage = BodyReader.read(paragraph.getBody());
        int index = place % passage.lines().size();
        Passage moved =
                switch (how) {
                    case 0 -> Lists.indent(passage, index, index);
                    case 1 -> Lists.outdent(passage, index, index);
                    case 2 -> Lists.toggle(passage, index, index, true);
                    default -> Lists.toggle(passage, 0, index, false);
                };
        assertThat(moved.text()).isEqualTo(passage.text());

        Passage written = BodyWriter.write(moved, paragraph.getBody());

        assertThat(levels(written)).isEqualTo(levels(moved));
        assertThat(said(BodyReader.read(paragraph.getBody()))).isEqualTo(said(moved));
    }

    private static List<String> looks(Passage passage) {
        return passage.lines().stream()
                .filter(line -> !line.spans().isEmpty())
                .map(line -> line.kind() + " " + line.spans() + line.marker() + line.traits())
                .toList();
    }

    private static List<String> said(Passage passage) {
        return passage.lines().stream()
                .map(Line::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Integer> levels(Passage passage) {
        return passage.lines().stream().map(Line::level).toList();
    }

    @Provide
    Arbitrary<Paragraph> paragraphs() {
        return Bodies.paragraphs();
    }

    @Provide
    Arbitrary<Paragraph> withoutObjects() {
        return Bodies.withoutObjects();
    }

    @Provide
    Arbitrary<String> typed() {
        return net.jqwik.api.Arbitraries.of("", "x", "\n", "ny text", "en\ntvå", "\nett\n\ntvå\n");
    }
}
