// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import se.paragraf.core.minutes.Signer;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.SignatureMethod;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.ObjectLabel;
import se.paragraf.ui.Workbench;

/** Who adjusted, when and how; of paragraphs that are adjusted at once, which. */
final class AdjustDialog extends LifeDialog {

    private static final List<SignatureMethod> METHODS =
            List.of(SignatureMethod.MANUAL, SignatureMethod.ELECTRONIC, SignatureMethod.ORIGINAL_HELD);

    private final Life life;
    private final boolean atOnce;
    private final List<Signer> signers;
    private Text day;
    private Text place;
    private Combo method;
    private Table signed;
    private Table paragraphs;
    private Adjusting adjusting;

    AdjustDialog(Workbench workbench, Life life, boolean atOnce) {
        super(workbench, atOnce ? Deed.ADJUST_AT_ONCE : Deed.ADJUST);
        this.life = life;
        this.atOnce = atOnce;
        this.signers = Adjusting.expected(life.meeting());
    }

    Adjusting adjusting() {
        return adjusting;
    }

    @Override
    void fill() {
        day = day(
                "day",
                atOnce && life.meeting().getDate() != null ? life.meeting().getDate() : life.today());
        if (atOnce) {
            paragraphs = checks(
                    "paragraphs",
                    life.meeting().getParagraphs().stream()
                            .map(ObjectLabel::new)
                            .toList(),
                    false);
        }
        signed = checks("signers", signers.stream().map(AdjustDialog::label).toList(), true);
        method = choice(
                "method",
                METHODS.stream()
                        .map(each -> new Term(Literals.SIGNATURE_METHOD.getEEnumLiteral(each.getName())))
                        .toList(),
                0);
        place = line("place", life.pending().map(Adjustment::getPlace).orElse(""));
    }

    private static Localized label(Signer signer) {
        Term role =
                new Term(Literals.SIGNATORY_ROLE.getEEnumLiteral(signer.role().getName()));
        return language -> signer.name() + ", " + role.in(language);
    }

    @Override
    Optional<Message> take() {
        if (day(day).isEmpty()) {
            return Optional.of(noDay());
        }
        List<Integer> numbers = new ArrayList<>();
        if (atOnce) {
            chosen(paragraphs, life.meeting().getParagraphs()).stream()
                    .map(Paragraph::getNumber)
                    .forEach(numbers::add);
            if (numbers.isEmpty()) {
                return Optional.of(Message.of(AdjustDialog.class, "adjust.nothing"));
            }
        }
        adjusting = new Adjusting(
                day(day).get(),
                place.getText(),
                METHODS.get(method.getSelectionIndex()),
                chosen(signed, signers),
                numbers);
        return adjusting.fault(life);
    }

    private static <T> List<T> chosen(Table table, List<T> all) {
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getChecked()) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }
}
