// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Target;

/** What belongs to a paragraph beside its text, each kind in a section that can be opened. */
public final class Sections {

    private final List<Section> sections = new ArrayList<>();
    private Paragraph shown;

    /** Makes the sections; the runnable is told when they need another height. */
    public Sections(Composite parent, Editor editor, Runnable resized) {
        add(new Section(parent, editor, Literals.PARAGRAPH__DECISIONS, DecisionObjects::new, resized));
        add(new Section(parent, editor, Literals.PARAGRAPH__PROPOSALS, SectionObjects::new, resized));
        add(new Section(parent, editor, Literals.PARAGRAPH__VOTES, VoteObjects::new, resized));
        add(new Section(parent, editor, Literals.PARAGRAPH__RESERVATIONS, ReservationObjects::new, resized));
        add(new Section(parent, editor, Literals.PARAGRAPH__NOTES, SectionObjects::new, resized));
        add(new Section(parent, editor, Literals.PARAGRAPH__DISQUALIFICATIONS, DisqualifiedObjects::new, resized));
        add(new Section(parent, editor, Literals.PARAGRAPH__ASSIGNMENTS, SectionObjects::new, resized));
        add(new Section(parent, editor, Literals.PARAGRAPH__ATTACHMENTS, SectionObjects::new, resized));
        sections.get(0).open();
    }

    private void add(Section section) {
        sections.add(section);
    }

    public boolean isShown(Paragraph paragraph) {
        return shown == paragraph;
    }

    public void show(Paragraph paragraph) {
        shown = paragraph;
        sections.forEach(section -> section.show(paragraph));
    }

    public void refresh() {
        sections.forEach(Section::refresh);
    }

    public void refreshFindings() {
        sections.forEach(Section::refreshFindings);
    }

    public boolean reveal(Target target) {
        return sections.stream().anyMatch(section -> section.reveal(target));
    }
}
