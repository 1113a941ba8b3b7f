// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import se.paragraf.model.text.Message;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;
import se.paragraf.ui.spi.NewWizard;
import se.paragraf.ui.spi.View;

/** The menu bar and the tool bar, made of the actions, wizards and views that are installed. */
final class Menus {

    private static final int GROUP = 100;

    private final DefaultWorkbench workbench;
    private final Services services;

    Menus(DefaultWorkbench workbench, Services services) {
        this.workbench = workbench;
        this.services = services;
    }

    void fill(MenuManager bar, ToolBarManager tools, List<View> views) {
        bar.removeAll();
        tools.removeAll();
        Map<Menu, List<Action>> actionsByMenu = new LinkedHashMap<>(
                services.actions().stream().collect(Collectors.groupingBy(Action::menu, Collectors.toList())));
        for (Menu own : List.of(Menu.FILE, Menu.WINDOW)) {
            actionsByMenu.putIfAbsent(own, List.of());
        }
        actionsByMenu.keySet().stream()
                .sorted(Comparator.comparingInt(Menu::order).thenComparing(Menu::id))
                .forEach(menu -> bar.add(menu(menu, actionsByMenu.get(menu), views)));
        fillTools(tools);
        // Without all of it, the keys of what has just come would wait until its menu is opened.
        bar.updateAll(true);
        tools.update(true);
    }

    private MenuManager menu(Menu menu, List<Action> actions, List<View> views) {
        MenuManager manager = new MenuManager(menu.label().in(workbench.language()), menu.id());
        if (menu.equals(Menu.FILE) && !services.wizards().isEmpty()) {
            manager.add(wizards());
        }
        Action before = null;
        for (Action action : actions) {
            if (before != null && before.order() / GROUP != action.order() / GROUP) {
                manager.add(new Separator());
            }
            manager.add(new ActionItem(action, workbench));
            before = action;
        }
        if (menu.equals(Menu.FILE)) {
            manager.add(recent());
        }
        if (menu.equals(Menu.WINDOW)) {
            manager.add(new Separator());
            views.forEach(view -> manager.add(Items.view(view, workbench)));
        }
        manager.addMenuListener(Menus::refresh);
        return manager;
    }

    /** Dims what cannot be done now, in all menus below. */
    static void update(IContributionManager manager) {
        for (IContributionItem item : manager.getItems()) {
            if (item instanceof IMenuManager menu) {
                update(menu);
            } else {
                item.update(IAction.ENABLED);
            }
        }
    }

    private static void refresh(IMenuManager menu) {
        for (var item : menu.getItems()) {
            item.update();
        }
    }

    private MenuManager wizards() {
        MenuManager manager =
                new MenuManager(Message.of(Menus.class, "menu.new").in(workbench.language()), "new");
        for (NewWizard wizard : services.wizards()) {
            manager.add(Items.wizard(wizard, workbench));
        }
        return manager;
    }

    private MenuManager recent() {
        MenuManager manager =
                new MenuManager(Message.of(Menus.class, "menu.recent").in(workbench.language()), "recent");
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu -> {
            List<Path> paths = workbench.recent();
            for (int i = 0; i < paths.size(); i++) {
                menu.add(Items.recent(i + 1, paths.get(i), workbench));
            }
        });
        return manager;
    }

    private void fillTools(ToolBarManager tools) {
        services.wizards().stream()
                .filter(wizard -> wizard.icon().isPresent())
                .forEach(wizard -> tools.add(named(Items.wizard(wizard, workbench))));
        tools.add(new Separator());
        Action before = null;
        List<Action> shown = services.actions().stream()
                .filter(action -> action.icon().isPresent())
                .sorted(Comparator.comparingInt((Action action) -> action.menu().order())
                        .thenComparingInt(Action::order))
                .toList();
        for (Action action : shown) {
            if (before != null
                    && (!before.menu().equals(action.menu()) || before.order() / GROUP != action.order() / GROUP)) {
                tools.add(new Separator());
            }
            tools.add(named(new ActionItem(action, workbench)));
            before = action;
        }
    }

    /** With its words: on GTK a tool has no other name for a screen reader. */
    private static ActionContributionItem named(IAction action) {
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        return item;
    }
}
