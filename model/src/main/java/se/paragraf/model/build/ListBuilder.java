// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import java.util.function.Consumer;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.MinutesFactory;

/** A list of points. */
public final class ListBuilder {

    private final ListBlock list = MinutesFactory.eINSTANCE.createListBlock();

    ListBuilder(boolean ordered) {
        list.setOrdered(ordered);
    }

    /**
     * A point.
     *
     * @param text its text
     * @return this
     */
    public ListBuilder item(String text) {
        Require.text(text, "text");
        return item(point -> point.plain(text));
    }

    /**
     * A point whose text has looks or links.
     *
     * @param text says its text
     * @return this
     */
    public ListBuilder item(Consumer<TextBuilder> text) {
        TextBuilder builder = new TextBuilder();
        Require.notNull(text, "text").accept(builder);
        ListItem item = MinutesFactory.eINSTANCE.createListItem();
        item.getRuns().addAll(builder.result());
        list.getItems().add(item);
        return this;
    }

    /**
     * A list below the last point.
     *
     * @param sublist says its points
     * @return this
     */
    public ListBuilder below(Consumer<ListBuilder> sublist) {
        if (list.getItems().isEmpty()) {
            throw new IllegalStateException("there is no point yet below which the list could stand");
        }
        ListBuilder builder = new ListBuilder(list.isOrdered());
        Require.notNull(sublist, "sublist").accept(builder);
        list.getItems().get(list.getItems().size() - 1).getSublists().add(builder.result());
        return this;
    }

    ListBlock result() {
        return list;
    }
}
