// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.MinutesFactory;

class ListedAttachmentTest {

    private final Minutes minutes = Minutes.undated();

    @Test
    void the_same_attachment_is_listed_once() {
        paragraphNames(1, "Budget");
        paragraphNames(1, "Budget");
        listNames(1, "Budget");

        assertThat(ListedAttachment.all(minutes.meeting())).containsExactly(new ListedAttachment(1, "Budget"));
    }

    @Test
    void the_list_completes_a_title_or_a_number() {
        paragraphNames(1, null);
        paragraphNames(null, "Tidplan");
        listNames(1, "Budget");
        listNames(2, "Tidplan");

        assertThat(ListedAttachment.all(minutes.meeting()))
                .containsExactly(new ListedAttachment(1, "Budget"), new ListedAttachment(2, "Tidplan"));
    }

    @Test
    void what_differs_in_number_or_title_is_kept_apart() {
        paragraphNames(1, "Budget");
        paragraphNames(2, "Budget");
        paragraphNames(1, "Tidplan");
        paragraphNames(null, null);

        assertThat(ListedAttachment.all(minutes.meeting()))
                .containsExactly(
                        new ListedAttachment(1, "Budget"),
                        new ListedAttachment(2, "Budget"),
                        new ListedAttachment(1, "Tidplan"),
                        new ListedAttachment(null, null));
    }

    private void paragraphNames(Integer number, String title) {
        minutes.paragraph(1, paragraph -> paragraph.getAttachments().add(attachment(number, title)));
    }

    private void listNames(Integer number, String title) {
        minutes.meeting().getAttachments().add(attachment(number, title));
    }

    private static Attachment attachment(Integer number, String title) {
        Attachment attachment = MinutesFactory.eINSTANCE.createAttachment();
        attachment.setNumber(number);
        attachment.setTitle(title);
        return attachment;
    }
}
