// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Goes through menus, which are often filled when they are shown. */
final class MenuPath {

    private MenuPath() {}

    static void choose(Menu menu, List<String> path) {
        MenuItem item = item(menu, path.get(0));
        if (!item.isEnabled()) {
            throw new IllegalStateException(path + " is disabled");
        }
        if (path.size() > 1) {
            choose(item.getMenu(), path.subList(1, path.size()));
        } else {
            if ((item.getStyle() & SWT.CHECK) != 0) {
                item.setSelection(!item.getSelection());
            }
            item.notifyListeners(SWT.Selection, new Event());
        }
    }

    /** What stands in the menu at the end of a path. */
    static List<String> labels(Menu menu, List<String> path) {
        if (path.isEmpty()) {
            show(menu);
            return Arrays.stream(menu.getItems())
                    .map(item -> Reading.plain(item.getText()))
                    .filter(label -> !label.isEmpty())
                    .toList();
        }
        return labels(item(menu, path.get(0)).getMenu(), path.subList(1, path.size()));
    }

    static boolean offers(Menu menu, List<String> path) {
        return path.isEmpty()
                || find(menu, path.get(0))
                        .filter(item -> offers(item.getMenu(), path.subList(1, path.size())))
                        .isPresent();
    }

    private static MenuItem item(Menu menu, String label) {
        return find(menu, label)
                .orElseThrow(() -> new NoSuchElementException(
                        "There is no menu item " + label + (menu == null ? "" : " in " + labels(menu, List.of()))));
    }

    private static Optional<MenuItem> find(Menu menu, String label) {
        if (menu == null) {
            return Optional.empty();
        }
        show(menu);
        return Arrays.stream(menu.getItems())
                .filter(item -> Reading.plain(item.getText()).equals(label))
                .findFirst();
    }

    private static void show(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
    }
}
