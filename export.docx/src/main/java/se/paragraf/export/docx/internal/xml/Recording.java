// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A part of what was read, to be told again: to parse it again takes longer. */
public final class Recording implements XmlHandler {

    private static final Object END = new Object();

    /** Elements where they start, texts, and ends. */
    private final List<Object> events = new ArrayList<>();

    @Override
    public void start(Element element) {
        events.add(element);
    }

    @Override
    public void text(String text) {
        events.add(text);
    }

    @Override
    public void end(String name) {
        events.add(END);
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
