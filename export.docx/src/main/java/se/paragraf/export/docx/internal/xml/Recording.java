// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What was read of XML, to be told again: to parse it again takes longer. */
public final class Recording implements XmlHandler {

    private static final Object END = new Object();

    /** Elements where they start, texts, and ends. */
    private final List<Object> events = new ArrayList<>();

    private final XmlHandler listener;

    /** A recording that is told to another while it is made, so that what is new is looked at once. */
    public Recording(XmlHandler listener) {
        this.listener = listener;
    }

    @Override
    public void start(Element element) throws IOException {
        events.add(element);
        listener.start(element);
    }

    @Override
    public void text(String text) throws IOException {
        events.add(text);
        listener.text(text);
    }

    @Override
    public void end(String name) throws IOException {
        events.add(END);
        listener.end(name);
    }

    /** Tells all of it. */
    public void tell(XmlHandler handler) throws IOException {
        Deque<String> open = new ArrayDeque<>();
        for (Object event : events) {
            if (event instanceof String text) {
                handler.text(text);
            } else if (event instanceof Element element) {
                open.push(element.name());
                handler.start(element);
            } else {
                handler.end(open.pop());
            }
        }
    }
}
