// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.robot;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What the robot can be told. The first argument of most is a widget, as {@link Widgets#find} takes it. */
final class Robot {

    private Robot() {}

    static List<String> obey(String verb, List<String> arguments) {
        String widget = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        return switch (verb) {
            case "windows" ->
                UserThread.ask(
                        () -> Widgets.windows().stream().map(Shell::getText).toList());
            case "sees" ->
                UserThread.ask(() -> List.of(String.valueOf(!Widgets.all(widget).isEmpty())));
            case "text" -> UserThread.ask(() -> List.of(Reading.text(Widgets.find(widget))));
            case "enabled" -> UserThread.ask(() -> List.of(String.valueOf(Reading.isEnabled(Widgets.find(widget)))));
            case "editable" -> UserThread.ask(() -> List.of(String.valueOf(Reading.isEditable(Widgets.find(widget)))));
            case "items" -> UserThread.ask(() -> Items.of(Widgets.find(widget)));
            case "selected" -> UserThread.ask(() -> Items.selected(Widgets.find(widget)));
            case "menu-items" ->
                UserThread.ask(() -> MenuPath.labels(Widgets.windows().get(0).getMenuBar(), arguments));
            case "offers" ->
                UserThread.ask(() -> List.of(
                        String.valueOf(MenuPath.offers(Widgets.windows().get(0).getMenuBar(), arguments))));
            case "focus" ->
                UserThread.ask(() -> List.of(Reading.describe(Widgets.display().getFocusControl())));
            case "region" -> UserThread.ask(() -> Reading.region((Control) Widgets.find(widget)));
            case "watch-slices" -> Slices.watch();
            case "longest-slice" -> List.of(String.valueOf(Slices.longest()));
            case "day" -> {
                Days.be(LocalDate.parse(widget));
                yield List.of();
            }
            case "script" ->
                UserThread.ask(() -> List.of(String.valueOf(((Browser) Widgets.find(widget)).evaluate(rest.get(0)))));
            case "dump" -> UserThread.ask(Widgets::dump);
            case "picture" -> UserThread.ask(() -> Picture.save(widget));
            case "type" -> UserThread.act(() -> Typing.replace((Control) Widgets.find(widget), rest.get(0)));
            case "enter" -> UserThread.act(() -> Typing.enter((Control) Widgets.find(widget)));
            case "enter-at-end" -> UserThread.act(() -> Typing.enterAtEnd((StyledText) Widgets.find(widget)));
            case "press" -> UserThread.act(() -> Pressing.press(Widgets.find(widget)));
            case "select" -> UserThread.act(() -> Items.select(Widgets.find(widget), rest));
            case "check" -> UserThread.act(() -> Items.check(Widgets.find(widget), rest.get(0)));
            case "open" -> UserThread.act(() -> Items.open(Widgets.find(widget), rest));
            case "menu" ->
                UserThread.act(() -> MenuPath.choose(Widgets.windows().get(0).getMenuBar(), arguments));
            case "context" -> UserThread.act(() -> MenuPath.choose(((Control) Widgets.find(widget)).getMenu(), rest));
            case "drop" ->
                UserThread.act(() ->
                        Dropping.drop(Widgets.windows().get(Widgets.windows().size() - 1), arguments));
            case "point" -> UserThread.act(() -> Pointing.at((StyledText) Widgets.find(widget), rest.get(0)));
            case "point-at" ->
                UserThread.act(() -> Pointing.at(
                        (Control) Widgets.find(widget), Integer.parseInt(rest.get(0)), Integer.parseInt(rest.get(1))));
            case "click" -> UserThread.act(() -> Mouse.click((Control) Widgets.find(widget), rest.get(0), rest.get(1)));
            case "drag" -> UserThread.act(() -> Mouse.drag((Control) Widgets.find(widget), rest.get(0), rest.get(1)));
            case "copy" -> UserThread.act(() -> Pasting.copy(widget, rest.get(0)));
            case "enter-field" -> UserThread.act(() -> ((Control) Widgets.find(widget)).setFocus());
            case "mark" -> UserThread.act(() -> Typing.select((Control) Widgets.find(widget), rest.get(0)));
            case "strike" -> UserThread.act(() -> Strokes.strike(widget));
            case "write" -> UserThread.act(() -> Strokes.write(widget));
            case "close" -> UserThread.act(() -> Widgets.windows().get(0).close());
            default -> throw new IllegalArgumentException(verb + Arrays.asList(arguments));
        };
    }
}
