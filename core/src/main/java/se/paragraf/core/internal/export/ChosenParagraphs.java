// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import se.paragraf.core.internal.audience.LostReferences;
import se.paragraf.core.internal.document.kind.Chosen;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.text.NumberSpan;

/** Leaves of a meeting what belongs to some of its paragraphs. */
final class ChosenParagraphs {

    private final Meeting copy;
    private final List<NumberSpan> chosen;

    private ChosenParagraphs(Meeting copy, List<NumberSpan> chosen) {
        this.copy = copy;
        this.chosen = chosen;
    }

    /** Cuts a copy. */
    static void cut(Meeting copy, List<NumberSpan> chosen) {
        new ChosenParagraphs(copy, chosen).cut();
    }

    private void cut() {
        copy.getParagraphs().removeIf(paragraph -> !Chosen.contain(chosen, paragraph.getNumber()));
        copy.getRectifications()
                .removeIf(each ->
                        each.getParagraph() != null && each.getParagraph().eContainer() != copy);
        copy.getInquiries()
                .removeIf(each ->
                        each.getParagraph() == null || each.getParagraph().eContainer() != copy);
        copy.getAttachments().removeIf(attachment -> !isNamed(attachment));
        copy.getNotices().removeIf(notice -> isOfOthers(notice.getParagraphs()));
        copy.getAdjustments().removeIf(adjustment -> isOfOthers(adjustment.getParagraphs()));
        copy.getSignatories().removeIf(signatory -> isOfOthers(signatory.getParagraphs()));
        ImportRecord reading = copy.getImportRecord();
        if (reading != null) {
            reading.getRepairs().clear();
            reading.getUnplaced().clear();
        }
        LostReferences.drop(copy);
    }

    /** What covers no paragraph in particular covers all. */
    private boolean isOfOthers(Collection<NumberRange> ranges) {
        return !ranges.isEmpty()
                && NumberSpan.of(ranges).stream()
                        .noneMatch(range -> chosen.stream().anyMatch(range::overlaps));
    }

    private boolean isNamed(Attachment listed) {
        return copy.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getAttachments().stream())
                .anyMatch(named ->
                        listed.getNumber() != null && listed.getNumber().equals(named.getNumber())
                                || listed.getTitle() != null && Objects.equals(listed.getTitle(), named.getTitle()));
    }
}
