// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.util.List;
import se.paragraf.export.open.internal.meeting.Body;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** What all parts of a document share. */
final class Context {

    final Meeting meeting;
    final List<Paragraph> paragraphs;
    final boolean isExcerpt;
    final Words words;
    final Body body;
    final EIds ids;
    final Agents agents;

    Context(Meeting meeting, List<Paragraph> paragraphs, boolean isExcerpt, Words words) {
        this.meeting = meeting;
        this.paragraphs = paragraphs;
        this.isExcerpt = isExcerpt;
        this.words = words;
        this.body = Body.of(meeting);
        this.ids = new EIds(meeting);
        this.agents = new Agents(ids, words, body.name());
    }
}
