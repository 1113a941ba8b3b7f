// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;

/** Finds widgets that can be seen, as a user tells them apart. */
final class Widgets {

    /** Where tools that drive SWT agree to look for the name of a widget. */
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private Widgets() {}

    /** The display of the application, which only its own thread can ask for. */
    static Display display() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Display::findDisplay)
                .filter(display -> display != null && !display.isDisposed())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no display yet"));
    }

    /** The windows that can be seen, the one opened last first: a dialog before what it stands over. */
    static List<Shell> windows() {
        List<Shell> shells = new ArrayList<>(Arrays.asList(display().getShells()));
        shells.removeIf(shell -> shell.isDisposed() || !shell.isVisible());
        Collections.reverse(shells);
        return shells;
    }

    /**
     * The one widget of a name.
     *
     * @param name {@code #} and its key, {@code .} and its class, {@code @} and the text of the label before it, or what it
     *     says itself or in its tool tip
     */
    static Widget find(String name) {
        return all(name).stream()
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException("There is no \"" + name + "\" among\n" + String.join("\n", dump())));
    }

    static List<Widget> all(String name) {
        List<Widget> found = new ArrayList<>();
        for (Shell shell : windows()) {
            List<Widget> widgets = new ArrayList<>();
            collect(shell, widgets);
            for (int index = 0; index < widgets.size(); index++) {
                Widget before = index == 0 ? null : widgets.get(index - 1);
                if (matches(widgets.get(index), before, name)) {
                    found.add(widgets.get(index));
                }
            }
        }
        return found;
    }

    private static boolean matches(Widget widget, Widget before, String name) {
        return switch (name.charAt(0)) {
            case '#' -> name.substring(1).equals(widget.getData(KEY));
            case '.' -> name.substring(1).equals(widget.getClass().getSimpleName());
            case '@' ->
                before != null
                        && !Reading.isLabel(widget)
                        && Reading.isLabel(before)
                        && name.substring(1).equals(Reading.plain(Reading.text(before)));
            default -> name.equals(Reading.plain(Reading.text(widget))) || name.equals(Reading.toolTip(widget));
        };
    }

    /** A widget and what is in it, in the order in which it was made; what is hidden is not looked into. */
    private static void collect(Widget widget, List<Widget> found) {
        if (widget instanceof Control control && !control.isVisible()) {
            return;
        }
        found.add(widget);
        if (widget instanceof ToolBar bar) {
            found.addAll(Arrays.asList(bar.getItems()));
        } else if (widget instanceof CTabFolder folder) {
            found.addAll(Arrays.asList(folder.getItems()));
        } else if (widget instanceof TabFolder folder) {
            found.addAll(Arrays.asList(folder.getItems()));
        }
        if (widget instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, found);
            }
        }
    }

    static List<String> dump() {
        List<Widget> widgets = new ArrayList<>();
        windows().forEach(shell -> collect(shell, widgets));
        return widgets.stream().map(Reading::describe).toList();
    }

    static String key(Widget widget) {
        return widget.getData(KEY) == null ? "" : " #" + widget.getData(KEY);
    }
}
