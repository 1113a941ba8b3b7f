// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Emphasis;
import se.paragraf.model.minutes.ImageBlock;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Subheading;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TextBlock;

/** Paragraphs with any body that the metamodel has. */
final class Bodies {

    private static final MinutesFactory MAKE = MinutesFactory.eINSTANCE;

    private Bodies() {}

    static Arbitrary<Paragraph> paragraphs() {
        return blocks(Arbitraries.of(0, 1, 2, 3)).list().ofMaxSize(7).map(Bodies::paragraph);
    }

    static Arbitrary<Paragraph> withoutObjects() {
        return blocks(Arbitraries.of(0, 1, 2))
                .filter(block ->
                        !(block instanceof ListBlock list && list.getItems().isEmpty()))
                .list()
                .ofMaxSize(7)
                .map(Bodies::paragraph);
    }

    static Paragraph paragraph(List<? extends Block> blocks) {
        Paragraph paragraph = MAKE.createParagraph();
        paragraph.getDecisions().add(MAKE.createDecision());
        for (Block block : blocks) {
            if (block.getAudience() == Audience.INTERNAL) {
                block.getStates().add(paragraph.getDecisions().get(0));
            }
            paragraph.getBody().add(block);
        }
        return paragraph;
    }

    private static Arbitrary<Block> blocks(Arbitrary<Integer> kinds) {
        return kinds.flatMap(Bodies::block)
                .flatMap(block -> Arbitraries.of(Audience.class).map(audience -> {
                    block.setAudience(audience);
                    return block;
                }));
    }

    private static Arbitrary<Block> block(int kind) {
        return switch (kind) {
            case 0 -> runs().map(Bodies::text);
            case 1 -> words().injectNull(0.2).map(Bodies::subheading);
            case 2 -> lists(2).map(list -> list);
            default -> Arbitraries.of(true, false).map(Bodies::object);
        };
    }

    private static Arbitrary<List<Run>> runs() {
        return Combinators.combine(
                        words().injectNull(0.1),
                        Arbitraries.of(Emphasis.class),
                        Arbitraries.of("https://granbygden.se").injectNull(0.8),
                        Arbitraries.of(Audience.class))
                .as(Bodies::run)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars('a', 'ö', ' ', '§', '\n', '\r', '\t')
                .ofMaxLength(8);
    }

    private static Arbitrary<ListBlock> lists(int deep) {
        return Combinators.combine(
                        Arbitraries.of(true, false), items(deep).list().ofMaxSize(3))
                .as((ordered, items) -> {
                    ListBlock list = MAKE.createListBlock();
                    list.setOrdered(ordered);
                    list.getItems().addAll(items);
                    return list;
                });
    }

    private static Arbitrary<ListItem> items(int deep) {
        Arbitrary<List<ListBlock>> below =
                deep == 0 ? Arbitraries.just(List.of()) : lists(deep - 1).list().ofMaxSize(2);
        return Combinators.combine(runs(), Arbitraries.of("-", "a)").injectNull(0.5), below)
                .as((runs, marker, lists) -> {
                    ListItem item = MAKE.createListItem();
                    item.getRuns().addAll(runs);
                    item.setMarker(marker);
                    item.getSublists().addAll(lists);
                    return item;
                });
    }

    static TextBlock text(List<Run> runs) {
        TextBlock block = MAKE.createTextBlock();
        block.getRuns().addAll(runs);
        return block;
    }

    static Run run(String text, Emphasis emphasis, String href, Audience audience) {
        Run run = MAKE.createRun();
        run.setText(text);
        run.setEmphasis(emphasis);
        run.setHref(href);
        run.setAudience(audience);
        return run;
    }

    private static Subheading subheading(String text) {
        Subheading heading = MAKE.createSubheading();
        heading.setText(text);
        return heading;
    }

    private static Block object(boolean table) {
        if (table) {
            TableBlock block = MAKE.createTableBlock();
            block.setCaption("Budget");
            return block;
        }
        ImageBlock block = MAKE.createImageBlock();
        block.setAlt("Karta");
        return block;
    }
}
