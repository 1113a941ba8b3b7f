// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.paragraf.export.docx.internal.xml.Markup;

/**
 * Writes content controls around blocks, with the identity of the model's element as tag. One begins with its first block
 * and ends after its last; one without blocks is not written, as Word knows no empty ones.
 */
final class Controls {

    /** What Word accepts as a tag. */
    private static final int LONGEST_TAG = 64;

    /** No frame and no handle: who edits the text need not know of it. */
    private static final String HIDDEN_FRAME = "\"/><w15:appearance w15:val=\"hidden\"/></w:sdtPr><w:sdtContent>\n";

    private final Markup out;
    private final List<String> waiting = new ArrayList<>();

    Controls(Markup out) {
        this.out = out;
    }

    /** The tag for an identity: itself, or what stands for it where it is too long. */
    static String tag(String id) {
        return id.length() <= LONGEST_TAG
                ? id
                : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }

    void start(String id) {
        waiting.add(tag(id));
    }

    /** Ends the control that began last. */
    void end() {
        int last = waiting.size() - 1;
        if (last >= 0 && waiting.get(last) != null) {
            waiting.remove(last);
        } else {
            waiting.add(null);
        }
    }

    /** A block follows, or what is around ends. */
    void write() throws IOException {
        for (String tag : waiting) {
            if (tag == null) {
                out.raw("</w:sdtContent></w:sdt>\n");
            } else {
                out.raw("<w:sdt><w:sdtPr><w:tag w:val=\"").text(tag).raw(HIDDEN_FRAME);
            }
        }
        waiting.clear();
    }
}
