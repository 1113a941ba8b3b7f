// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.ui.Editor;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.internal.part.paragraphs.Change;
import se.paragraf.ui.internal.part.paragraphs.phrase.DecidingSentence;
import se.paragraf.ui.internal.part.paragraphs.text.DecisionInBody;

/** Tells that the text states a decision in other words than the decision has, and lets the decision have those. */
final class DecisionNote {

    private final Editor editor;
    private final Composite holder;
    private final Button take;
    private Paragraph paragraph;
    private Decision decision;

    DecisionNote(Composite parent, Editor editor) {
        this.editor = editor;
        holder = new Composite(parent, SWT.NONE);
        holder.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        holder.setLayout(layout);
        Label words = WidgetKey.set(new Label(holder, SWT.WRAP), "decisions.differs");
        words.setText(SectionObjects.words("differs").in(editor.workbench().language()));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        take = WidgetKey.set(new Button(holder, SWT.PUSH), "decisions.take");
        take.setText(SectionObjects.words("take").in(editor.workbench().language()));
        take.addListener(SWT.Selection, event -> take());
    }

    Control control() {
        return holder;
    }

    /** Whether it came or went. */
    boolean show(Paragraph shownParagraph, Decision shown) {
        paragraph = shownParagraph;
        decision = shown;
        boolean differs = DecisionInBody.differs(paragraph, decision);
        GridData data = (GridData) holder.getLayoutData();
        boolean other = data.exclude == differs;
        data.exclude = !differs;
        holder.setVisible(differs);
        take.setEnabled(editor.mayEdit(decision, Literals.DECISION__TEXT));
        return other;
    }

    private void take() {
        String told = DecisionInBody.told(paragraph, decision);
        editor.execute(SectionObjects.words("taken"), Change.of(paragraph, () -> DecidingSentence.say(decision, told)));
    }
}
