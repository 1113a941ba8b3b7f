// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.problems;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Fix;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleExample;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.TabKey;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;

/** The whole of a problem: what, where, by which law, what was found out, and what the rule is about. */
final class Explanation {

    private static final int MARGIN = 6;

    private final StyledText text;
    private final Locale language;

    Explanation(Composite parent, Locale language) {
        this.language = language;
        text = WidgetKey.set(
                new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "problems.details");
        WidgetLabel.name(Message.of(Explanation.class, "label").in(language), text);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        TabKey.leadsOn(text);
    }

    StyledText control() {
        return text;
    }

    void show(Editor editor, Finding finding) {
        text.setText("");
        add("", finding.message().in(language));
        add("place", ProblemWords.place(editor.target(finding), language));
        add("law", finding.rule().source());
        add(
                "fixes",
                lines(finding.fixes().stream()
                        .map(Fix::title)
                        .map(title -> title.in(language))
                        .toList()));
        add("facts", ProblemWords.facts(finding, language));
        add("rule", finding.rule().id() + " – " + finding.rule().title().in(language));
        editor.workbench().paragraf().validating().installed().stream()
                .filter(rule -> rule.description().id().equals(finding.rule().id()))
                .map(Rule::examples)
                .forEach(this::addExamples);
    }

    private void addExamples(List<RuleExample> examples) {
        for (Outcome outcome : List.of(Outcome.FAIL, Outcome.PASS)) {
            add(
                    "example." + outcome.name(),
                    lines(examples.stream()
                            .filter(example -> example.outcome() == outcome)
                            .map(example -> example.words().in(language))
                            .toList()));
        }
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    void clear(String instead) {
        text.setText(instead);
    }

    private void add(String heading, String words) {
        if (words.isBlank()) {
            return;
        }
        if (text.getCharCount() > 0) {
            text.append("\n\n");
        }
        if (!heading.isEmpty()) {
            String title = Message.of(Explanation.class, "details." + heading).in(language);
            int start = text.getCharCount();
            text.append(title + "\n");
            text.setStyleRange(new StyleRange(start, title.length(), null, null, SWT.BOLD));
        }
        text.append(words);
    }
}
