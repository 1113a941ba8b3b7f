// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.TimeRange;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;

/** Does to the document what the user clicked, typed or dragged, and asks where there is something to choose. */
final class Hand {

    private final Editor editor;
    private final Meeting meeting;

    Hand(Editor editor) {
        this.editor = editor;
        this.meeting = (Meeting) editor.root();
    }

    boolean mayEdit() {
        return editor.mayEdit(meeting, Literals.MEETING__ATTENDANCES);
    }

    /** Does it to people; menus appear at the mouse, or where there was no click, over the control. */
    void perform(Deed deed, List<Attendance> people, Control at) {
        if (people.isEmpty() || !mayEdit()) {
            return;
        }
        if (deed == Deed.SERVING) {
            people.forEach(person -> serve(person, at));
        } else if (deed.standing().isPresent()) {
            perform(Seating.stand(meeting, people, deed.standing().get()));
        } else {
            people.forEach(person ->
                    perform(Offices.choose(meeting, person, deed.role().orElseThrow())));
        }
    }

    void attend(List<Attendance> people, Collection<Integer> numbers, boolean there) {
        perform(Seating.attend(meeting, people, numbers, there));
    }

    void hours(Attendance person, List<TimeRange> times) {
        perform(Seating.hours(person, times));
    }

    void remove(List<Attendance> people) {
        if (!people.isEmpty() && mayEdit()) {
            perform(Roster.remove(meeting, people));
        }
    }

    private boolean perform(Optional<Fix> step) {
        boolean done = step.filter(editor::apply).isPresent();
        if (done) {
            editor.workbench().say(step.get().title());
        }
        return done;
    }

    private void serve(Attendance substitute, Control at) {
        List<Offer> offers = Offer.to(substitute, meeting);
        Optional<Offer> evident =
                Standing.of(substitute) == Standing.SERVING ? Optional.empty() : Offer.evident(offers);
        if (evident.isPresent()) {
            Attendance member = evident.get().member();
            if (perform(Seating.serve(meeting, substitute, member))) {
                editor.workbench().say(message("serve.done", name(substitute), name(member)));
            }
            return;
        }
        Menu menu = WidgetKey.set(new Menu(at), "attendance.serve");
        for (Offer offer : offers) {
            Attendance member = offer.member();
            String principal = member.getOrganisation() == null ? "–" : member.getOrganisation();
            item(
                    menu,
                    message(offer.free() ? "serve.who" : "serve.whole", name(member), principal),
                    () -> perform(Seating.serve(meeting, substitute, member)));
        }
        item(menu, message("serve.unnamed"), () -> perform(Seating.serve(meeting, substitute)));
        show(menu);
    }

    /** Offers those of the body's file who are not listed, and whoever the user names. */
    void add(Control at) {
        if (!mayEdit()) {
            return;
        }
        Menu menu = WidgetKey.set(new Menu(at), "attendance.add.menu");
        for (Attendance person :
                Roster.missing(meeting, editor.workbench().paragraf().planning())) {
            Localized group = new Term(
                    Literals.ATTENDANCE_GROUP.getEEnumLiteral(person.getGroup().getName()));
            Localized as = person.getTitles().isEmpty() ? group : language -> String.join(", ", person.getTitles());
            item(menu, message("add.called", name(person), as), () -> add(person));
        }
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        item(menu, message("add.free"), this::addFree);
        show(menu);
    }

    private void addFree() {
        InputDialog dialog = new InputDialog(
                editor.workbench().shell(),
                words(message("add.free.title")),
                words(message("add.free.text")),
                "",
                typed -> typed.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            add(Roster.guest(dialog.getValue()));
        }
    }

    private void add(Attendance person) {
        if (perform(Roster.add(meeting, person))) {
            editor.reveal(Target.of(person));
        }
    }

    private void item(Menu menu, Localized label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words(label));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    /** The menu goes when it was used; its items act after it is hidden. */
    private static void show(Menu menu) {
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private String words(Localized label) {
        return label.in(editor.workbench().language());
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Hand.class, key, arguments);
    }

    private static String name(Attendance person) {
        return person.getName() == null ? "–" : person.getName();
    }
}
