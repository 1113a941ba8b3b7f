// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.View;

/** The four areas of the window, parted by sashes. */
final class Panes {

    private static final int[] COLUMNS = {19, 53, 28};
    private static final int[] ROWS = {72, 28};

    private final SashForm columns;
    private final SashForm rows;
    private final Map<Area, ViewFolder> folderByArea = new EnumMap<>(Area.class);

    Panes(Composite parent, DefaultWorkbench workbench, Memory memory) {
        columns = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        folderByArea.put(Area.NAVIGATION, new ViewFolder(columns, workbench, "navigation"));
        rows = new SashForm(columns, SWT.VERTICAL | SWT.SMOOTH);
        folderByArea.put(Area.MAIN, new ViewFolder(rows, workbench, "main"));
        folderByArea.put(Area.BOTTOM, new ViewFolder(rows, workbench, "bottom"));
        folderByArea.put(Area.SIDE, new ViewFolder(columns, workbench, "side"));
        columns.setWeights(memory.weights("columns", COLUMNS));
        rows.setWeights(memory.weights("rows", ROWS));
    }

    SashForm control() {
        return columns;
    }

    int[] columnWeights() {
        return columns.getWeights();
    }

    int[] rowWeights() {
        return rows.getWeights();
    }

    ViewFolder main() {
        return folderByArea.get(Area.MAIN);
    }

    /** Shows these views in an area, and no others. */
    void show(Area area, List<View> views) {
        ViewFolder folder = folderByArea.get(area);
        folder.show(views);
        boolean wanted = area == Area.MAIN || !views.isEmpty();
        if (folder.control().getVisible() != wanted) {
            folder.control().setVisible(wanted);
            columns.layout(true, true);
        }
    }

    /** Leads the focus to the area after the one that has it, or to the one before. */
    void walk(int step, Optional<EditorTab> editor) {
        List<ViewFolder> shown = Stream.of(Area.NAVIGATION, Area.MAIN, Area.BOTTOM, Area.SIDE)
                .map(folderByArea::get)
                .filter(folder -> folder.control().getVisible())
                .toList();
        int at = 0;
        for (int index = 0; index < shown.size(); index++) {
            at = Walk.holdsFocus(shown.get(index).control()) ? index : at;
        }
        shown.get(Math.floorMod(at + step, shown.size())).focus(editor);
    }

    /** Views say in their titles how things are. */
    void retitle() {
        folderByArea.values().forEach(ViewFolder::retitle);
    }

    List<View> views() {
        List<View> all = new ArrayList<>();
        folderByArea.values().forEach(folder -> all.addAll(folder.views()));
        return all;
    }

    void select(String id) {
        folderByArea.values().forEach(folder -> folder.select(id));
    }

    /** The views in front, to be there again after the next start. */
    List<String> selected() {
        return folderByArea.values().stream()
                .map(ViewFolder::selected)
                .flatMap(Optional::stream)
                .toList();
    }
}
