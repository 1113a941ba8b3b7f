// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.internal.part.importing.source.LineSpan;

/** The paragraph that a text without a place belongs to: the one above it in the source, unless somebody says otherwise. */
final class ParagraphChoice {

    private final Meeting meeting;
    private final Composite row;
    private final Combo combo;
    private List<String> shown = List.of();

    ParagraphChoice(Composite parent, Meeting meeting, DoubtWords words) {
        this.meeting = meeting;
        row = new Composite(parent, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        row.setLayout(layout);
        CLabel label = new CLabel(row, SWT.NONE);
        label.setText(words.words("paragraph"));
        combo = WidgetKey.set(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY), "import.paragraph");
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
    }

    /** Offers the paragraphs for a text; without one there is nothing to choose. */
    void propose(Optional<Doubt> text) {
        List<String> names =
                meeting.getParagraphs().stream().map(ParagraphChoice::name).toList();
        if (!names.equals(shown)) {
            shown = names;
            combo.setItems(names.toArray(String[]::new));
        }
        row.setVisible(text.isPresent());
        ((GridData) row.getLayoutData()).exclude = text.isEmpty();
        text.ifPresent(doubt -> combo.select(above(meeting, doubt.line())));
    }

    private static String name(Paragraph paragraph) {
        String number = Objects.requireNonNullElse(paragraph.getNumberAsWritten(), "§ " + paragraph.getNumber());
        return paragraph.getTitle() == null ? number : number + " " + paragraph.getTitle();
    }

    /** The place of the last paragraph that begins above a line; the first one if none does. */
    static int above(Meeting meeting, int line) {
        int above = 0;
        for (int index = 0; index < meeting.getParagraphs().size(); index++) {
            Optional<LineSpan> span = LineSpan.of(meeting.getParagraphs().get(index));
            if (span.filter(found -> found.first() <= line).isPresent()) {
                above = index;
            }
        }
        return above;
    }

    Optional<Paragraph> chosen() {
        int index = combo.getSelectionIndex();
        return index < 0 || index >= meeting.getParagraphs().size()
                ? Optional.empty()
                : Optional.of(meeting.getParagraphs().get(index));
    }
}
