// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What was read of XML, to be told again: to parse it again takes longer. */
public final class Recording implements XmlHandler {

    private interface Event {
        void tell(XmlHandler handler) throws IOException;
    }

    private final List<Event> events = new ArrayList<>();

    @Override
    public void start(Element element) {
        events.add(handler -> handler.start(element));
    }

    @Override
    public void text(String text) {
        events.add(handler -> handler.text(text));
    }

    @Override
    public void end(String name) {
        events.add(handler -> handler.end(name));
    }

    /** Tells all of it. */
    public void tell(XmlHandler handler) throws IOException {
        for (Event event : events) {
            event.tell(handler);
        }
    }
}
