// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.Recording;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/**
 * Hands on what is read; a table and the places to sign only when they have ended, as how they begin depends on all that
 * stands in them, which the survey knows by then. So the document is read once and never kept as a whole.
 */
final class LookAhead implements XmlHandler {

    private final Survey survey;
    private final XmlHandler mapper;
    private Recording held;
    private int depth;

    LookAhead(Survey survey, XmlHandler mapper) {
        this.survey = survey;
        this.mapper = mapper;
    }

    @Override
    public void start(Element element) throws IOException {
        survey.start(element);
        if (held == null && Survey.isMeasured(element)) {
            held = new Recording();
        }
        if (held == null) {
            mapper.start(element);
        } else {
            depth++;
            held.start(element);
        }
    }

    @Override
    public void text(String text) throws IOException {
        survey.text(text);
        if (held == null) {
            mapper.text(text);
        } else {
            held.text(text);
        }
    }

    @Override
    public void end(String name) throws IOException {
        survey.end(name);
        if (held == null) {
            mapper.end(name);
            return;
        }
        held.end(name);
        if (--depth == 0) {
            Recording ended = held;
            held = null;
            ended.tell(mapper);
        }
    }
}
