// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;

/** The name of somebody: those of the meeting to choose from, and whoever else is typed. */
@Component(property = "service.ranking:Integer=-80")
public final class PersonField implements FieldEditor {

    private static final Set<EStructuralFeature> NAMES = Set.of(
            Literals.ASSIGNMENT__TO,
            Literals.PARAGRAPH__PRESENTER,
            Literals.NOTE__NAME,
            Literals.RESERVATION__NAME,
            Literals.VOTE__CASTING_VOTE);

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return NAMES.contains(feature);
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        return new Names(new Composite(parent, SWT.NONE), field);
    }

    /** Those who are called, and by their titles those who are asked to do things: Förbundschefen. */
    static List<String> names(Field field) {
        Set<String> names = new LinkedHashSet<>();
        if (field.editor().root() instanceof Meeting meeting) {
            List<Attendance> people = meeting.getAttendances();
            people.stream().map(Attendance::getName).filter(Objects::nonNull).forEach(names::add);
            if (field.feature() == Literals.ASSIGNMENT__TO) {
                people.forEach(person -> names.addAll(person.getTitles()));
            }
        }
        return List.copyOf(names);
    }

    /** A text with a menu beside it: the text within a combo has no name for a screen reader. */
    private static final class Names implements FieldPart {

        private final Composite pair;
        private final Text text;
        private final Button choose;
        private final Field field;
        private boolean refreshing;

        Names(Composite pair, Field field) {
            this.pair = pair;
            this.field = field;
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(pair);
            text = new Text(pair, SWT.BORDER);
            text.setEditable(field.isEditable());
            GridDataFactory.fillDefaults()
                    .align(SWT.FILL, SWT.CENTER)
                    .grab(true, false)
                    .applyTo(text);
            choose = WidgetKey.set(
                    new Button(pair, SWT.ARROW | SWT.DOWN), field.feature().getName() + ".choose");
            choose.setToolTipText(
                    SectionObjects.words("choose").in(field.editor().workbench().language()));
            WidgetLabel.name(choose.getToolTipText(), choose);
            choose.setEnabled(field.isEditable());
            choose.addListener(SWT.Selection, event -> open());
            text.addListener(SWT.Modify, event -> typed());
            text.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.ARROW_DOWN && field.isEditable()) {
                    event.doit = false;
                    open();
                }
            });
        }

        private void open() {
            Menu menu = new Menu(pair.getShell(), SWT.POP_UP);
            for (String name : names(field)) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(name.replace("&", "&&"));
                item.addListener(SWT.Selection, event -> text.setText(name));
            }
            menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
            menu.setLocation(pair.toDisplay(0, pair.getSize().y));
            menu.setVisible(true);
        }

        private void typed() {
            String now = text.getText().strip();
            Object value = now.isEmpty() ? null : now;
            if (!refreshing && field.isEditable() && !Objects.equals(value, field.value())) {
                field.type(value);
            }
        }

        @Override
        public Control control() {
            return pair;
        }

        @Override
        public Control focusControl() {
            return text;
        }

        @Override
        public void refresh() {
            String wanted = Objects.requireNonNullElse((String) field.value(), "");
            if (!wanted.equals(text.getText().strip())) {
                refreshing = true;
                text.setText(wanted);
                refreshing = false;
            }
        }
    }
}
