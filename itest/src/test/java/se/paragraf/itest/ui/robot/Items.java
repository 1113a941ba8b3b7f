// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Rows of tables, nodes of trees, tabs. */
final class Items {

    private Items() {}

    /** What can be seen; nodes of a tree are indented, columns parted by a bar. */
    static List<String> of(Widget widget) {
        if (widget instanceof Table table) {
            return Arrays.stream(table.getItems()).map(Items::row).toList();
        }
        if (widget instanceof Tree tree) {
            return Arrays.stream(tree.getItems())
                    .flatMap(item -> nodes(item, ""))
                    .toList();
        }
        if (widget instanceof CTabFolder folder) {
            return Arrays.stream(folder.getItems()).map(Item::getText).toList();
        }
        if (widget instanceof Combo combo) {
            return List.of(combo.getItems());
        }
        if (widget instanceof org.eclipse.swt.widgets.List list) {
            return List.of(list.getItems());
        }
        throw new IllegalArgumentException(Reading.describe(widget) + " has no items");
    }

    /** The rows or nodes that are selected. */
    static List<String> selected(Widget widget) {
        return widget instanceof Tree tree
                ? Arrays.stream(tree.getSelection()).map(Item::getText).toList()
                : Arrays.stream(((Table) widget).getSelection()).map(Items::row).toList();
    }

    private static String row(TableItem item) {
        int columns = Math.max(1, item.getParent().getColumnCount());
        return IntStream.range(0, columns).mapToObj(item::getText).collect(Collectors.joining(" | "));
    }

    private static Stream<String> nodes(TreeItem item, String indent) {
        Stream<String> below = item.getExpanded()
                ? Arrays.stream(item.getItems()).flatMap(child -> nodes(child, indent + "  "))
                : Stream.empty();
        return Stream.concat(Stream.of(indent + item.getText()), below);
    }

    static void select(Widget widget, List<String> path) {
        choose(widget, path, SWT.Selection);
    }

    /** A double click. */
    static void open(Widget widget, List<String> path) {
        choose(widget, path, SWT.Selection);
        choose(widget, path, SWT.DefaultSelection);
    }

    /** Turns the check of a row. */
    static void check(Widget widget, String words) {
        TableItem item = row((Table) widget, words);
        item.setChecked(!item.getChecked());
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        widget.notifyListeners(SWT.Selection, event);
    }

    private static void choose(Widget widget, List<String> path, int kind) {
        Event event = new Event();
        if (widget instanceof Table table) {
            TableItem item = row(table, path.get(0));
            table.setSelection(item);
            event.item = item;
        } else if (widget instanceof Tree tree) {
            TreeItem item = node(tree, path);
            tree.setSelection(item);
            event.item = item;
        } else {
            throw new IllegalArgumentException(Reading.describe(widget) + " has no items");
        }
        widget.notifyListeners(kind, event);
    }

    /** The first that starts with some words, else the first that has them. */
    static TableItem row(Table table, String words) {
        List<TableItem> holding = Arrays.stream(table.getItems())
                .filter(item -> row(item).contains(words))
                .toList();
        return holding.stream()
                .filter(item -> row(item).startsWith(words))
                .findFirst()
                .or(() -> holding.stream().findFirst())
                .orElseThrow(() -> new NoSuchElementException("There is no \"" + words + "\" among " + of(table)));
    }

    private static TreeItem node(Tree tree, List<String> path) {
        TreeItem node = starting(tree.getItems(), path.get(0));
        for (String name : path.subList(1, path.size())) {
            expand(tree, node);
            node = starting(node.getItems(), name);
        }
        return node;
    }

    /** The nodes below are often made when somebody wants to see them. */
    private static void expand(Tree tree, TreeItem node) {
        if (!node.getExpanded()) {
            Event event = new Event();
            event.item = node;
            tree.notifyListeners(SWT.Expand, event);
            node.setExpanded(true);
        }
    }

    private static <T extends Item> T starting(T[] items, String name) {
        List<String> names = new ArrayList<>();
        for (T item : items) {
            if (item.getText().startsWith(name)) {
                return item;
            }
            names.add(item.getText());
        }
        throw new NoSuchElementException("There is no \"" + name + "\" among " + names);
    }
}
